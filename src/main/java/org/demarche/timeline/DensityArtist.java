package org.demarche.timeline;

/** Lays out, behind the events of a lane, how densely they follow each other; only where there are very many. */
final class DensityArtist {
    /** A stretch of clusters is this power of two times as long as a column. */
    private static final int FINER = 3;
    /** With fewer events in the fullest column, the events themselves tell as much. */
    private static final int LEAST = 16;
    /** What remains free above the highest column, as a share of the lane. */
    private static final double HEADROOM = 0.2;

    private final TimeScale scale;
    private final Box plot;
    private final SceneBuilder scene;
    private final int exponent;

    DensityArtist(TimeScale scale, Box plot, SceneBuilder scene) {
        this.scale = scale;
        this.plot = plot;
        this.scene = scene;
        exponent = Math.max(0, CrowdArtist.exponent(scale.pxPerMs()) - FINER);
    }

    /** The greatest count in a column of a lane at this zoom, 0 where columns are too short to be counted. */
    int most(Density density) {
        return density.knows(exponent) ? density.most(exponent) : 0;
    }

    /**
     * Lays out a lane.
     *
     * <p>Heights grow with the cube root of the count: a thousand times as many events are ten times as high, so that
     * neither the few nor the differences among the many are lost.
     *
     * @param most the count that is drawn highest: the greatest of all lanes
     * @param top of the lane
     */
    void draw(Density density, int most, int tone, double top, double height) {
        if (most < LEAST || !density.knows(exponent)) {
            return;
        }
        double full = height * (1 - HEADROOM);
        double width = Math.scalb(scale.pxPerMs(), exponent);
        long first = scale.folds().openTime(scale.window().start()) >> exponent;
        long last = scale.folds().openTime(scale.window().end()) >> exponent;
        double left = plot.x() + ((first << exponent) - scale.folds().openTime(scale.window().start()))
                * scale.pxPerMs();
        for (long column = first; column <= last; column++) {
            int count = density.count(exponent, column);
            if (count > 0) {
                double bar = Math.max(1, Math.round(full * Math.cbrt((double) count / most)));
                double x = left + (column - first) * width + shift(column);
                scene.ground(new SceneItem.DensityBar(
                        new Box(Math.round(x), top + height - bar, Math.round(x + width) - Math.round(x), bar), tone));
            }
        }
    }

    /** The px that breaks of the axis before a column take up. */
    private double shift(long column) {
        Folds folds = scale.folds();
        if (folds.isEmpty()) {
            return 0;
        }
        long middle = folds.firstMomentAt((column << exponent) + (1L << exponent >> 1));
        return Folds.BREAK_WIDTH * (folds.breaks(middle) - folds.breaks(scale.window().start()));
    }
}
