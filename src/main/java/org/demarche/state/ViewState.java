package org.demarche.state;

import org.demarche.state.filter.Filter;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.TimeWindow;

/**
 * Everything that back and forward restore.
 *
 * @param arrangement of the lanes by hand
 * @param window the stretch of time that the timeline shows
 * @param folded whether long empty stretches are shrunk
 * @param overlays what is drawn beside the events
 * @param scrollY how far the lanes are scrolled down, in px
 */
public record ViewState(Focus focus, Filter filter, LaneKind lanes, LaneArrangement arrangement, TimeWindow window,
        boolean folded, Overlays overlays, double scrollY) {

    public ViewState withFocus(Focus next) {
        return new ViewState(next, filter, lanes, arrangement, window, folded, overlays, scrollY);
    }

    public ViewState withFilter(Filter next) {
        return new ViewState(focus, next, lanes, arrangement, window, folded, overlays, scrollY);
    }

    /** The same in other lanes: none of them arranged, and scrolled to the top. */
    public ViewState withLanes(LaneKind next) {
        return next == lanes ? this
                : new ViewState(focus, filter, next, LaneArrangement.NONE, window, folded, overlays, 0);
    }

    public ViewState withArrangement(LaneArrangement next) {
        return new ViewState(focus, filter, lanes, next, window, folded, overlays, scrollY);
    }

    public ViewState withWindow(TimeWindow next) {
        return new ViewState(focus, filter, lanes, arrangement, next, folded, overlays, scrollY);
    }

    public ViewState withFolded(boolean next) {
        return new ViewState(focus, filter, lanes, arrangement, window, next, overlays, scrollY);
    }

    public ViewState withOverlays(Overlays next) {
        return new ViewState(focus, filter, lanes, arrangement, window, folded, next, scrollY);
    }

    public ViewState withScrollY(double next) {
        return new ViewState(focus, filter, lanes, arrangement, window, folded, overlays, next);
    }
}
