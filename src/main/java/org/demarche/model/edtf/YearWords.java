package org.demarche.model.edtf;

import java.math.BigInteger;
import java.util.Locale;

/** A year in words. */
final class YearWords {
    private static final long FIRST_WITHOUT_ERA = 1000;
    private static final long LAST_WITHOUT_ERA = 9999;
    /** "The 90s" would be taken for those of another century. */
    private static final long FIRST_NAMED_DECADE = 100;

    private YearWords() {}

    /** A year by its number, year 0 being 1 BC. */
    static String exact(long year) {
        if (year >= FIRST_WITHOUT_ERA && year <= LAST_WITHOUT_ERA) {
            return Long.toString(year);
        }
        return year > 0 ? "AD " + number(year) : number(1 - year) + " BC";
    }

    /** Two years as a stretch; between years without an era the dash is closed up. */
    static String range(long first, long last) {
        boolean plain = first >= FIRST_WITHOUT_ERA && last <= LAST_WITHOUT_ERA;
        return exact(first) + (plain ? "–" : " – ") + exact(last);
    }

    /** The ten or hundred years in which a year lies. */
    static String span(long year, int length, Style style) {
        long first = Math.floorDiv(year, length) * length;
        if (length == 10 && first >= FIRST_NAMED_DECADE && first <= LAST_WITHOUT_ERA) {
            return decade(first, style);
        }
        return range(first, first + length - 1);
    }

    /** The year that a season begins in, or both of its years: "2011", "2011–12", "1999–2000". */
    static String ofSeason(Season season, long year) {
        if (!season.acrossYears()) {
            return exact(year);
        }
        if (year % 100 == 99 || year < FIRST_WITHOUT_ERA || year >= LAST_WITHOUT_ERA) {
            return range(year, year + 1);
        }
        return String.format(Locale.ROOT, "%d–%02d", year, (year + 1) % 100);
    }

    /** The year as it stands alone. */
    static String of(StatedYear year, Style style) {
        if (year.far()) {
            return (year.significant() > 0 ? "about " : "") + far(year);
        }
        if (year.earliest() == year.latest()) {
            return exact(year.earliest());
        }
        if (year.significant() > 0) {
            String estimate = exact(year.estimate());
            return style == Style.BRIEF ? "c. " + estimate : between(year) + ", estimated " + estimate;
        }
        if (namedDecade(year)) {
            return decade(year.earliest(), style);
        }
        if (style == Style.FULL) {
            return some(year);
        }
        return contiguous(year) && !year.digits().unknown() ? range(year.earliest(), year.latest()) : pattern(year);
    }

    /** The year after what happened in it: "in 2004", "in the 1560s", "between 1500 and 1599". */
    static String in(StatedYear year) {
        if (contiguous(year) && !namedDecade(year) && !year.digits().unknown()) {
            return between(year);
        }
        return "in " + of(year, Style.FULL);
    }

    /** A year with unspecified digits: "some year in the 1560s". */
    static String some(StatedYear year) {
        if (year.digits().unknown()) {
            return year.negative() ? "some year BC" : "some year";
        }
        return "some year " + (contiguous(year) ? in(year) : pattern(year));
    }

    private static boolean namedDecade(StatedYear year) {
        return year.digits().unspecifiedAtEnd() == 1 && contiguous(year) && year.earliest() >= FIRST_NAMED_DECADE;
    }

    /** Whether it may be any year from its first to its last, and these are not the same. */
    private static boolean contiguous(StatedYear year) {
        String pattern = year.digits().pattern();
        int specified = pattern.length() - year.digits().unspecifiedAtEnd();
        return specified < pattern.length() && pattern.indexOf('X') == specified;
    }

    private static String between(StatedYear year) {
        return "between " + exact(year.earliest()) + " and " + exact(year.latest());
    }

    private static String pattern(StatedYear year) {
        return (year.negative() ? "-" : "") + year.digits();
    }

    private static String decade(long first, Style style) {
        return (style == Style.FULL ? "the " : "") + first + "s";
    }

    /** A year too large for a number: all its digits, or the power of ten. */
    private static String far(StatedYear year) {
        BigInteger digits = new BigInteger(year.digits().pattern());
        if (year.exponent() > 0) {
            String power = String.format(Locale.UK, "%,d × 10^%d", digits, year.exponent());
            return year.negative() ? power + " BC" : "AD " + power;
        }
        return year.negative()
                ? String.format(Locale.UK, "%,d BC", digits.add(BigInteger.ONE))
                : String.format(Locale.UK, "AD %,d", digits);
    }

    private static String number(long year) {
        return year > LAST_WITHOUT_ERA ? String.format(Locale.UK, "%,d", year) : Long.toString(year);
    }
}
