package org.demarche.state;

import org.demarche.state.filter.Filter;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.TimeWindow;

/**
 * Everything that back and forward restore.
 *
 * @param arrangements of the lanes of each kind by hand
 * @param window the stretch of time that the timeline shows
 * @param folded whether long empty stretches are shrunk
 * @param overlays what is drawn beside the events
 * @param scrollY how far the lanes are scrolled down, in px
 */
public record ViewState(Focus focus, Filter filter, LaneKind lanes, LaneArrangements arrangements, TimeWindow window,
        boolean folded, Overlays overlays, double scrollY) {

    public ViewState withFocus(Focus next) {
        return new ViewState(next, filter, lanes, arrangements, window, folded, overlays, scrollY);
    }

    public ViewState withFilter(Filter next) {
        return new ViewState(focus, next, lanes, arrangements, window, folded, overlays, scrollY);
    }

    /** The same in other lanes, as those were arranged when they were last shown, from their top. */
    public ViewState withLanes(LaneKind next) {
        return next == lanes ? this
                : new ViewState(focus, filter, next, arrangements, window, folded, overlays, 0);
    }

    /** How the lanes that are shown are arranged by hand. */
    public LaneArrangement arrangement() {
        return arrangements.of(lanes);
    }

    /** The same with the lanes that are shown arranged otherwise. */
    public ViewState withArrangement(LaneArrangement next) {
        return new ViewState(focus, filter, lanes, arrangements.with(lanes, next), window, folded, overlays, scrollY);
    }

    public ViewState withWindow(TimeWindow next) {
        return new ViewState(focus, filter, lanes, arrangements, next, folded, overlays, scrollY);
    }

    public ViewState withFolded(boolean next) {
        return new ViewState(focus, filter, lanes, arrangements, window, next, overlays, scrollY);
    }

    public ViewState withOverlays(Overlays next) {
        return new ViewState(focus, filter, lanes, arrangements, window, folded, next, scrollY);
    }

    public ViewState withScrollY(double next) {
        return new ViewState(focus, filter, lanes, arrangements, window, folded, overlays, next);
    }
}
