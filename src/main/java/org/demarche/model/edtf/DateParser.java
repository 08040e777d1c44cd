package org.demarche.model.edtf;

import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date: days, months, years and times of day (level 0); seasons, a qualifier of the whole and unspecified
 * digits at the end (level 1); parts of the year, qualifiers of parts and unspecified digits anywhere (level 2).
 *
 * <p>A qualifier to the left of a part is about that part only; to the right of a part it is about that part and all
 * parts before it. At the end of the date, it is thus about the whole date.
 */
final class DateParser {
    private final Scanner in;

    private Qualifier yearQualifier = Qualifier.NONE;
    private Qualifier monthQualifier = Qualifier.NONE;
    private Qualifier dayQualifier = Qualifier.NONE;
    private @Nullable Digits month;
    private @Nullable Season season;
    private @Nullable Digits day;
    private DateFields.@Nullable Clock clock;

    private DateParser(Scanner in) {
        this.in = in;
    }

    static EdtfDate parse(Scanner in) {
        return new DateParser(in).date();
    }

    private EdtfDate date() {
        int start = in.position();
        yearQualifier = Qualifier.read(in);
        StatedYear year = new YearParser(in).parse();
        yearQualifier = yearQualifier.and(Qualifier.read(in));
        if (in.skip('-')) {
            month(year);
        }
        if (in.skip('T')) {
            clock(year);
        }
        DateFields fields = new DateFields(year, month, season, day, clock,
                yearQualifier, monthQualifier, dayQualifier);
        Bounds bounds = DateBounds.of(fields);
        if (bounds == null) {
            throw in.fault(missingDay(fields));
        }
        return new EdtfDate(in.since(start), fields, bounds);
    }

    private void month(StatedYear year) {
        if (year.lettered() || year.significant() > 0) {
            throw in.fault("a year with Y or S has no month");
        }
        Qualifier left = Qualifier.read(in);
        Digits digits = in.pattern(2, "a month has two digits");
        season = digits.unspecified() ? null : Season.withCode(digits.number());
        if (season == null) {
            if (digits.nearest(1, 12) == Digits.NONE) {
                throw in.fault("month " + digits + " does not exist");
            }
            month = digits;
        }
        Qualifier right = Qualifier.read(in);
        monthQualifier = left.and(right);
        yearQualifier = yearQualifier.and(right);
        if (in.skip('-')) {
            day();
        }
    }

    private void day() {
        if (season != null) {
            throw in.fault("a season, quarter, third or half of a year has no day");
        }
        Qualifier left = Qualifier.read(in);
        Digits digits = in.pattern(2, "a day has two digits");
        if (digits.nearest(1, 31) == Digits.NONE) {
            throw in.fault("day " + digits + " does not exist");
        }
        day = digits;
        Qualifier right = Qualifier.read(in);
        dayQualifier = left.and(right);
        monthQualifier = monthQualifier.and(right);
        yearQualifier = yearQualifier.and(right);
    }

    private void clock(StatedYear year) {
        if (month == null || day == null) {
            throw in.fault("a time of day needs a day");
        }
        if (year.digits().unspecified() || month.unspecified() || day.unspecified()) {
            throw in.fault("a date with a time of day has no unspecified digits");
        }
        if (yearQualifier.and(monthQualifier).and(dayQualifier) != Qualifier.NONE) {
            throw in.fault("a date with a time of day has no qualifier");
        }
        int hour = unit("hour", 23);
        in.expect(':');
        int minute = unit("minute", 59);
        in.expect(':');
        int second = unit("second", 59);
        clock = new DateFields.Clock(LocalTime.of(hour, minute, second), offset());
    }

    private int unit(String name, int largest) {
        int value = in.twoDigits();
        if (value > largest) {
            throw in.fault(name + " " + value + " does not exist");
        }
        return value;
    }

    private @Nullable ZoneOffset offset() {
        if (in.skip('Z')) {
            return ZoneOffset.UTC;
        }
        boolean behind = in.skip('-');
        if (!behind && !in.skip('+')) {
            return null;
        }
        int hours = in.twoDigits();
        int minutes = in.skip(':') ? unit("minute", 59) : 0;
        int shift = hours * 60 + minutes;
        if (shift > ZoneOffset.MAX.getTotalSeconds() / 60) {
            throw in.fault("no place on earth is more than 18 hours from UTC");
        }
        if (behind && shift == 0) {
            throw in.fault("no offset from UTC is written Z or +00:00");
        }
        return ZoneOffset.ofTotalSeconds((behind ? -shift : shift) * 60);
    }

    private static String missingDay(DateFields fields) {
        StatedYear year = fields.year();
        Digits month = fields.month();
        if (month == null || month.unspecified() || year.digits().unspecified()) {
            return "no day of the calendar fits these digits";
        }
        String name = Month.of(month.number()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return name + " " + year.estimate() + " has no day " + fields.day();
    }
}
