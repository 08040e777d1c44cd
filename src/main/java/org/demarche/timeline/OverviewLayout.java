package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the overview strip. Equal arguments give equal scenes.
 *
 * <p>The bars are counted anew only for another timeline or size; an instance keeps the last ones. Confined to one
 * thread.
 */
public final class OverviewLayout {
    private static final double BAR = 3;
    private static final double STEP = 4;
    private static final double PADDING = 8;

    private final TextMeasure measure;
    private @Nullable Bars last;

    /** The numbers of events above each bar, and what they depend on. */
    private static final class Bars {
        private final TimelineModel model;
        private final Folds folds;
        private final Viewport home;
        private final int[] counts;

        Bars(TimelineModel model, Folds folds, Viewport home) {
            this.model = model;
            this.folds = folds;
            this.home = home;
            TimeScale scale = home.scale(folds);
            counts = new int[(int) Math.ceil(home.plotWidth() / STEP)];
            int before = model.countBefore(scale.time(0));
            for (int bucket = 0; bucket < counts.length; bucket++) {
                int by = model.countBefore(scale.time((bucket + 1) * STEP));
                counts[bucket] = by - before;
                before = by;
            }
        }

        boolean areOf(TimelineModel other, Folds otherFolds, Viewport otherHome) {
            return model.equals(other) && folds.equals(otherFolds) && home.equals(otherHome);
        }
    }

    public OverviewLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * Lays out the strip below a timeline of the same width.
     *
     * @param viewport of the timeline
     * @param height of the strip, in px
     */
    public OverviewScene layout(TimelineModel model, Viewport viewport, Folds folds, double height) {
        double gutter = viewport.gutter();
        Box plot = new Box(gutter, 0, viewport.plotWidth(), height);
        Viewport home = model.home(viewport.width(), viewport.height(), folds);
        TimeScale scale = home.scale(folds);
        TimeScale shown = viewport.scale(folds);
        List<SceneItem> items = new ArrayList<>();
        items.add(new SceneItem.AxisBand(new Box(0, 0, viewport.width(), height)));
        items.add(new SceneItem.Rule(new Box(0, 0, viewport.width(), 1), SceneItem.Line.FRAME));
        double left = Math.clamp(scale.x(shown.window().start()), 0, plot.width() - 2);
        double right = Math.clamp(scale.x(shown.window().end()), left + 2, plot.width());
        Box brush = new Box(plot.x() + left, 3, right - left, height - 6);
        items.add(new SceneItem.Brush(brush));
        bars(counts(model, folds, home), plot, brush, items);
        scaleBar(shown, gutter, height, items);
        return new OverviewScene(viewport.width(), height, items, plot, scale, brush);
    }

    private int[] counts(TimelineModel model, Folds folds, Viewport home) {
        Bars bars = last;
        if (bars == null || !bars.areOf(model, folds, home)) {
            bars = new Bars(model, folds, home);
            last = bars;
        }
        return bars.counts;
    }

    /** Bars of the number of events whose middles lie above each. */
    private static void bars(int[] counts, Box plot, Box brush, List<SceneItem> items) {
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        double room = plot.height() - 2 * PADDING;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            if (counts[bucket] > 0) {
                double x = plot.x() + bucket * STEP;
                double bar = Math.max(5, Math.round(room * Math.sqrt((double) counts[bucket] / most)));
                items.add(new SceneItem.OverviewBar(new Box(x, plot.bottom() - PADDING - bar, BAR, bar),
                        brush.contains(x + BAR / 2, brush.centerY())));
            }
        }
    }

    private void scaleBar(TimeScale shown, double gutter, double height, List<SceneItem> items) {
        TextStyle style = new TextStyle(11, TextStyle.Weight.REGULAR);
        for (RoundDuration duration : RoundDuration.FROM_LONG) {
            double length = duration.ms() * shown.pxPerMs();
            double text = measure.width(duration.name(), style);
            if (length >= 8 && 14 + text + 8 + length + 8 <= gutter) {
                double middle = height / 2;
                items.add(new SceneItem.Label(new Box(14, middle - 8, text, 16), middle + style.middleToBaseline(),
                        duration.name(), style, SceneItem.Ink.QUIET, SceneItem.NO_TONE, null));
                items.add(new SceneItem.ScaleBar(new Box(14 + text + 8, middle - 4, length, 8)));
                return;
            }
        }
    }
}
