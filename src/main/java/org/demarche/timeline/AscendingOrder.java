package org.demarche.timeline;

import java.util.Arrays;

/** Sorts indexes by values without an object for each. */
final class AscendingOrder {
    private AscendingOrder() {}

    /** The indexes of values in ascending order of the values, of equal values in ascending order. */
    static int[] of(long[] values) {
        int[] order = new int[values.length];
        if (values.length == 0) {
            return order;
        }
        int indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(values.length);
        long[] keys = differences(values, Long.SIZE - 1 - indexBits);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i] << indexBits | i;
        }
        Arrays.sort(keys);
        int index = (1 << indexBits) - 1;
        for (int i = 0; i < keys.length; i++) {
            order[i] = (int) keys[i] & index;
        }
        return order;
    }

    /** Numbers of at most so many bits, none negative, in the same order as the values; there are enough bits. */
    private static long[] differences(long[] values, int bits) {
        long least = values[0];
        long most = values[0];
        for (long value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        if (Long.SIZE - Long.numberOfLeadingZeros(most - least) > bits) {
            return ranks(values);
        }
        long[] differences = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            differences[i] = values[i] - least;
        }
        return differences;
    }

    /** For each value, how many different values are less. */
    private static long[] ranks(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int different = 1;
        for (long value : sorted) {
            if (value > sorted[different - 1]) {
                sorted[different++] = value;
            }
        }
        long[] ranks = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = Arrays.binarySearch(sorted, 0, different, values[i]);
        }
        return ranks;
    }
}
