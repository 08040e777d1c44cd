package org.demarche.model.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Works out the first and the last moment that a date may mean. */
final class DateBounds {
    private static final long DAY_MS = 86_400_000;
    private static final long SECOND_MS = 1_000;
    private static final long FAR_PAST = Bounds.OPEN_PAST + 1;
    private static final long FAR_FUTURE = Bounds.OPEN_FUTURE - 1;

    private DateBounds() {}

    /** The bounds of a date, or null if its digits fit no day of the calendar. */
    static @Nullable Bounds of(DateFields fields) {
        StatedYear year = fields.year();
        Season season = fields.season();
        Digits month = fields.month();
        if (season != null) {
            int end = season.firstMonth() + season.months();
            return bounds(month(year.earliest(), season.firstMonth()), month(year.latest(), end));
        }
        if (month == null) {
            return bounds(month(year.earliest(), 1), month(year.latest(), 13));
        }
        Digits day = fields.day();
        if (day == null) {
            int[] months = month.within(1, 12).toArray();
            return bounds(month(year.earliest(), months[0]), month(year.latest(), months[months.length - 1] + 1));
        }
        LocalDate first = extreme(year, month, day, false);
        LocalDate last = extreme(year, month, day, true);
        if (first == null || last == null) {
            return null;
        }
        DateFields.Clock clock = fields.clock();
        return clock == null
                ? bounds(first.toEpochDay() * DAY_MS, (last.toEpochDay() + 1) * DAY_MS)
                : moment(first, clock);
    }

    private static Bounds moment(LocalDate day, DateFields.Clock clock) {
        ZoneOffset offset = clock.offset();
        long second = day.atTime(clock.time()).toEpochSecond(offset == null ? ZoneOffset.UTC : offset);
        return bounds(second * SECOND_MS, (second + 1) * SECOND_MS);
    }

    /** The first or the last day of the calendar that the digits fit, or null if there is none. */
    private static @Nullable LocalDate extreme(StatedYear year, Digits month, Digits day, boolean last) {
        PrimitiveIterator.OfInt years = ordered((int) year.earliest(), (int) year.latest(), last).iterator();
        while (years.hasNext()) {
            int y = years.nextInt();
            LocalDate found = year.fits(y) ? extremeInYear(y, month, day, last) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate extremeInYear(int year, Digits month, Digits day, boolean last) {
        PrimitiveIterator.OfInt months = ordered(1, 12, last).filter(month::fits).iterator();
        while (months.hasNext()) {
            YearMonth in = YearMonth.of(year, months.nextInt());
            PrimitiveIterator.OfInt days = ordered(1, in.lengthOfMonth(), last).filter(day::fits).iterator();
            if (days.hasNext()) {
                return in.atDay(days.nextInt());
            }
        }
        return null;
    }

    private static IntStream ordered(int first, int last, boolean backwards) {
        return IntStream.rangeClosed(first, last).map(i -> backwards ? last - (i - first) : i);
    }

    /** The start of a month; months after the twelfth are those of the next year. */
    private static long month(long year, int month) {
        long of = year + (month - 1) / 12;
        if (of < Bounds.FIRST_YEAR) {
            return FAR_PAST;
        }
        if (of > Bounds.LAST_YEAR + 1) {
            return FAR_FUTURE;
        }
        return LocalDate.of((int) of, (month - 1) % 12 + 1, 1).toEpochDay() * DAY_MS;
    }

    /** Bounds that stay a millisecond apart where both moments are too far away to be told from each other. */
    private static Bounds bounds(long earliest, long latest) {
        return new Bounds(Math.min(earliest, FAR_FUTURE - 1), Math.max(latest, FAR_PAST + 1));
    }
}
