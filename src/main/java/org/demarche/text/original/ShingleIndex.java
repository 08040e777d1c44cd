package org.demarche.text.original;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Tells which of many texts share shingles with another text. Takes 8 bytes for each shingle of theirs. Immutable.
 *
 * <p>A shingle is kept by the upper bits of its hash with the number of its text in the lower ones: among a million
 * shingles, one in ten million looks like another.
 */
final class ShingleIndex {
    private static final int NUMBER_BITS = 20;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /** In order. */
    private final long[] entries;

    /** @param texts the shingles of each text, at most 2^20 texts */
    ShingleIndex(List<long[]> texts) {
        if (texts.size() > NUMBER) {
            throw new IllegalArgumentException("too many texts to tell apart: " + texts.size());
        }
        long[] all = new long[texts.stream().mapToInt(shingles -> shingles.length).sum()];
        int size = 0;
        for (int number = 0; number < texts.size(); number++) {
            for (long shingle : texts.get(number)) {
                all[size++] = (shingle & ~NUMBER) | number;
            }
        }
        Arrays.sort(all);
        entries = all;
    }

    /** Tells the number of each text that has a shingle. */
    void find(long shingle, IntConsumer number) {
        long first = shingle & ~NUMBER;
        int at = Arrays.binarySearch(entries, first);
        for (int i = at < 0 ? -at - 1 : at; i < entries.length && (entries[i] & ~NUMBER) == first; i++) {
            if (i == 0 || entries[i] != entries[i - 1]) {
                number.accept((int) (entries[i] & NUMBER));
            }
        }
    }
}
