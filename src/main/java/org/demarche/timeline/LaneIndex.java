package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of a lane in the order of their numbers, and what lies when among them, by binary search. Immutable.
 *
 * <p>Members are counted from 0 in the lane, numbers in the whole timeline.
 */
final class LaneIndex {
    private final Spans spans;
    private final List<DurationClass> classes;

    private LaneIndex(Spans spans) {
        this.spans = spans;
        this.classes = classesOf(spans);
    }

    /**
     * A lane of all of these stretches of time; the arrays are used, not copied.
     *
     * @param starts in ms, in ascending order
     * @param ends in ms, exclusive, each later than its start
     */
    static LaneIndex of(long[] starts, long[] ends) {
        return new LaneIndex(new Spans(starts, ends, null));
    }

    /**
     * A lane of some of these stretches of time; the arrays are used, not copied.
     *
     * @param starts in ms, in ascending order
     * @param ends in ms, exclusive, each later than its start
     * @param numbers of the members, in ascending order
     */
    static LaneIndex of(long[] starts, long[] ends, int[] numbers) {
        return new LaneIndex(new Spans(starts, ends, numbers));
    }

    private static List<DurationClass> classesOf(Spans spans) {
        int[] sizes = new int[Long.SIZE];
        for (int member = 0; member < spans.size(); member++) {
            sizes[DurationClass.exponentOf(spans.duration(member))]++;
        }
        int[] @Nullable [] members = new int[Long.SIZE][];
        for (int e = 0; e < sizes.length; e++) {
            // A class of all members needs no list of them.
            members[e] = sizes[e] == 0 || sizes[e] == spans.size() ? null : new int[sizes[e]];
        }
        int[] filled = new int[Long.SIZE];
        for (int member = 0; member < spans.size(); member++) {
            int e = DurationClass.exponentOf(spans.duration(member));
            int[] ofClass = members[e];
            if (ofClass != null) {
                ofClass[filled[e]++] = member;
            }
        }
        List<DurationClass> classes = new ArrayList<>();
        for (int e = 0; e < sizes.length; e++) {
            if (sizes[e] > 0) {
                classes.add(new DurationClass(spans, e, members[e]));
            }
        }
        return List.copyOf(classes);
    }


    int size() {
        return spans.size();
    }

    /** The number of a member in the whole timeline. */
    int number(int member) {
        return spans.number(member);
    }

    /** The member with a number, -1 where there is none. */
    int memberOf(int number) {
        return spans.memberOf(number);
    }

    /** The moment in the middle of a member. */
    long middle(int member) {
        return spans.middle(member);
    }

    /** Its members by about how long they last, from the shortest to the longest; none is empty. */
    List<DurationClass> classes() {
        return classes;
    }

    /** How many members share a moment with the window. */
    int countInRange(TimeWindow window) {
        int count = 0;
        for (DurationClass c : classes) {
            count += c.countInRange(window);
        }
        return count;
    }

    /** How many members have their middle before a moment. */
    int countBefore(long moment) {
        int count = 0;
        for (DurationClass c : classes) {
            count += c.firstAt(moment);
        }
        return count;
    }

    /**
     * The member whose middle is nearest to a moment: of two that are equally near the one with the earlier middle, of
     * equal middles the lower one; -1 where there is none.
     *
     * @param except a member to pass over, or -1
     */
    int nearest(long moment, int except) {
        int best = -1;
        for (DurationClass c : classes) {
            int candidate = c.nearest(moment, except);
            if (candidate >= 0 && (best < 0 || isNearer(candidate, best, moment))) {
                best = candidate;
            }
        }
        return best;
    }

    private boolean isNearer(int one, int other, long moment) {
        long a = spans.middle(one);
        long b = spans.middle(other);
        int order = Long.compare(Math.abs(a - moment), Math.abs(b - moment));
        return order != 0 ? order < 0 : a != b ? a < b : one < other;
    }
}
