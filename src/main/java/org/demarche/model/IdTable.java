package org.demarche.model;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Finds the number of a thing by its id in four to eight bytes for each: an open hash table of numbers alone, which
 * looks the ids up where they are. Not safe for use by several threads while it is being filled.
 */
final class IdTable<K> {
    private static final int FREE = -1;
    /** 2^32 divided by the golden ratio: spreads hashes that differ in low bits only. */
    private static final int SPREAD = 0x9E3779B9;

    private final IntFunction<? extends K> ids;
    private int[] slots;
    private int size;

    /**
     * An empty table.
     *
     * @param ids the id of a number that was added
     * @param expected how many will be added, about
     */
    IdTable(IntFunction<? extends K> ids, int expected) {
        this.ids = ids;
        slots = free(roomFor(Math.max(expected, 4)));
    }

    /** The number of an id, -1 where it has none. */
    int find(K id) {
        return slots[slotOf(id)];
    }

    /** Gives an id its number, unless it has one. */
    void addIfAbsent(K id, int number) {
        int slot = slotOf(id);
        if (slots[slot] != FREE) {
            return;
        }
        slots[slot] = number;
        size++;
        if (roomFor(size) > slots.length) {
            grow();
        }
    }

    /** The slot in which the id is, or the free one in which it would be. */
    private int slotOf(K id) {
        int hash = id.hashCode() * SPREAD;
        int slot = (int) ((Integer.toUnsignedLong(hash) * slots.length) >>> Integer.SIZE);
        while (slots[slot] != FREE && !ids.apply(slots[slot]).equals(id)) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    private void grow() {
        int[] old = slots;
        slots = free(roomFor(size * 2));
        for (int number : old) {
            if (number != FREE) {
                slots[slotOf(ids.apply(number))] = number;
            }
        }
    }

    /** Two thirds full at most: then a miss takes five steps on average, a hit two. */
    private static int roomFor(int count) {
        return count + count / 2 + 1;
    }

    private static int[] free(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}
