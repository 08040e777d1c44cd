package org.demarche.export.figure;

import java.util.function.Predicate;
import org.demarche.model.Event;
import org.demarche.model.edtf.Bounds;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;

/**
 * What of a timeline a figure shows.
 *
 * @param span what part of the time; with an open side, all that there is on that side
 * @param lanes what the lanes stand for
 * @param folded whether long empty stretches are folded
 * @param visible which events are shown
 * @param emphasis which of them stand out
 * @param arrangement of the lanes by hand
 * @param overlays what is drawn beside the events
 */
public record FigureView(Bounds span, LaneKind lanes, boolean folded, Predicate<Event> visible, Emphasis emphasis,
        LaneArrangement arrangement, Overlays overlays) {
    /** From the first event to the last. */
    public static final Bounds ALL_TIME = new Bounds(Bounds.OPEN_PAST, Bounds.OPEN_FUTURE);

    /** The whole timeline by sides. */
    public static final FigureView WHOLE = new FigureView(ALL_TIME, LaneKind.SIDE, true, _ -> true, Emphasis.NONE,
            LaneArrangement.NONE, Overlays.NONE);

    /** The same for another part of the time. */
    public FigureView withSpan(Bounds next) {
        return new FigureView(next, lanes, folded, visible, emphasis, arrangement, overlays);
    }

    /** The same with other lanes. */
    public FigureView withLanes(LaneKind next) {
        return new FigureView(span, next, folded, visible, emphasis, arrangement, overlays);
    }

    /** The same with or without folds. */
    public FigureView withFolded(boolean next) {
        return new FigureView(span, lanes, next, visible, emphasis, arrangement, overlays);
    }

    /** The same with other things drawn beside the events. */
    public FigureView withOverlays(Overlays next) {
        return new FigureView(span, lanes, folded, visible, emphasis, arrangement, next);
    }
}
