package org.demarche.export.svg;

/** Numbers as SVG has them, whatever the language of the system. */
final class Numbers {
    private static final int DECIMALS = 2;
    private static final long UNIT = 100;
    private static final double MOST = 1e12;

    private Numbers() {}

    /**
     * The number with at most two decimals: {@code 12}, {@code -0.5}, {@code 3.14}.
     *
     * @throws IllegalArgumentException if it is none, or larger than any drawing
     */
    static String of(double number) {
        if (!(Math.abs(number) < MOST)) {
            throw new IllegalArgumentException("no drawing is " + number + " px large");
        }
        return shortened(Math.round(number * UNIT));
    }

    private static String shortened(long hundredths) {
        long value = hundredths;
        int left = DECIMALS;
        while (left > 0 && value % 10 == 0) {
            value /= 10;
            left--;
        }
        if (left == 0) {
            return Long.toString(value);
        }
        StringBuilder digits = new StringBuilder(Long.toString(Math.abs(value)));
        while (digits.length() <= left) {
            digits.insert(0, '0');
        }
        digits.insert(digits.length() - left, '.');
        return value < 0 ? "-" + digits : digits.toString();
    }
}
