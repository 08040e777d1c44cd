package org.demarche.timeline.motion;

import org.demarche.timeline.Folds;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.Viewport;

/** Finds the window that shows a stretch of time whole, with room beside it. */
public final class Framing {
    /** Room before the stretch, in px. */
    private static final double LEFT = 24;
    /** Room after it, in px: for the title of what stands at its end. */
    private static final double RIGHT = 112;

    private Framing() {}

    /**
     * The window for a stretch.
     *
     * @param shortest what it shows at least of time, in ms
     * @param viewport whose size it is for
     */
    public static TimeWindow of(TimeWindow stretch, long shortest, Viewport viewport, Folds folds) {
        TimeWindow wanted = stretch.duration() >= shortest ? stretch
                : stretch.expandedBy((shortest - stretch.duration()) / 2.0 / stretch.duration());
        double plot = viewport.plotWidth();
        TimeScale scale = TimeScale.of(wanted, Math.max(plot / 2, plot - LEFT - RIGHT), folds);
        double left = Math.min(LEFT, plot / 4);
        // Room in px at this scale is more time than the limits allow for when the stretch is as long as they are.
        TimeWindow framed = new TimeWindow(scale.time(-left), scale.time(plot - left));
        return TimeScale.of(framed, plot, folds).window();
    }

    /**
     * How far everything has to move right, in px, so that a stretch is not at the edge or out of sight; 0 when enough
     * of it is seen.
     */
    public static double shiftIntoView(TimeWindow stretch, TimeScale scale) {
        double width = scale.width();
        double left = Math.min(LEFT, width / 4);
        double right = Math.min(RIGHT, width / 2);
        double from = scale.x(stretch.start());
        double to = scale.x(stretch.end());
        if (from > width - left) {
            return width - right - from;
        }
        if (to >= left || from >= left) {
            return 0;
        }
        // What is shorter than half the view comes in whole, of anything longer the end.
        return to - from < width / 2 ? left - from : width / 2 - to;
    }
}
