package org.demarche.timeline.motion;

/**
 * How something goes on that was let go while it moved: its speed decays exponentially, and with it the way that is
 * left.
 *
 * @param velocity at the beginning, in px per ms
 */
public record Inertia(double velocity) {
    /** The time after which the speed is down to 37 %, in ms. */
    public static final double TIME_CONSTANT = 325;
    /** What moves slower than this, in px per ms, was put down and not thrown. */
    static final double SLOWEST = 0.1;
    /** Nothing is thrown faster than this, in px per ms. */
    static final double FASTEST = 8;
    /** The rest of the way, in px, that is not worth another frame. */
    private static final double UNSEEN = 0.5;

    /** Holds the velocity within what a hand does: 0 where it is too slow to be meant. */
    public Inertia {
        velocity = Math.abs(velocity) < SLOWEST ? 0 : Math.clamp(velocity, -FASTEST, FASTEST);
    }

    /** The way after so many ms, in px; all of it from {@link #duration()} on. */
    public double distanceAt(double ms) {
        return ms >= duration() ? distance() : -velocity * TIME_CONSTANT * Math.expm1(-ms / TIME_CONSTANT);
    }

    /** The whole way, in px. */
    public double distance() {
        return velocity * TIME_CONSTANT;
    }

    /** How long it moves, in ms. */
    public double duration() {
        return velocity == 0 ? 0 : TIME_CONSTANT * Math.log(Math.abs(distance()) / UNSEEN);
    }
}
