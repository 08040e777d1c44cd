package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Long empty stretches of time that the axis shrinks to a break of fixed width.
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
    /** Open time kept after the events before a break, for their labels, as a share of all open time. */
    private static final double ROOM_BEFORE = 0.05;
    /** Open time kept before the events after a break, as a share of all open time. */
    private static final double ROOM_AFTER = 0.02;

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
     * Finds the empty stretches that are worth folding: few, far longer than all others, and together taking up most
     * of the time.
     *
     * <p>Empty is where nothing begins or ends: a span of decades that lasts through such a stretch runs across the
     * break, so that one background event does not keep the years before a dispute open.
     *
     * @param extents of the events, in any order
     */
    public static Folds of(List<TimeWindow> extents) {
        List<TimeWindow> gaps = emptyStretches(extents);
        if (gaps.isEmpty()) {
            return NONE;
        }
        List<TimeWindow> byLength = gaps.stream()
                .sorted(Comparator.comparingLong(TimeWindow::duration).reversed()).toList();
        long whole = gaps.getLast().end() - gaps.getFirst().start();
        long open = whole;
        int best = 0;
        long openAtBest = whole;
        for (int m = 1; m <= Math.min(byLength.size(), MOST_FOLDS) && 3 * m < extents.size(); m++) {
            long gap = byLength.get(m - 1).duration();
            open -= gap;
            long next = m < byLength.size() ? byLength.get(m).duration() : 0;
            if (gap >= open / 2 && gap / OUTLIER >= next) {
                best = m;
                openAtBest = open;
            }
        }
        long roomBefore = Math.round(openAtBest * ROOM_BEFORE / Math.max(1, best));
        long roomAfter = Math.round(openAtBest * ROOM_AFTER / Math.max(1, best));
        List<TimeWindow> chosen = byLength.subList(0, best).stream()
                .filter(gap -> gap.duration() > 2 * (roomBefore + roomAfter))
                .map(gap -> new TimeWindow(gap.start() + roomBefore, gap.end() - roomAfter))
                .sorted(Comparator.comparingLong(TimeWindow::start)).toList();
        return ofGaps(chosen);
    }

    /** The stretches between neighbouring moments at which something begins or ends. */
    private static List<TimeWindow> emptyStretches(List<TimeWindow> extents) {
        long[] moments = extents.stream().flatMapToLong(extent -> LongStream.of(extent.start(), extent.end()))
                .sorted().distinct().toArray();
        List<TimeWindow> gaps = new ArrayList<>();
        for (int i = 1; i < moments.length; i++) {
            gaps.add(new TimeWindow(moments[i - 1], moments[i]));
        }
        return gaps;
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
        int i = Arrays.binarySearch(from, moment);
        return i >= 0 ? i + 1 : -i - 1;
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
