package org.demarche.ui.timeline;

/** How far a wheel zooms. */
final class WheelZoom {
    /** What a wheel reports for one notch, in px. */
    static final double NOTCH = 40;
    private static final double PER_NOTCH = 1.25;

    private WheelZoom() {}

    /** How much nearer so many px of a wheel bring, 1 for none. */
    static double factor(double dy) {
        return Math.pow(PER_NOTCH, dy / NOTCH);
    }

    /** Whether it is at least a notch, and not one of the small steps that follow fingers. */
    static boolean notched(double dy) {
        return Math.abs(dy) >= NOTCH;
    }
}
