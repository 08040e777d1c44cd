package org.demarche.state.filter;

import java.util.BitSet;

/** The combination of each thing of a dossier by its ordinal. Immutable. */
final class Column {
    /** Stands for a thing whose id an earlier one has. */
    static final int HIDDEN = -1;

    private final int[] combinations;
    private final int[] counts;

    /**
     * A column.
     *
     * @param combinations of each thing, or {@link #HIDDEN}; not copied
     * @param kinds how many combinations there are
     */
    Column(int[] combinations, int kinds) {
        this.combinations = combinations;
        counts = new int[kinds];
        for (int combination : combinations) {
            if (combination != HIDDEN) {
                counts[combination]++;
            }
        }
    }

    /** The combination of a thing, or {@link #HIDDEN}. */
    int combination(int ordinal) {
        return combinations[ordinal];
    }

    /** How many things have a combination. */
    int count(int combination) {
        return counts[combination];
    }

    /** The ordinals of the things that have one of the combinations. */
    BitSet having(boolean[] wanted) {
        long[] words = new long[(combinations.length >> 6) + 1];
        for (int i = 0; i < combinations.length; i++) {
            int combination = combinations[i];
            if (combination != HIDDEN && wanted[combination]) {
                words[i >> 6] |= 1L << i;
            }
        }
        return BitSet.valueOf(words);
    }
}
