package org.demarche.export;

import java.util.function.Predicate;
import org.demarche.model.Event;
import org.demarche.model.edtf.Bounds;
import org.demarche.paint.Palette;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;

/**
 * What a figure shows and how.
 *
 * @param width in px before scaling
 * @param height in px before scaling, or {@link #FITTING}; a figure grows beyond it rather than cut lanes off
 * @param scale px of the file for each px of the figure
 * @param span what part of the timeline is shown; with an open side, all that there is on that side
 * @param lanes what the lanes stand for
 * @param palette the colours
 * @param folded whether long empty stretches are folded
 * @param visible which events are shown
 * @param emphasis which of them stand out
 * @param arrangement of the lanes by hand
 * @param overlays what is drawn beside the events
 */
public record FigureSpec(int width, int height, double scale, Bounds span, LaneKind lanes, Palette palette,
        boolean folded, Predicate<Event> visible, Emphasis emphasis, LaneArrangement arrangement,
        Overlays overlays) {
    /** A height that is as large as the lanes need. */
    public static final int FITTING = 0;
    /** The least width and height, in px. */
    public static final int LEAST = 320;
    /** The greatest width and height, in px. */
    public static final int MOST = 20_000;

    /** From the first event to the last. */
    public static final Bounds WHOLE = new Bounds(Bounds.OPEN_PAST, Bounds.OPEN_FUTURE);

    /** The whole timeline by sides on a light page. */
    public static final FigureSpec STANDARD = new FigureSpec(1600, FITTING, 1, WHOLE, LaneKind.SIDE, Palette.LIGHT,
            true, _ -> true, Emphasis.NONE, LaneArrangement.NONE, Overlays.NONE);

    /** The figure with another size. */
    public FigureSpec withSize(int newWidth, int newHeight, double newScale) {
        return new FigureSpec(newWidth, newHeight, newScale, span, lanes, palette, folded, visible, emphasis,
                arrangement, overlays);
    }

    /** The figure of another part of the timeline. */
    public FigureSpec withSpan(Bounds newSpan) {
        return new FigureSpec(width, height, scale, newSpan, lanes, palette, folded, visible, emphasis,
                arrangement, overlays);
    }

    /** The figure with other lanes. */
    public FigureSpec withLanes(LaneKind newLanes) {
        return new FigureSpec(width, height, scale, span, newLanes, palette, folded, visible, emphasis,
                arrangement, overlays);
    }

    /** The figure in other colours. */
    public FigureSpec withPalette(Palette newPalette) {
        return new FigureSpec(width, height, scale, span, lanes, newPalette, folded, visible, emphasis,
                arrangement, overlays);
    }

    /** The figure with other things drawn beside the events. */
    public FigureSpec withOverlays(Overlays newOverlays) {
        return new FigureSpec(width, height, scale, span, lanes, palette, folded, visible, emphasis, arrangement,
                newOverlays);
    }
}
