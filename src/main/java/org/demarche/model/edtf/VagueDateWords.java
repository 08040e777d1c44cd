package org.demarche.model.edtf;

import java.time.Month;
import java.time.Year;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A date with unspecified digits in words: what is known about it, and what it may be. */
final class VagueDateWords {
    /** Up to so many possibilities are named one by one. */
    private static final int NAMED = 4;

    private VagueDateWords() {}

    static String full(DateFields fields) {
        Digits month = fields.month();
        if (month == null) {
            return YearWords.of(fields.year(), Style.FULL);
        }
        Digits day = fields.day();
        return day == null ? month(month, fields.year()) : day(day, month, fields.year());
    }

    /** With less room: an unknown day or month is left out, other digits stay as they are written. */
    static String brief(EdtfDate date) {
        DateFields fields = date.fields();
        String year = YearWords.of(fields.year(), Style.BRIEF);
        Digits month = fields.month();
        Digits day = fields.day();
        if (month == null) {
            return year;
        }
        if (month.unknown() && (day == null || day.unknown())) {
            return year;
        }
        if (month.unspecified()) {
            return date.text();
        }
        String name = Style.BRIEF.month(month.number()) + " " + year;
        if (day == null || day.unknown()) {
            return name;
        }
        return (day.unspecified() ? day.pattern() : Integer.toString(day.number())) + " " + name;
    }

    private static String month(Digits month, StatedYear year) {
        if (month.unknown()) {
            return "some month " + YearWords.in(year);
        }
        String whose = year.digits().unspecified()
                ? " of " + YearWords.some(year)
                : " " + YearWords.exact(year.earliest());
        int[] months = month.within(1, 12).toArray();
        return choice(months, Style.FULL::month, "some month from ") + whose;
    }

    private static String day(Digits day, Digits month, StatedYear year) {
        if (day.unknown()) {
            return month.unknown() ? "some day " + YearWords.in(year) : "some day in " + month(month, year);
        }
        int[] days = day.within(1, longest(month, year)).toArray();
        return month.unspecified()
                ? choice(days, d -> "the " + ordinal(d), "some day from ") + " of " + month(month, year)
                : choice(days, Integer::toString, "some day from ") + " " + month(month, year);
    }

    /** The most days that the month may have. */
    private static int longest(Digits month, StatedYear year) {
        if (month.unspecified()) {
            return 31;
        }
        Month of = Month.of(month.number());
        boolean known = !year.digits().unspecified();
        return known ? of.length(Year.isLeap(year.earliest())) : of.maxLength();
    }

    /** One, a few, or a run of possibilities. */
    private static String choice(int[] values, IntFunction<String> name, String run) {
        int last = values[values.length - 1];
        if (values.length > NAMED && last - values[0] == values.length - 1) {
            return run + name.apply(values[0]) + " to " + name.apply(last);
        }
        if (values.length == 1) {
            return name.apply(last);
        }
        return IntStream.of(values).limit(values.length - 1L).mapToObj(name).collect(Collectors.joining(", "))
                + " or " + name.apply(last);
    }

    private static String ordinal(int number) {
        boolean teen = number / 10 == 1;
        return number + switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
