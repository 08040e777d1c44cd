package org.demarche.model.edtf;

import java.util.stream.IntStream;

/**
 * The digits of a year, month or day, any of which may be unspecified ({@code X}).
 *
 * <p>A year (level 1) or a month or day as a whole (level 1) may end in {@code X}; level 2 has it anywhere.
 *
 * @param pattern {@code 0} to {@code 9} and {@code X}, at least one
 */
public record Digits(String pattern) {
    /** Stands for no number at all. */
    static final int NONE = -1;

    private static final char UNSPECIFIED = 'X';

    public Digits {
        if (!madeOfDigits(pattern)) {
            throw new IllegalArgumentException("'" + pattern + "' is not made of digits and X");
        }
    }

    /** Whether any digit is unspecified. */
    public boolean unspecified() {
        return pattern.indexOf(UNSPECIFIED) >= 0;
    }

    /** Whether no digit at all is specified. */
    public boolean unknown() {
        return pattern.chars().allMatch(c -> c == UNSPECIFIED);
    }

    /** How many digits at the end are unspecified. */
    public int unspecifiedAtEnd() {
        int specified = pattern.length();
        while (specified > 0 && pattern.charAt(specified - 1) == UNSPECIFIED) {
            specified--;
        }
        return pattern.length() - specified;
    }

    /** Whether a number, which is not negative, may be meant. */
    public boolean fits(int number) {
        int rest = number;
        for (int i = pattern.length() - 1; i >= 0; i--) {
            char c = pattern.charAt(i);
            if (c != UNSPECIFIED && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    /** The numbers from first to last that may be meant, in rising order. */
    public IntStream within(int first, int last) {
        return IntStream.rangeClosed(first, last).filter(this::fits);
    }

    /** The number nearest to the first that may be meant, up or down to the last; {@link #NONE} if there is none. */
    int nearest(int first, int last) {
        int step = first <= last ? 1 : -1;
        for (int number = first; number != last + step; number += step) {
            if (fits(number)) {
                return number;
            }
        }
        return NONE;
    }

    /**
     * The number that the digits are.
     *
     * @throws NumberFormatException if any is unspecified, or there are too many
     */
    int number() {
        return Integer.parseInt(pattern);
    }

    /** The digits with 0 in every place that is unspecified. */
    String least() {
        return pattern.replace(UNSPECIFIED, '0');
    }

    /** The same, but with 1 in the last place that is unspecified; at least one must be. */
    String leastPositive() {
        int last = pattern.lastIndexOf(UNSPECIFIED);
        return new StringBuilder(least()).replace(last, last + 1, "1").toString();
    }

    /** The digits with 9 in every place that is unspecified. */
    String greatest() {
        return pattern.replace(UNSPECIFIED, '9');
    }

    private static boolean madeOfDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != UNSPECIFIED && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
