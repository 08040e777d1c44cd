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

    /**
     * The classes; of each number of digits, the usual duration has a class of its own, since members that last equally
     * long need no further order.
     */
    private static List<DurationClass> classesOf(Spans spans) {
        long[] usual = usualDurations(spans);
        int[] sizes = new int[2 * Long.SIZE];
        for (int member = 0; member < spans.size(); member++) {
            sizes[classOf(spans.duration(member), usual)]++;
        }
        int[] @Nullable [] members = new int[sizes.length][];
        for (int c = 0; c < sizes.length; c++) {
            // A class of all members needs no list of them.
            members[c] = sizes[c] == 0 || sizes[c] == spans.size() ? null : new int[sizes[c]];
        }
        int[] filled = new int[sizes.length];
        for (int member = 0; member < spans.size(); member++) {
            int c = classOf(spans.duration(member), usual);
            int[] ofClass = members[c];
            if (ofClass != null) {
                ofClass[filled[c]++] = member;
            }
        }
        List<DurationClass> classes = new ArrayList<>();
        for (int c = 0; c < sizes.length; c++) {
            if (sizes[c] > 0) {
                classes.add(new DurationClass(spans, c / 2, members[c]));
            }
        }
        return List.copyOf(classes);
    }

    private static int classOf(long duration, long[] usual) {
        int exponent = DurationClass.exponentOf(duration);
        return 2 * exponent + (duration == usual[exponent] ? 1 : 0);
    }

    /**
     * For each number of digits, the duration that most members of so many digits have, where one has; else any.
     *
     * @see <a href="https://doi.org/10.1007/978-94-011-3488-0_5">Boyer, Moore: MJRTY, a fast majority vote
     *     algorithm (1991)</a>
     */
    private static long[] usualDurations(Spans spans) {
        long[] usual = new long[Long.SIZE];
        int[] lead = new int[Long.SIZE];
        for (int member = 0; member < spans.size(); member++) {
            long duration = spans.duration(member);
            int exponent = DurationClass.exponentOf(duration);
            if (lead[exponent] == 0) {
                usual[exponent] = duration;
            }
            lead[exponent] += usual[exponent] == duration ? 1 : -1;
        }
        return usual;
    }

    /** When its members begin and end. */
    Spans spans() {
        return spans;
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
            if (candidate >= 0 && (best < 0
                    || isNearer(spans.middle(candidate), candidate, spans.middle(best), best, moment))) {
                best = candidate;
            }
        }
        return best;
    }

    /** Whether one middle is nearer than another; of two that are equally near the earlier, of equals the lower. */
    static boolean isNearer(long middle, int one, long otherMiddle, int other, long moment) {
        int order = Long.compare(Math.abs(middle - moment), Math.abs(otherMiddle - moment));
        return order != 0 ? order < 0 : middle != otherMiddle ? middle < otherMiddle : one < other;
    }
}
