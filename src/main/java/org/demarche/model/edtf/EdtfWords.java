package org.demarche.model.edtf;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Dates in words, in British English.
 *
 * <p>The full form is for sentences ("c. 15 March 2011", "4–8 February 2012"), the brief form for tight places
 * ("c. 15 Mar 2011", "4–8 Feb 2012"). Year 0 is 1 BC. What is not known is said, never filled in.
 */
public final class EdtfWords {
    private static final long DAY_MS = 86_400_000;
    private static final long MINUTE_MS = 60_000;
    private static final int MINUTES_OF_HOUR = 60;

    private EdtfWords() {}

    /** A date in a sentence. */
    public static String full(Edtf date) {
        return of(date, Style.FULL);
    }

    /** A date in a tight place. */
    public static String brief(Edtf date) {
        return of(date, Style.BRIEF);
    }

    /**
     * The unit of time in which a moment lies, in a sentence.
     *
     * @param moment in ms as in {@link Bounds}
     * @param precision the unit; {@link Precision#TIME} gives the minute
     */
    public static String full(long moment, Precision precision) {
        return of(moment, precision, Style.FULL);
    }

    /**
     * The unit of time in which a moment lies, in a tight place.
     *
     * @param moment in ms as in {@link Bounds}
     * @param precision the unit; {@link Precision#TIME} gives the minute
     */
    public static String brief(long moment, Precision precision) {
        return of(moment, precision, Style.BRIEF);
    }

    private static String of(Edtf date, Style style) {
        return switch (date) {
            case EdtfDate single -> DateWords.of(single, style);
            case EdtfInterval interval -> IntervalWords.of(interval, style);
            case EdtfSet set -> SetWords.of(set, style, member -> of(member, style));
        };
    }

    private static String of(long moment, Precision precision, Style style) {
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(moment, DAY_MS));
        String year = YearWords.exact(date.getYear());
        String day = DateWords.day(date.getDayOfMonth(), date.getMonthValue(), style) + " " + year;
        return switch (precision) {
            case CENTURY -> YearWords.span(date.getYear(), 100, style);
            case DECADE -> YearWords.span(date.getYear(), 10, style);
            case YEAR -> year;
            case SEASON -> season(date);
            case MONTH -> style.month(date.getMonthValue()) + " " + year;
            case DAY -> day;
            case TIME -> {
                int minute = (int) (Math.floorMod(moment, DAY_MS) / MINUTE_MS);
                LocalTime time = LocalTime.of(minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR);
                yield DateWords.time(time) + ", " + day;
            }
        };
    }

    /** The meteorological season of the north; January and February belong to the winter of the year before. */
    private static String season(LocalDate date) {
        Season season = Season.ofMonth(date.getMonthValue());
        boolean begunLastYear = date.getMonthValue() < Season.SPRING.firstMonth();
        return season.words() + " " + YearWords.ofSeason(season, date.getYear() - (begunLastYear ? 1 : 0));
    }
}
