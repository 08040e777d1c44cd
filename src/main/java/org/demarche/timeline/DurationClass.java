package org.demarche.timeline;

import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The members of a lane that last about equally long: in ms, their durations have the same number of binary digits.
 * More than one class may have the same number.
 *
 * <p>What lies in a window is then found by binary search: a member that began more than its duration before the
 * window is over. Immutable.
 */
final class DurationClass {
    private final Spans spans;
    private final int exponent;
    /** The members in order of their starts, null where all members of the lane are in the class. */
    private final int @Nullable [] members;
    private final int size;
    private final long longest;
    /** Null where the members end, and have their middles, in the order in which they start. */
    private final @Nullable Reordered reordered;

    /** Members in the order of their ends and in that of their middles, where these are not that of their starts. */
    private static final class Reordered {
        private final int[] byEnd;
        private final int[] byMiddle;

        Reordered(int[] byEnd, int[] byMiddle) {
            this.byEnd = byEnd;
            this.byMiddle = byMiddle;
        }
    }

    /**
     * The class of these members.
     *
     * @param exponent the number of binary digits of each one's duration in ms
     * @param members in ascending order, null for all
     */
    DurationClass(Spans spans, int exponent, int @Nullable [] members) {
        this.spans = spans;
        this.exponent = exponent;
        this.members = members;
        size = members == null ? spans.size() : members.length;
        long most = 0;
        boolean inOrder = true;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, spans.duration(member(i)));
            inOrder &= i == 0 || spans.end(member(i - 1)) <= spans.end(member(i));
        }
        longest = most;
        reordered = inOrder ? null : reorder();
    }

    private Reordered reorder() {
        return new Reordered(inOrderOf(spans::end), inOrderOf(spans::middle));
    }

    private int[] inOrderOf(IntToLongFunction value) {
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
            values[i] = value.applyAsLong(member(i));
        }
        int[] order = AscendingOrder.of(values);
        for (int i = 0; i < size; i++) {
            order[i] = member(order[i]);
        }
        return order;
    }

    /** The number of binary digits of its members' durations in ms: 2^(e-1) <= duration < 2^e. */
    int exponent() {
        return exponent;
    }

    int size() {
        return size;
    }

    /** The class of a duration in ms: the number of its binary digits. */
    static int exponentOf(long duration) {
        return Long.SIZE - Long.numberOfLeadingZeros(duration);
    }

    /** How many members share a moment with the window. */
    int countInRange(TimeWindow window) {
        return startingBefore(window.end()) - endedBy(window.start());
    }

    /** Hands over the members that share a moment with the window, in ascending order. */
    void forEachInRange(TimeWindow window, IntConsumer action) {
        int to = startingBefore(window.end());
        int from = reordered == null ? endedBy(window.start()) : startingBefore(earliestStart(window.start()));
        for (int i = from; i < to; i++) {
            int member = member(i);
            if (spans.end(member) > window.start()) {
                action.accept(member);
            }
        }
    }

    /** The earliest start of a member that lasts beyond a moment. */
    private long earliestStart(long moment) {
        return moment < Long.MIN_VALUE + longest ? Long.MIN_VALUE : moment - longest + 1;
    }

    /** How many members have their middle before a moment: the position of the first that has not. */
    int firstAt(long moment) {
        return reordered == null
                ? less(size, i -> spans.middle(member(i)), moment)
                : less(size, i -> spans.middle(reordered.byMiddle[i]), moment);
    }

    /** How many members have the open time of their middle before a moment of open time. */
    int firstAtOpen(long open, Folds folds) {
        return firstAt(folds.firstMomentAt(open));
    }

    /**
     * The same where the answer is known to lie between two positions, most likely near the first: looks at few
     * members, and at such that lie close together.
     */
    int firstAtOpen(long open, Folds folds, int from, int to) {
        long moment = folds.firstMomentAt(open);
        int low = from;
        int high = from;
        for (int step = 1; high < to && middleAt(high) < moment; step <<= 1) {
            low = high + 1;
            high += step;
        }
        high = Math.min(high, to);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (middleAt(middle) < moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The member at a position in the order of middles; of equal middles, the lower member comes first. */
    int byMiddle(int position) {
        return reordered == null ? member(position) : reordered.byMiddle[position];
    }

    /**
     * The member whose middle is nearest to a moment: of two that are equally near the one with the earlier middle, of
     * equal middles the lower one; -1 where there is none.
     *
     * @param except a member to pass over, or -1
     */
    int nearest(long moment, int except) {
        int after = firstAt(moment);
        int right = after < size && byMiddle(after) == except ? after + 1 : after;
        int left = after > 0 ? firstAt(middleAt(after - 1)) : -1;
        if (left >= 0 && byMiddle(left) == except) {
            left = left + 1 < after ? left + 1 : left > 0 ? firstAt(middleAt(left - 1)) : -1;
        }
        if (left < 0) {
            return right < size ? byMiddle(right) : -1;
        }
        return right < size && middleAt(right) - moment < moment - middleAt(left) ? byMiddle(right) : byMiddle(left);
    }

    private long middleAt(int position) {
        return spans.middle(byMiddle(position));
    }

    private int member(int position) {
        return members == null ? position : members[position];
    }

    private int startingBefore(long moment) {
        return less(size, i -> spans.start(member(i)), moment);
    }

    private int endedBy(long moment) {
        return moment == Long.MAX_VALUE ? size
                : reordered == null
                        ? less(size, i -> spans.end(member(i)), moment + 1)
                        : less(size, i -> spans.end(reordered.byEnd[i]), moment + 1);
    }

    /** How many of the ascending values are less than a limit. */
    private static int less(int size, IntToLongFunction values, long limit) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values.applyAsLong(middle) < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
