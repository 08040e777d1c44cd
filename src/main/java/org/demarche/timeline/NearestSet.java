package org.demarche.timeline;

/**
 * A growing set of numbers below a bound that finds its nearest members on either side of a number in a few steps.
 *
 * <p>Bits in words of 64, over them bits that tell which words are not empty, and so on up to one word.
 */
final class NearestSet {
    private static final int SHIFT = 6;

    private final long[][] levels;

    /**
     * An empty set.
     *
     * @param bound that all members are below
     */
    NearestSet(int bound) {
        int depth = 1;
        for (int words = words(bound); words > 1; words = words(words)) {
            depth++;
        }
        levels = new long[depth][];
        int words = bound;
        for (int h = 0; h < depth; h++) {
            words = words(words);
            levels[h] = new long[words];
        }
    }

    private static int words(int bits) {
        return Math.max(1, (bits + Long.SIZE - 1) >> SHIFT);
    }

    /** Adds a number. */
    void add(int number) {
        int bit = number;
        for (long[] level : levels) {
            level[bit >> SHIFT] |= 1L << bit;
            bit >>= SHIFT;
        }
    }

    /** Takes a number out. */
    void remove(int number) {
        int bit = number;
        for (long[] level : levels) {
            level[bit >> SHIFT] &= ~(1L << bit);
            if (level[bit >> SHIFT] != 0) {
                return;
            }
            bit >>= SHIFT;
        }
    }

    /** The largest member below the number, or -1. */
    int previous(int number) {
        int bit = number;
        for (int h = 0; h < levels.length; h++) {
            int word = bit >> SHIFT;
            long rest = levels[h][word] & ((1L << bit) - 1);
            if (rest != 0) {
                bit = (word << SHIFT) + Long.SIZE - 1 - Long.numberOfLeadingZeros(rest);
                for (int down = h - 1; down >= 0; down--) {
                    bit = (bit << SHIFT) + Long.SIZE - 1 - Long.numberOfLeadingZeros(levels[down][bit]);
                }
                return bit;
            }
            bit = word;
        }
        return -1;
    }

    /** The smallest member above the number, or -1. */
    int next(int number) {
        int bit = number;
        for (int h = 0; h < levels.length; h++) {
            int word = bit >> SHIFT;
            long rest = levels[h][word] & (-1L << bit << 1);
            if (rest != 0) {
                bit = (word << SHIFT) + Long.numberOfTrailingZeros(rest);
                for (int down = h - 1; down >= 0; down--) {
                    bit = (bit << SHIFT) + Long.numberOfTrailingZeros(levels[down][bit]);
                }
                return bit;
            }
            bit = word;
        }
        return -1;
    }
}
