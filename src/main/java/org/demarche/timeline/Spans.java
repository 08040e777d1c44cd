package org.demarche.timeline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** When the members of a lane begin and end, read from columns that all lanes share. Immutable. */
final class Spans {
    private final long[] starts;
    private final long[] ends;
    /** The numbers of the members in ascending order, null where each member is its own number. */
    private final int @Nullable [] numbers;

    /**
     * Some or all of the stretches from a start to an end.
     *
     * @param starts in ms, in ascending order
     * @param ends in ms, exclusive, each later than its start
     * @param numbers of the members in ascending order, null for all
     */
    Spans(long[] starts, long[] ends, int @Nullable [] numbers) {
        this.starts = starts;
        this.ends = ends;
        this.numbers = numbers;
    }

    int size() {
        return numbers == null ? starts.length : numbers.length;
    }

    int number(int member) {
        return numbers == null ? member : numbers[member];
    }

    /** The member with a number, -1 where there is none. */
    int memberOf(int number) {
        if (numbers == null) {
            return number >= 0 && number < starts.length ? number : -1;
        }
        return Math.max(-1, Arrays.binarySearch(numbers, number));
    }

    long start(int member) {
        return starts[number(member)];
    }

    long end(int member) {
        return ends[number(member)];
    }

    long duration(int member) {
        int number = number(member);
        return ends[number] - starts[number];
    }

    long middle(int member) {
        return start(member) + duration(member) / 2;
    }
}
