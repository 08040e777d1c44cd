package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Long uneventful stretches of time that the axis shrinks to a break of fixed width.
 *
 * <p>Time runs on inside a break, only much faster, so that a scale with folds can still be inverted everywhere.
 */
public final class Folds {
    /** No stretch is folded. */
    public static final Folds NONE = new Folds(List.of());
    /** The width of a break at every zoom, in px. */
    public static final double BREAK_WIDTH = 28;

    /** More breaks than this would make the axis hard to read. */
    private static final int MOST_FOLDS = 4;
    /** A gap is folded only when it is this many times longer than every gap that stays. */
    private static final int OUTLIER = 4;
    /** A span is long when it takes up more than this part of all time, as a divisor. */
    private static final int LONG_PART = 4;
    /** Open time kept after the events before a break, for their labels, as a share of all open time. */
    private static final double ROOM_BEFORE = 0.045;
    /** Open time kept before the events after a break, as a share of all open time. */
    private static final double ROOM_AFTER = 0.01;

    private final List<TimeWindow> gaps;
    private final long[] from;
    private final long[] to;
    /** For each fold, the ms folded before it. */
    private final long[] before;

    private Folds(List<TimeWindow> gaps) {
        this.gaps = List.copyOf(gaps);
        from = gaps.stream().mapToLong(TimeWindow::start).toArray();
        to = gaps.stream().mapToLong(TimeWindow::end).toArray();
        before = new long[from.length + 1];
        for (int i = 0; i < from.length; i++) {
            before[i + 1] = before[i] + to[i] - from[i];
        }
    }

    /**
     * Folds exactly these stretches.
     *
     * @param gaps in order of time and apart from each other
     */
    public static Folds ofGaps(List<TimeWindow> gaps) {
        for (int i = 1; i < gaps.size(); i++) {
            if (gaps.get(i).start() <= gaps.get(i - 1).end()) {
                throw new IllegalArgumentException("folds are in order of time and apart from each other");
            }
        }
        return gaps.isEmpty() ? NONE : new Folds(gaps);
    }

    /**
     * Finds the stretches that are worth folding: few, and far longer than all others.
     *
     * <p>Nothing begins or ends in them but the longest spans: one that lasts for decades runs across the break or
     * begins within it, so that a few background events do not keep the years before a dispute open.
     *
     * @param extents of the events, in any order
     */
    public static Folds of(List<TimeWindow> extents) {
        return of(extents.stream().mapToLong(TimeWindow::start).toArray(),
                extents.stream().mapToLong(TimeWindow::end).toArray(), extents.size());
    }

    /**
     * Finds the stretches that are worth folding, as {@link #of(List)} does.
     *
     * @param starts of the events, in any order
     * @param ends of the same events, exclusive
     * @param size how many of the array's first elements count
     */
    static Folds of(long[] starts, long[] ends, int size) {
        long[] moments = moments(starts, ends, size);
        List<TimeWindow> gaps = longestGaps(moments);
        long open = moments[moments.length - 1] - moments[0];
        int best = 0;
        long openAtBest = 0;
        for (int m = 1; m <= Math.min(gaps.size(), MOST_FOLDS) && 3 * m < moments.length; m++) {
            long gap = gaps.get(m - 1).duration();
            open -= gap;
            long next = m < gaps.size() ? gaps.get(m).duration() : 0;
            if (open > 0 && gap >= open / 2 && gap / OUTLIER >= next) {
                best = m;
                openAtBest = open;
            }
        }
        long before = Math.max(1, Math.round(openAtBest * ROOM_BEFORE));
        long after = Math.max(1, Math.round(openAtBest * ROOM_AFTER));
        return ofGaps(gaps.subList(0, best).stream()
                .filter(gap -> gap.duration() > 2 * (before + after))
                .map(gap -> new TimeWindow(gap.start() + before, gap.end() - after))
                .sorted(Comparator.comparingLong(TimeWindow::start)).toList());
    }

    /** The longest gaps between moments, and one more; the longest first, of equally long ones the earliest. */
    private static List<TimeWindow> longestGaps(long[] moments) {
        List<TimeWindow> gaps = new ArrayList<>();
        long least = 0;
        for (int i = 1; i < moments.length; i++) {
            if (moments[i] - moments[i - 1] > least) {
                gaps.add(new TimeWindow(moments[i - 1], moments[i]));
                gaps.sort(Comparator.comparingLong(TimeWindow::duration).reversed());
                if (gaps.size() > MOST_FOLDS + 1) {
                    gaps.removeLast();
                    least = gaps.getLast().duration();
                }
            }
        }
        return gaps;
    }

    /** The first and the last moment of all, and where all but the longest spans begin and end; in order. */
    private static long[] moments(long[] starts, long[] ends, int size) {
        long first = size == 0 ? 0 : Long.MAX_VALUE;
        long last = size == 0 ? 0 : Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            first = Math.min(first, starts[i]);
            last = Math.max(last, ends[i] - 1);
        }
        long[] moments = new long[2 * size + 2];
        moments[0] = first;
        moments[1] = last;
        int filled = 2;
        for (int i = 0; i < size; i++) {
            if (ends[i] - starts[i] < (last - first) / LONG_PART) {
                moments[filled++] = starts[i];
                moments[filled++] = ends[i] - 1;
            }
        }
        long[] sorted = Arrays.copyOf(moments, filled);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The folded stretches in order of time. */
    public List<TimeWindow> gaps() {
        return gaps;
    }

    /** Whether nothing is folded. */
    public boolean isEmpty() {
        return from.length == 0;
    }

    /** The moment less all time folded before it: grows in step with time outside folds, stands still inside. */
    long openTime(long moment) {
        int i = foldsStartedBy(moment);
        if (i == 0) {
            return moment;
        }
        return Math.min(moment, Math.max(from[i - 1], moment - (to[i - 1] - from[i - 1]))) - before[i - 1];
    }

    /** The first moment whose open time is at least this: the inverse of {@link #openTime}. */
    long firstMomentAt(long open) {
        int i = 0;
        while (i < from.length && from[i] - before[i] < open) {
            i++;
        }
        return open + before[i];
    }

    /** How many breaks lie before the moment; inside a break, with the part of it that is over. */
    double breaks(long moment) {
        int i = foldsStartedBy(moment);
        if (i == 0) {
            return 0;
        }
        long length = to[i - 1] - from[i - 1];
        long inside = moment - from[i - 1];
        return inside >= length ? i : i - 1 + (double) inside / length;
    }

    /** The fold that holds the moment, or -1. */
    int foldAt(long moment) {
        int i = foldsStartedBy(moment) - 1;
        return i >= 0 && moment < to[i] ? i : -1;
    }

    private int foldsStartedBy(long moment) {
        // There are so few that searching in halves would take longer.
        int i = 0;
        while (i < from.length && from[i] <= moment) {
            i++;
        }
        return i;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folds folds && gaps.equals(folds.gaps);
    }

    @Override
    public int hashCode() {
        return gaps.hashCode();
    }

    @Override
    public String toString() {
        return "Folds" + gaps;
    }
}
