package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.timeline.SceneItem.Ink;
import org.demarche.timeline.SceneItem.Line;

/** Lays out the axis, its grid and its breaks. */
final class AxisArtist {
    private static final double UPPER_BASELINE = 17;
    private static final double LOWER_BASELINE = 34;
    private static final double TICK_LENGTH = 6;
    private static final double INDENT = 5;
    /** A label may run this far into a break before it meets the zigzag, in px. */
    private static final double INTO_BREAK = 9;
    /** A label may begin this far before its stretch, in px. */
    private static final double EARLY = 12;
    private static final TextStyle UPPER = new TextStyle(12.5, TextStyle.Weight.SEMI_BOLD);
    private static final TextStyle LOWER = new TextStyle(11.5, TextStyle.Weight.REGULAR);

    private final TextMeasure measure;
    private final Locale locale;

    AxisArtist(TextMeasure measure, Locale locale) {
        this.measure = measure;
        this.locale = locale;
    }

    void draw(TimeScale scale, Box plot, SceneBuilder scene) {
        double axis = plot.y();
        scene.axis(new SceneItem.AxisBand(new Box(0, 0, plot.right(), axis)));
        scene.axis(new SceneItem.Rule(new Box(0, axis - 1, plot.right(), 1), Line.FRAME));
        Ticks ticks = Ticks.of(scale, locale);
        boolean twoRows = !ticks.major().isEmpty();
        lines(ticks.minor(), scale, plot, Line.MINOR_TICK, axis - TICK_LENGTH, scene);
        List<Tick> larger =
                labels(fitting(ticks.major(), scale), List.of(), scale, plot, UPPER_BASELINE, UPPER, Ink.STRONG, scene);
        List<Tick> early = larger.stream().filter(tick -> startsEarly(tick, scale, plot, UPPER)).toList();
        lines(early, scale, plot, Line.MAJOR_TICK, axis - TICK_LENGTH, scene);
        List<Long> earlyStarts = early.stream().map(Tick::ms).toList();
        lines(ticks.major().stream().filter(tick -> !earlyStarts.contains(tick.ms())).toList(), scale, plot,
                Line.MAJOR_TICK, 0, scene);
        labels(ticks.minor(), larger, scale, plot, LOWER_BASELINE, twoRows ? LOWER : UPPER,
                twoRows ? Ink.QUIET : Ink.STRONG, scene);
        for (TimeWindow gap : scale.folds().gaps()) {
            double from = plot.x() + scale.x(gap.start());
            double to = plot.x() + scale.x(gap.end());
            if (to > plot.x() && from < plot.right()) {
                scene.ground(new SceneItem.FoldBreak(new Box(from, axis, to - from, plot.height()), false));
                scene.axis(new SceneItem.FoldBreak(new Box(from, 0, to - from, axis - 1), true));
            }
        }
    }

    /** The ticks in the longest form for which each has room in its whole stretch, however much of it is seen. */
    private List<Tick> fitting(List<Tick> ticks, TimeScale scale) {
        int most = ticks.stream().mapToInt(Tick::shorterForms).max().orElse(0);
        int count = 0;
        while (count < most && !fit(ticks, count, scale)) {
            count++;
        }
        int shorter = count;
        return ticks.stream().map(tick -> tick.shortened(shorter)).toList();
    }

    private boolean fit(List<Tick> ticks, int shorter, TimeScale scale) {
        return ticks.stream().allMatch(tick -> INDENT + measure.width(tick.shortened(shorter).label(), UPPER)
                <= (tick.end() - tick.ms()) * scale.pxPerMs());
    }

    private static void lines(List<Tick> ticks, TimeScale scale, Box plot, Line line, double top,
            SceneBuilder scene) {
        for (Tick tick : ticks) {
            double x = Math.round(plot.x() + scale.x(tick.ms()));
            if (x >= plot.x() && x < plot.right() && scale.folds().foldAt(tick.ms()) < 0) {
                scene.ground(new SceneItem.Rule(new Box(x, plot.y(), 1, plot.height()), line));
                scene.axis(new SceneItem.Rule(new Box(x, top, 1, plot.y() - top), line));
            }
        }
    }

    /**
     * Labels a row of ticks: each label stands at the start of what can be seen of its stretch, if it fits into that,
     * or a little before it where the stretch is cut short by a break.
     *
     * @param within the stretches whose labels give the larger unit; empty where there is none
     * @return the stretches that got their labels
     */
    private List<Tick> labels(List<Tick> ticks, List<Tick> within, TimeScale scale, Box plot, double baseline,
            TextStyle style, Ink ink, SceneBuilder scene) {
        List<Tick> labelled = new ArrayList<>();
        double taken = plot.x();
        for (Tick tick : ticks) {
            long start = outsideFold(scale.folds(), tick.ms());
            double to = to(tick, scale, plot);
            double width = measure.width(tick.label(), style);
            double x = startsEarly(tick, scale, plot, style) ? to - width : from(tick, scale, plot) + INDENT;
            boolean known = within.isEmpty()
                    || within.stream().anyMatch(larger -> larger.ms() <= start && start < larger.end());
            if (known && x >= taken && x + width <= to) {
                scene.axis(new SceneItem.Label(new Box(x, baseline - style.size(), width, style.size() + 4), baseline,
                        tick.label(), style, ink, SceneItem.NO_TONE, null));
                taken = x + width;
                labelled.add(tick);
            }
        }
        return labelled;
    }

    /** Whether a label needs some room before its stretch, since a break cuts that short. */
    private boolean startsEarly(Tick tick, TimeScale scale, Box plot, TextStyle style) {
        double from = from(tick, scale, plot);
        double room = to(tick, scale, plot) - from;
        double width = measure.width(tick.label(), style);
        long start = outsideFold(scale.folds(), tick.ms());
        return room < INDENT + width && room > width - EARLY && from > plot.x()
                && endBeforeFold(scale.folds(), start, tick.end()) < tick.end();
    }

    /** Where a stretch begins to be seen. */
    private static double from(Tick tick, TimeScale scale, Box plot) {
        return Math.max(plot.x(), plot.x() + scale.x(outsideFold(scale.folds(), tick.ms())));
    }

    /** Where the room for the label of a stretch ends. */
    private static double to(Tick tick, TimeScale scale, Box plot) {
        long end = endBeforeFold(scale.folds(), outsideFold(scale.folds(), tick.ms()), tick.end());
        return Math.min(plot.right(), plot.x() + scale.x(end) + (end < tick.end() ? INTO_BREAK : 0));
    }

    private static long outsideFold(Folds folds, long moment) {
        int fold = folds.foldAt(moment);
        return fold < 0 ? moment : folds.gaps().get(fold).end();
    }

    private static long endBeforeFold(Folds folds, long start, long end) {
        for (TimeWindow gap : folds.gaps()) {
            if (gap.start() >= start && gap.start() < end) {
                return gap.start();
            }
        }
        return end;
    }
}
