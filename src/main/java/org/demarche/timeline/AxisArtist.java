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
     * or a little before it where the stretch is cut short by a break, or else behind the break.
     *
     * @param within the stretches whose labels give the larger unit; empty where there is none
     * @return the stretches that got their labels
     */
    private List<Tick> labels(List<Tick> ticks, List<Tick> within, TimeScale scale, Box plot, double baseline,
            TextStyle style, Ink ink, SceneBuilder scene) {
        List<Tick> labelled = new ArrayList<>();
        double taken = plot.x();
        for (Tick tick : ticks) {
            double width = measure.width(tick.label(), style);
            for (Part part : parts(tick, scale.folds())) {
                double to = to(part, scale, plot);
                double x = startsEarly(part, width, scale, plot) ? to - width : from(part, scale, plot) + INDENT;
                boolean known = within.isEmpty() || within.stream()
                        .anyMatch(larger -> larger.ms() <= part.start() && part.start() < larger.end());
                if (known && x >= taken && x + width <= to) {
                    scene.axis(new SceneItem.Label(new Box(x, baseline - style.size(), width, style.size() + 4),
                            baseline, tick.label(), style, ink, SceneItem.NO_TONE, null));
                    taken = x + width;
                    labelled.add(tick);
                    break;
                }
            }
        }
        return labelled;
    }

    /** Whether a label needs some room before its stretch, since a break cuts that short. */
    private boolean startsEarly(Tick tick, TimeScale scale, Box plot, TextStyle style) {
        return startsEarly(parts(tick, scale.folds()).getFirst(), measure.width(tick.label(), style), scale, plot);
    }

    private static boolean startsEarly(Part part, double width, TimeScale scale, Box plot) {
        double from = from(part, scale, plot);
        double room = to(part, scale, plot) - from;
        return part.cut() && room < INDENT + width && room > width - EARLY && from > plot.x();
    }

    /** Where a part of a stretch begins to be seen. */
    private static double from(Part part, TimeScale scale, Box plot) {
        return Math.max(plot.x(), plot.x() + scale.x(part.start()));
    }

    /** Where the room for the label of a part ends. */
    private static double to(Part part, TimeScale scale, Box plot) {
        return Math.min(plot.right(), plot.x() + scale.x(part.end()) + (part.cut() ? INTO_BREAK : 0));
    }

    /**
     * What the breaks leave of the stretch of a tick.
     *
     * @param cut whether a break ends it
     */
    private record Part(long start, long end, boolean cut) {}

    private static List<Part> parts(Tick tick, Folds folds) {
        List<Part> parts = new ArrayList<>();
        long start = outsideFold(folds, tick.ms());
        long end = endBeforeFold(folds, start, tick.end());
        parts.add(new Part(start, end, end < tick.end()));
        while (end < tick.end()) {
            start = outsideFold(folds, end);
            if (start >= tick.end()) {
                break;
            }
            end = endBeforeFold(folds, start, tick.end());
            parts.add(new Part(start, end, end < tick.end()));
        }
        return parts;
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
