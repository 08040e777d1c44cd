package org.demarche.timeline;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A distance between ticks that reads well.
 *
 * @param count how many units
 * @param minPx the least px between two ticks, so that the labels of most locales fit
 */
record TickStep(Unit unit, int count, double minPx) {
    /** The most room that a digit of a year takes with what is around it, in px. */
    private static final double DIGIT = 8;

    /** What ticks count. */
    enum Unit { HOUR, DAY, WEEK, MONTH, YEAR }

    /** The start of the step that holds the moment. */
    LocalDateTime floor(LocalDateTime time) {
        return switch (unit) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS).withHour(time.getHour() / count * count);
            case DAY -> time.truncatedTo(ChronoUnit.DAYS);
            case WEEK -> time.truncatedTo(ChronoUnit.DAYS)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1)
                    .withMonth((time.getMonthValue() - 1) / count * count + 1);
            case YEAR -> LocalDateTime.of(Math.floorDiv(time.getYear(), count) * count, 1, 1, 0, 0);
        };
    }

    /** The start of the step after the one that starts at {@code time}. */
    LocalDateTime next(LocalDateTime time) {
        return switch (unit) {
            case HOUR -> time.plusHours(count);
            case DAY -> time.plusDays(count);
            case WEEK -> time.plusWeeks(count);
            case MONTH -> time.plusMonths(count);
            case YEAR -> time.plusYears(count);
        };
    }

    /** The least px between two ticks that begin at {@code time}: years before the first have longer names. */
    double minPxAt(LocalDateTime time) {
        return unit == Unit.YEAR ? Math.max(minPx, DIGIT * year(floor(time).getYear()).length() + 1) : minPx;
    }

    /** About how long the step is, in ms. */
    double length() {
        double day = 86_400_000.0;
        return count * switch (unit) {
            case HOUR -> day / 24;
            case DAY -> day;
            case WEEK -> 7 * day;
            case MONTH -> 30.44 * day;
            case YEAR -> 365.2425 * day;
        };
    }

    /**
     * What a tick is called under the labels of the row above it, from the longest form to the shortest.
     *
     * @param alone whether there is no row above
     */
    List<String> labels(LocalDateTime time, Locale locale, boolean alone) {
        return switch (unit) {
            case HOUR -> formatted(time, locale, "HH:mm");
            case DAY, WEEK -> alone ? formatted(time, locale, "d MMMM yyyy", "d MMM yyyy", "d MMM", "d")
                    : formatted(time, locale, "d");
            case MONTH -> alone ? formatted(time, locale, "LLLL yyyy", "LLL yyyy", "LLL")
                    : formatted(time, locale, "LLL");
            case YEAR -> List.of(year(time.getYear()));
        };
    }

    private static List<String> formatted(LocalDateTime time, Locale locale, String... patterns) {
        return Arrays.stream(patterns)
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, locale).format(time)).toList();
    }

    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }

    static LocalDateTime time(long ms) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(ms, 1000L), 0, ZoneOffset.UTC);
    }

    static long ms(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * 1000;
    }
}
