package org.demarche.model.edtf;

/** Reads a year. */
final class YearParser {
    private static final int LONGEST_COUNT = 9;
    /** The specification sets no limit; a million digits would take seconds to put in words. */
    private static final int MOST_DIGITS = 1000;

    private final Scanner in;

    YearParser(Scanner in) {
        this.in = in;
    }

    StatedYear parse() {
        StatedYear year = in.skip('Y') ? lettered() : fourDigits();
        return in.skip('S') ? withSignificantDigits(year) : year;
    }

    private StatedYear fourDigits() {
        boolean negative = in.skip('-');
        Digits digits = in.pattern(4, "a year has four digits, and a longer one is written with Y before it");
        if (negative && digits.pattern().equals("0000")) {
            throw in.fault("year 0000 has no sign");
        }
        return new StatedYear(negative, digits, 0, 0);
    }

    private StatedYear lettered() {
        boolean negative = in.skip('-');
        String digits = in.digits();
        if (digits.startsWith("0")) {
            throw in.fault("a year written with Y does not begin with 0");
        }
        if (digits.length() > MOST_DIGITS) {
            throw in.fault("a year has at most " + MOST_DIGITS + " digits; write a larger one with E");
        }
        int exponent = in.skip('E') ? count("an exponent") : 0;
        if (exponent == 0 && digits.length() <= 4) {
            throw in.fault("a year of four digits or fewer is written without Y");
        }
        return new StatedYear(negative, new Digits(digits), exponent, 0);
    }

    private StatedYear withSignificantDigits(StatedYear year) {
        if (year.digits().unspecified()) {
            throw in.fault("a year with X has no number of significant digits");
        }
        int significant = count("a number of significant digits");
        // A sum of int could overflow here.
        long places = (long) year.places() + year.exponent();
        if (significant > places) {
            throw in.fault("a year of " + places + " digits cannot have " + significant + " significant ones");
        }
        return new StatedYear(year.negative(), year.digits(), year.exponent(), significant);
    }

    /** Reads a positive number; one that is beyond reason counts as the largest with nine digits. */
    private int count(String what) {
        String digits = in.digits();
        if (digits.startsWith("0")) {
            throw in.fault(what + " is a positive number without a zero before it");
        }
        return Integer.parseInt(digits.length() > LONGEST_COUNT ? "9".repeat(LONGEST_COUNT) : digits);
    }
}
