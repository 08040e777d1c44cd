package org.demarche.timeline.motion;

import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The way from one window to another; immutable.
 *
 * <p>Between windows that share some time it zooms around the point that stays still in both, or slides when the
 * lengths are equal. To a window elsewhere it zooms out until both can be seen, travels, and zooms in, so that one
 * keeps one's bearings.
 *
 * <p>The way is reckoned in pixels of the scale at its start, so that folded time passes as quickly as it is drawn.
 */
public final class WindowTransition implements Motion {
    /** How long it takes to a window that shares some time with the first, in ms. */
    private static final double NEAR = 280;
    /** How much longer for each unit of a way that zooms out and in, in ms, and at most. */
    private static final double PER_LENGTH = 110;
    private static final double LONGEST = 1100;
    /** Below this change of length, in parts of the width, zooming is too slight to tell from sliding. */
    private static final double SLIGHT = 1e-6;

    private final TimeScale scale;
    private final TimeWindow from;
    private final TimeWindow to;
    private final double left;
    private final double width;
    private final @Nullable ZoomPath far;

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
        far = from.intersects(to) ? null
                : new ZoomPath(left + width / 2 - scale.width() / 2, scale.width(), width);
    }

    @Override
    public TimeWindow at(double ms) {
        double part = Math.clamp(ms / duration(), 0, 1);
        return atPart(far == null ? slowingDown(part) : fromRestToRest(part));
    }

    @Override
    public double duration() {
        return far == null ? NEAR : Math.min(LONGEST, NEAR + PER_LENGTH * far.length());
    }

    @Override
    public TimeWindow goal() {
        return to;
    }

    /**
     * The window after a part of the way.
     *
     * @param part from 0 (start) to 1 (end)
     */
    TimeWindow atPart(double part) {
        if (part <= 0) {
            return from;
        }
        if (part >= 1) {
            return to;
        }
        if (far == null) {
            double whole = scale.width();
            double length = whole * Math.pow(width / whole, part);
            double change = width - whole;
            double way = Math.abs(change) < SLIGHT * whole ? part : (length - whole) / change;
            return window(left * way, length);
        }
        double length = Math.clamp(far.width(part),
                TimeScale.SHORTEST * scale.pxPerMs(), TimeScale.LONGEST * scale.pxPerMs());
        return window(scale.width() / 2 + far.centre(part) - length / 2, length);
    }

    private TimeWindow window(double x, double length) {
        long start = scale.time(x);
        return new TimeWindow(start, Math.max(start + 1, scale.time(x + length)));
    }

    private static double slowingDown(double part) {
        double rest = 1 - part;
        return 1 - rest * rest * rest;
    }

    private static double fromRestToRest(double part) {
        return part * part * (3 - 2 * part);
    }
}
