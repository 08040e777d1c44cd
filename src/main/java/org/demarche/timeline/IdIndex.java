package org.demarche.timeline;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.demarche.model.id.EventId;

/** Finds the numbers of events by their ids, at the cost of one {@code int} an event. Immutable. */
final class IdIndex {
    private final IntFunction<EventId> ids;
    /** The numbers in order of the hash codes of their ids. */
    private final int[] byHash;

    /**
     * An index of the first numbers.
     *
     * @param ids the id of a number; asked again at every search
     */
    IdIndex(int size, IntFunction<EventId> ids) {
        this.ids = ids;
        long[] keys = new long[size];
        for (int number = 0; number < size; number++) {
            keys[number] = (long) ids.apply(number).hashCode() << Integer.SIZE | number;
        }
        Arrays.sort(keys);
        byHash = new int[size];
        for (int i = 0; i < size; i++) {
            byHash[i] = (int) keys[i];
        }
    }

    /** The numbers with an id in ascending order; almost always one or none. */
    int[] numbersOf(EventId id) {
        int hash = id.hashCode();
        Ints found = new Ints();
        for (int i = firstAt(hash); i < byHash.length; i++) {
            EventId other = ids.apply(byHash[i]);
            if (other.hashCode() != hash) {
                break;
            }
            if (other.equals(id)) {
                found.add(byHash[i]);
            }
        }
        return found.toArray();
    }

    private int firstAt(int hash) {
        int low = 0;
        int high = byHash.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ids.apply(byHash[middle]).hashCode() < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
