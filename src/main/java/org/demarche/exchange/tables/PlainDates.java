package org.demarche.exchange.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DateBasis;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfSyntaxException;
import org.demarche.text.dates.StatedDate;
import org.demarche.text.dates.StatedDates;
import org.jspecify.annotations.Nullable;

/** Dates as tables give them: EDTF, plain days with other separators, or English words; only where they are sure. */
final class PlainDates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    /** A day and the time that spreadsheets put behind it. */
    private static final Pattern TIMED = Pattern.compile("(\\S+) (\\d{2}:\\d{2})(:\\d{2})?(?:\\.0+)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(-?)(\\d{1,3})");
    private static final int MONTHS = 12;

    private PlainDates() {}

    /** The date that the words state; null where they state none for sure. */
    static @Nullable Edtf read(String words) {
        String text = words.strip();
        Edtf stated = edtf(text);
        if (stated != null) {
            return stated;
        }
        Matcher year = SHORT_YEAR.matcher(text);
        if (year.matches()) {
            return edtf(year.group(1) + "0".repeat(4 - year.group(2).length()) + year.group(2));
        }
        Matcher timed = TIMED.matcher(text);
        if (timed.matches()) {
            String seconds = timed.group(3) == null ? ":00" : timed.group(3);
            Edtf day = read(timed.group(1));
            // Midnight is what programs write that have no dates without a time.
            return day == null || (timed.group(2) + seconds).equals("00:00:00") ? day
                    : edtf(day.text() + "T" + timed.group(2) + seconds);
        }
        Edtf numbers = numbers(text);
        return numbers == null ? words(text) : numbers;
    }

    /** The text as EDTF; null where it is none. */
    static @Nullable Edtf edtf(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfSyntaxException none) {
            return null;
        }
    }

    private static @Nullable Edtf numbers(String text) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return day(number(first, 1), number(first, 2), number(first, 3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return null;
        }
        int one = number(last, 1);
        int two = number(last, 2);
        boolean sure = one == two || one > MONTHS || two > MONTHS;
        return sure ? day(number(last, 3), one > MONTHS ? two : one, one > MONTHS ? one : two) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Edtf day(int year, int month, int day) {
        try {
            return edtf(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static @Nullable Edtf words(String text) {
        List<StatedDate> dates = new StatedDates(text, null).all();
        boolean whole = dates.size() == 1 && dates.getFirst().start() == 0 && dates.getFirst().end() == text.length();
        return whole && dates.getFirst().dated().basis() == DateBasis.PRINTED
                ? dates.getFirst().dated().date() : null;
    }
}
