package org.demarche.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.timeline.TickStep.Unit;

/**
 * The ticks of an axis in two rows: the larger unit above the smaller, for example years over months.
 *
 * @param major the upper row; empty when the scale is so small that one row says all
 * @param minor the lower row
 */
public record Ticks(List<Tick> major, List<Tick> minor) {
    private record Level(TickStep minor, @org.jspecify.annotations.Nullable TickStep major) {}

    private static final TickStep DAYS = new TickStep(Unit.DAY, 1, 64);
    private static final TickStep MONTHS = new TickStep(Unit.MONTH, 1, 64);
    private static final TickStep YEARS = new TickStep(Unit.YEAR, 1, 64);
    private static final TickStep CENTURIES = new TickStep(Unit.YEAR, 100, 64);

    /** From near to far. */
    private static final List<Level> LEVELS = List.of(
            new Level(new TickStep(Unit.HOUR, 1, 44), DAYS),
            new Level(new TickStep(Unit.HOUR, 3, 44), DAYS),
            new Level(new TickStep(Unit.HOUR, 6, 44), DAYS),
            new Level(new TickStep(Unit.HOUR, 12, 44), DAYS),
            new Level(new TickStep(Unit.DAY, 1, 22), MONTHS),
            new Level(new TickStep(Unit.WEEK, 1, 26), MONTHS),
            new Level(new TickStep(Unit.MONTH, 1, 34), YEARS),
            new Level(new TickStep(Unit.MONTH, 3, 34), YEARS),
            new Level(new TickStep(Unit.MONTH, 6, 34), YEARS),
            new Level(new TickStep(Unit.YEAR, 1, 44), null),
            new Level(new TickStep(Unit.YEAR, 2, 44), null),
            new Level(new TickStep(Unit.YEAR, 5, 44), null),
            new Level(new TickStep(Unit.YEAR, 10, 44), null),
            new Level(new TickStep(Unit.YEAR, 20, 44), null),
            new Level(new TickStep(Unit.YEAR, 50, 44), null),
            new Level(CENTURIES, null),
            new Level(new TickStep(Unit.YEAR, 200, 64), null),
            new Level(new TickStep(Unit.YEAR, 500, 64), null),
            new Level(new TickStep(Unit.YEAR, 1000, 64), null),
            new Level(new TickStep(Unit.YEAR, 2000, 64), null),
            new Level(new TickStep(Unit.YEAR, 5000, 64), null));

    public Ticks {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
    }

    /** The ticks of what a scale shows; the first of each row may lie before the window. */
    public static Ticks of(TimeScale scale, Locale locale) {
        LocalDateTime first = TickStep.time(scale.window().start());
        Level level = LEVELS.stream()
                .filter(l -> l.minor().length() * scale.pxPerMs() >= l.minor().minPxAt(first))
                .findFirst().orElse(LEVELS.getLast());
        TickStep major = level.major();
        return new Ticks(major == null ? List.of() : row(major, scale, locale, true),
                row(level.minor(), scale, locale, major == null));
    }

    private static List<Tick> row(TickStep step, TimeScale scale, Locale locale, boolean alone) {
        List<Tick> ticks = new ArrayList<>();
        Folds folds = scale.folds();
        long ms = scale.window().start();
        while (ms < scale.window().end()) {
            LocalDateTime from = step.floor(TickStep.time(ms));
            LocalDateTime to = step.next(from);
            long start = TickStep.ms(from);
            long end = TickStep.ms(to);
            ticks.add(new Tick(start, end, step.labels(from, locale, alone)));
            int fold = folds.foldAt(end);
            ms = fold < 0 ? end : folds.gaps().get(fold).end();
        }
        return ticks;
    }
}
