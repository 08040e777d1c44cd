package org.demarche.timeline;

/**
 * Steps of zoom at which labels are placed.
 *
 * <p>Rows are worked out for the step at or below the scale in use: nearer in, things only move apart, so what does not
 * overlap at the step does not overlap at the scale. All scales of a step share their rows, and so do all windows.
 */
final class ZoomLevel {
    /** An octave is a doubling of the scale; an eighth of one wastes at most 9 % of the width. */
    private static final int STEPS_PER_OCTAVE = 8;
    private static final double LN_2 = Math.log(2);
    /** Absorbs the rounding of windows to whole ms. */
    private static final double TOLERANCE = 1e-4;

    private ZoomLevel() {}

    /** The step of a scale. */
    static int of(double pxPerMs) {
        return (int) Math.floor(STEPS_PER_OCTAVE * Math.log(pxPerMs) / LN_2 + TOLERANCE);
    }

    /** The smallest scale of a step. */
    static double pxPerMs(int level) {
        return Math.pow(2, (level - TOLERANCE) / STEPS_PER_OCTAVE);
    }
}
