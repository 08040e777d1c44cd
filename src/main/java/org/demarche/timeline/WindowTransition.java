package org.demarche.timeline;

/**
 * The way from one window to another: zooms around the point that stays still in both, or slides when the lengths are
 * equal. Immutable.
 *
 * <p>The way is reckoned in pixels of the scale at its start, so that folded time passes as quickly as it is drawn.
 */
public final class WindowTransition {
    /** Below this change of length, in parts of the width, zooming is too slight to tell from sliding. */
    private static final double SLIGHT = 1e-6;

    private final TimeScale scale;
    private final TimeWindow from;
    private final TimeWindow to;
    private final double left;
    private final double width;

    /**
     * The way from the window of {@code scale} to another.
     *
     * @param scale of the window at the start
     */
    public WindowTransition(TimeScale scale, TimeWindow to) {
        this.scale = scale;
        this.from = scale.window();
        this.to = to;
        left = scale.x(to.start());
        width = Math.max(scale.x(to.end()) - left, Double.MIN_NORMAL);
    }

    /**
     * The window after a part of the way.
     *
     * @param part from 0 (start) to 1 (end)
     */
    public TimeWindow at(double part) {
        if (part <= 0) {
            return from;
        }
        if (part >= 1) {
            return to;
        }
        double whole = scale.width();
        double length = whole * Math.pow(width / whole, part);
        double change = width - whole;
        double way = Math.abs(change) < SLIGHT * whole ? part : (length - whole) / change;
        long start = scale.time(left * way);
        return new TimeWindow(start, Math.max(start + 1, scale.time(left * way + length)));
    }
}
