package org.demarche.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Which things belong to which id, in the order of the things; a thing may belong to several. Immutable; besides the
 * things it takes four bytes for each belonging and about fourteen for each id.
 */
final class Grouping<K, V> {
    private final List<V> things;
    private final IdTable<K> numbers;
    /** Where the members of each id begin, and at last where those of the last end. */
    private final int[] starts;
    private final int[] members;

    /** @param idsOf hands the ids of a thing to a consumer; repeated ones count once */
    Grouping(List<V> things, BiConsumer<? super V, Consumer<K>> idsOf) {
        this.things = things;
        List<K> ids = new ArrayList<>();
        numbers = new IdTable<>(ids::get, 0);
        Counter counter = new Counter(ids);
        for (counter.thing = 0; counter.thing < things.size(); counter.thing++) {
            idsOf.accept(things.get(counter.thing), counter);
        }
        starts = new int[ids.size() + 1];
        for (int i = 0; i < ids.size(); i++) {
            starts[i + 1] = starts[i] + counter.counts[i];
        }
        members = new int[starts[ids.size()]];
        int[] next = starts.clone();
        for (int i = 0; i < things.size(); i++) {
            int thing = i;
            idsOf.accept(things.get(i), id -> {
                int number = numbers.find(id);
                if (next[number] == starts[number] || members[next[number] - 1] != thing) {
                    members[next[number]++] = thing;
                }
            });
        }
    }

    /** What belongs to an id; unmodifiable, takes no time to make. */
    List<V> of(K id) {
        int number = numbers.find(id);
        return number < 0 ? List.of() : new Members(starts[number], starts[number + 1]);
    }

    /** Numbers the ids and counts the things of each. */
    private final class Counter implements Consumer<K> {
        private final List<K> ids;
        private int[] counts = new int[16];
        private int[] latest = new int[16];
        private int thing;

        Counter(List<K> ids) {
            this.ids = ids;
        }

        @Override
        public void accept(K id) {
            int number = numbers.find(id);
            if (number < 0) {
                number = ids.size();
                ids.add(id);
                numbers.addIfAbsent(id, number);
                if (number == counts.length) {
                    counts = Arrays.copyOf(counts, number * 2);
                    latest = Arrays.copyOf(latest, number * 2);
                }
            } else if (latest[number] == thing) {
                return;
            }
            counts[number]++;
            latest[number] = thing;
        }
    }

    /** A view of a stretch of the members. */
    private final class Members extends AbstractList<V> implements RandomAccess {
        private final int from;
        private final int to;

        Members(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public V get(int i) {
            if (i < 0 || i >= to - from) {
                throw new IndexOutOfBoundsException(i);
            }
            return things.get(members[from + i]);
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
