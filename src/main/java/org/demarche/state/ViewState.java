package org.demarche.state;

import org.demarche.state.filter.Filter;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeWindow;

/**
 * Everything that back and forward restore.
 *
 * @param window the stretch of time that the timeline shows
 * @param folded whether long empty stretches are shrunk
 * @param scrollY how far the lanes are scrolled down, in px
 */
public record ViewState(
        Focus focus, Filter filter, LaneKind lanes, TimeWindow window, boolean folded, double scrollY) {

    public ViewState withFocus(Focus next) {
        return new ViewState(next, filter, lanes, window, folded, scrollY);
    }

    public ViewState withFilter(Filter next) {
        return new ViewState(focus, next, lanes, window, folded, scrollY);
    }

    /** The same in other lanes, scrolled to the top since the lanes are others. */
    public ViewState withLanes(LaneKind next) {
        return new ViewState(focus, filter, next, window, folded, next == lanes ? scrollY : 0);
    }

    public ViewState withWindow(TimeWindow next) {
        return new ViewState(focus, filter, lanes, next, folded, scrollY);
    }

    public ViewState withFolded(boolean next) {
        return new ViewState(focus, filter, lanes, window, next, scrollY);
    }

    public ViewState withScrollY(double next) {
        return new ViewState(focus, filter, lanes, window, folded, next);
    }
}
