package org.demarche.model.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Works out the first and the last moment that a date may mean. */
final class DateBounds {
    private static final long DAY_MS = 86_400_000;
    private static final long SECOND_MS = 1_000;
    private static final long FAR_PAST = Bounds.OPEN_PAST + 1;
    private static final long FAR_FUTURE = Bounds.OPEN_FUTURE - 1;
    private static final long FIRST_MOMENT = LocalDate.of((int) Bounds.FIRST_YEAR, 1, 1).toEpochDay() * DAY_MS;
    private static final long LAST_MOMENT = LocalDate.of((int) Bounds.LAST_YEAR + 1, 1, 1).toEpochDay() * DAY_MS;

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
            return bounds(month(year.earliest(), month.nearest(1, 12)),
                    month(year.latest(), month.nearest(12, 1) + 1));
        }
        LocalDate first = extreme(year, month, day, false);
        LocalDate last = fields.unspecified() ? extreme(year, month, day, true) : first;
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
        int earliest = (int) year.earliest();
        int latest = (int) year.latest();
        for (int i = 0; i <= latest - earliest; i++) {
            int candidate = last ? latest - i : earliest + i;
            LocalDate found = year.fits(candidate) ? extremeInYear(candidate, month, day, last) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable LocalDate extremeInYear(int year, Digits month, Digits day, boolean last) {
        for (int i = 1; i <= 12; i++) {
            YearMonth candidate = YearMonth.of(year, last ? 13 - i : i);
            int length = candidate.lengthOfMonth();
            int found = last ? day.nearest(length, 1) : day.nearest(1, length);
            if (month.fits(candidate.getMonthValue()) && found != Digits.NONE) {
                return candidate.atDay(found);
            }
        }
        return null;
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

    /** Bounds that stay a millisecond apart where the whole of them is too far away. */
    private static Bounds bounds(long earliest, long latest) {
        return new Bounds(earliest >= LAST_MOMENT ? FAR_FUTURE - 1 : earliest,
                latest <= FIRST_MOMENT ? FAR_PAST + 1 : latest);
    }
}
