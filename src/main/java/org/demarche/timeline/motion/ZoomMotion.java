package org.demarche.timeline.motion;

import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;

/**
 * Zooms around one place and slows down exponentially towards its goal; immutable.
 *
 * <p>What is left of such a movement can be carried into the next one, so that quick notches of a wheel add up to one
 * movement whose goal moves on.
 */
public final class ZoomMotion implements Motion {
    /** After this many ms, all but 37 % of the change is done. */
    private static final double TIME_CONSTANT = 70;
    /** A rest of the change, as the logarithm of a factor, that cannot be seen: a fifth of a percent. */
    private static final double UNSEEN = 0.002;

    private final TimeScale from;
    private final double x;
    private final double change;
    private final TimeWindow goal;

    /**
     * Zooms in from a scale, or out, as far as the limits of the scale let it.
     *
     * @param x that stays where it is, in px of the scale
     * @param factor of magnification, above 0
     */
    public ZoomMotion(TimeScale from, double x, double factor) {
        this.from = from;
        this.x = x;
        TimeScale to = from.zoomedAt(x, factor);
        goal = to.window();
        change = Math.log(to.pxPerMs() / from.pxPerMs());
    }

    @Override
    public TimeWindow at(double ms) {
        return ms >= duration() ? goal
                : from.zoomedAt(x, Math.exp(-change * Math.expm1(-ms / TIME_CONSTANT))).window();
    }

    @Override
    public double duration() {
        return Math.abs(change) <= UNSEEN ? 0 : TIME_CONSTANT * Math.log(Math.abs(change) / UNSEEN);
    }

    @Override
    public TimeWindow goal() {
        return goal;
    }
}
