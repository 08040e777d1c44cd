package org.demarche.state.outline;

import java.time.LocalDate;
import java.util.Comparator;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfInterval;
import org.demarche.model.edtf.EdtfSet;
import org.demarche.model.edtf.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The unit of the calendar in which an outline lists a date: the smallest of year, month and day that holds all of the
 * date, or of the beginning of a stretch of time. A season counts to the year in which it begins.
 *
 * <p>As numbers, keys are in the order of the outline: a unit stands before the smaller ones that it holds.
 *
 * @param unit {@link Unit#LONGER} for what no year holds, for example a decade
 * @param year that of the beginning; 0 without one
 * @param month from 1 to 12; 0 for a year
 * @param day of the month from 1; 0 for a month or a year
 */
public record CalendarKey(Unit unit, int year, int month, int day) {
    /** What has no known beginning. */
    public static final CalendarKey OPEN = new CalendarKey(Unit.OPEN, 0, 0, 0);
    /** How many bits a key takes as a number, its sign included. */
    static final int BITS = 39;

    private static final long DAY_MS = 86_400_000;
    private static final int DAY_BITS = 5;
    private static final int MONTH_BITS = 4;
    private static final long OPEN_NUMBER = -1L << (BITS - 1);

    /** How long the unit is. */
    public enum Unit { OPEN, LONGER, YEAR, MONTH, DAY }

    /** The unit of a date. */
    static CalendarKey of(Edtf date) {
        EdtfDate start = startOf(date);
        if (start == null) {
            return OPEN;
        }
        LocalDate first = dayOf(start.bounds().earliest());
        LocalDate last = dayOf(start.bounds().latest() - 1);
        boolean sameYear = first.getYear() == last.getYear();
        if (first.equals(last)) {
            return ofDay(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
        }
        if (sameYear && first.getMonth() == last.getMonth()) {
            return ofMonth(first.getYear(), first.getMonthValue());
        }
        return sameYear || start.precision() == Precision.SEASON ? ofYear(first.getYear()) : longer(first.getYear());
    }

    static CalendarKey longer(int year) {
        return new CalendarKey(Unit.LONGER, year, 0, 0);
    }

    static CalendarKey ofYear(int year) {
        return new CalendarKey(Unit.YEAR, year, 0, 0);
    }

    static CalendarKey ofMonth(int year, int month) {
        return new CalendarKey(Unit.MONTH, year, month, 0);
    }

    static CalendarKey ofDay(int year, int month, int day) {
        return new CalendarKey(Unit.DAY, year, month, day);
    }

    /** The first moment of the unit, in ms as in {@link Bounds}; that of the first year known for no beginning. */
    public long moment() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day)).toEpochDay() * DAY_MS;
    }

    /** This key as a number. */
    long number() {
        // In the place of the month: 0 for what is longer than a year, 1 for the year, 2 to 13 for its months.
        int place = switch (unit) {
            case OPEN, LONGER -> 0;
            case YEAR -> 1;
            case MONTH, DAY -> month + 1;
        };
        return unit == Unit.OPEN ? OPEN_NUMBER : ((long) year << MONTH_BITS | place) << DAY_BITS | day;
    }

    /** The number of the first key after all that this unit holds. */
    long end() {
        return switch (unit) {
            case OPEN, LONGER, DAY -> number() + 1;
            case MONTH -> number() + (1L << DAY_BITS);
            case YEAR -> longer(year + 1).number();
        };
    }

    /** The key that a number stands for. */
    static CalendarKey ofNumber(long number) {
        if (number == OPEN_NUMBER) {
            return OPEN;
        }
        int year = (int) (number >> (MONTH_BITS + DAY_BITS));
        int place = (int) (number >> DAY_BITS) & (1 << MONTH_BITS) - 1;
        int day = (int) number & (1 << DAY_BITS) - 1;
        return switch (place) {
            case 0 -> longer(year);
            case 1 -> ofYear(year);
            default -> day == 0 ? ofMonth(year, place - 1) : ofDay(year, place - 1, day);
        };
    }

    private static @Nullable EdtfDate startOf(Edtf date) {
        return switch (date) {
            case EdtfDate single -> single;
            case EdtfInterval interval -> interval.start() instanceof EdtfDate start ? start : null;
            case EdtfSet set -> set.earlier() ? null : startOf(set.members().stream()
                    .min(Comparator.comparingLong(member -> member.bounds().earliest())).orElseThrow());
        };
    }

    private static LocalDate dayOf(long moment) {
        return LocalDate.ofEpochDay(Math.floorDiv(moment, DAY_MS));
    }
}
