package org.demarche.model.edtf;

/**
 * A year as stated: four digits (level 0), a minus sign or the letter {@code Y} before it (level 1), a power of ten
 * after {@code E} or a number of significant digits after {@code S} (level 2).
 *
 * @param digits without a sign
 * @param exponent the power of ten with which the digits are multiplied; 0 without {@code E}
 * @param significant how many digits count, from the first that is not zero; 0 if all of them do
 */
public record StatedYear(boolean negative, Digits digits, int exponent, int significant) {
    /** Stands for every year that is too far away to be a number here. */
    private static final long FAR = 1_000_000_000_000_000_000L;
    private static final int DIGITS_OF_FAR = 18;

    /** The first year that may be meant, with year 0 before year 1. */
    public long earliest() {
        return negative ? -greatest() : least();
    }

    /** The last year that may be meant. */
    public long latest() {
        return negative ? -least() : greatest();
    }

    /** The year itself, as if every digit counted and those unspecified were 0. */
    public long estimate() {
        long magnitude = value(digits.least());
        return negative ? -magnitude : magnitude;
    }

    /** Whether it is too far away for {@link #earliest()} and {@link #latest()} to tell it from others. */
    public boolean far() {
        return value(digits.greatest()) == FAR;
    }

    /** Whether it is written with {@code Y}. */
    public boolean lettered() {
        return exponent > 0 || digits.pattern().length() > 4;
    }

    /** Whether a year, which has at most four digits, may be meant. */
    boolean fits(int year) {
        return negative ? year < 0 && digits.fits(-year) : year >= 0 && digits.fits(year);
    }

    Precision precision() {
        int open = significant == 0 ? digits.unspecifiedAtEnd() : places() + exponent - significant;
        return switch (open) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            default -> Precision.CENTURY;
        };
    }

    /** How many digits there are from the first that is not zero. */
    int places() {
        String pattern = digits.pattern();
        int first = 0;
        while (first < pattern.length() - 1 && pattern.charAt(first) == '0') {
            first++;
        }
        return pattern.length() - first;
    }

    private long least() {
        long value = value(digits.least());
        if (significant > 0 && value < FAR) {
            return value - value % step();
        }
        // Nobody writes -0000: with a sign, the digits that are not specified cannot all be zero.
        return negative && value == 0 ? value(digits.leastPositive()) : value;
    }

    private long greatest() {
        long value = value(digits.greatest());
        return significant > 0 && value < FAR ? least() + step() - 1 : value;
    }

    /** How many years agree in the significant digits. */
    private long step() {
        return power(places() + exponent - significant);
    }

    private long value(String number) {
        if (number.length() > DIGITS_OF_FAR || exponent > DIGITS_OF_FAR - number.length()) {
            return FAR;
        }
        return Long.parseLong(number) * power(exponent);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
