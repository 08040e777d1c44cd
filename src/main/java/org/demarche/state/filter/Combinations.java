package org.demarche.state.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The different combinations of facet values that things have, each at least one value of every facet. Immutable. */
final class Combinations {
    private final List<FacetValue> values;
    /** The facet of each value, as a bit. */
    private final int[] facets;
    /** Where the values of each combination begin among the members, and at last where those of the last end. */
    private final int[] starts;
    private final int[] members;

    private Combinations(List<FacetValue> values, int[] starts, int[] members) {
        this.values = values;
        this.starts = starts;
        this.members = members;
        facets = values.stream().mapToInt(value -> bit(value.facet())).toArray();
    }

    /** How many combinations there are. */
    int size() {
        return starts.length - 1;
    }

    /** All values, in the order in which they became known. */
    List<FacetValue> values() {
        return values;
    }

    /** The values of a combination. */
    List<FacetValue> of(int combination) {
        return IntStream.range(starts[combination], starts[combination + 1])
                .mapToObj(i -> values.get(members[i]))
                .toList();
    }

    /**
     * Judges every combination by a filter.
     *
     * @param tally told of each combination, by how many facets it is refused, and of each of its values that would
     *     pass if its own facet let everything through
     */
    void judge(Filter filter, Tally tally) {
        boolean[] admitted = new boolean[values.size()];
        for (int value = 0; value < admitted.length; value++) {
            admitted[value] = filter.admits(values.get(value));
        }
        int all = Arrays.stream(Facet.values()).mapToInt(Combinations::bit).sum();
        for (int combination = 0; combination < size(); combination++) {
            int refusing = all;
            for (int i = starts[combination]; i < starts[combination + 1]; i++) {
                refusing &= admitted[members[i]] ? ~facets[members[i]] : all;
            }
            if (refusing == 0) {
                tally.passes(combination);
            }
            for (int i = starts[combination]; i < starts[combination + 1]; i++) {
                if ((refusing & ~facets[members[i]]) == 0) {
                    tally.brings(members[i], combination);
                }
            }
        }
    }

    /** What comes of judging. */
    interface Tally {
        /** No facet refuses the combination. */
        void passes(int combination);

        /** No facet but that of the value refuses the combination, which has the value. */
        void brings(int value, int combination);
    }

    private static int bit(Facet facet) {
        return switch (facet) {
            case SIDE -> 1;
            case SPEAKER -> 2;
            case SOURCE -> 4;
            case DIRECTNESS -> 8;
        };
    }

    /** Collects the values of one thing after the other. */
    static final class Builder {
        private final Map<FacetValue, Integer> values = new LinkedHashMap<>();
        private final Map<Key, Integer> combinations = new HashMap<>();
        private final List<Key> keys = new ArrayList<>();
        private int[] current = new int[16];
        private int count;
        private int facets;

        /** The numbers of the values of a combination, in order. */
        private static final class Key {
            private final int[] values;

            Key(int[] values) {
                this.values = values;
            }

            @Override
            public boolean equals(@Nullable Object other) {
                return other instanceof Key key && Arrays.equals(values, key.values);
            }

            @Override
            public int hashCode() {
                return Arrays.hashCode(values);
            }
        }

        /** Makes a value known that nothing may have. */
        void know(FacetValue value) {
            values.putIfAbsent(value, values.size());
        }

        /** Adds a value to the present thing. */
        void add(FacetValue value) {
            facets |= bit(value.facet());
            Integer known = values.get(value);
            int number = known == null ? values.size() : known;
            if (known == null) {
                values.put(value, number);
            }
            for (int i = 0; i < count; i++) {
                if (current[i] == number) {
                    return;
                }
            }
            if (count == current.length) {
                current = Arrays.copyOf(current, count * 2);
            }
            current[count++] = number;
        }

        /** The combination of the present thing; the next value that is added belongs to another thing. */
        int combination() {
            for (Facet facet : Facet.values()) {
                if ((facets & bit(facet)) == 0) {
                    add(FacetValue.none(facet));
                }
            }
            Arrays.sort(current, 0, count);
            Key key = new Key(Arrays.copyOf(current, count));
            count = 0;
            facets = 0;
            Integer known = combinations.putIfAbsent(key, keys.size());
            if (known != null) {
                return known;
            }
            keys.add(key);
            return keys.size() - 1;
        }

        Combinations build() {
            int[] starts = new int[keys.size() + 1];
            for (int i = 0; i < keys.size(); i++) {
                starts[i + 1] = starts[i] + keys.get(i).values.length;
            }
            int[] members = new int[starts[keys.size()]];
            for (int i = 0; i < keys.size(); i++) {
                int[] key = keys.get(i).values;
                System.arraycopy(key, 0, members, starts[i], key.length);
            }
            return new Combinations(List.copyOf(values.keySet()), starts, members);
        }
    }
}
