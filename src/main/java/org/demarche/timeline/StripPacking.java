package org.demarche.timeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds room for titles in a lane's row of clusters, between the marks and clusters of events that stay untitled.
 *
 * <p>An untitled event keeps its neighbourhood free: as far as a cluster that holds it may reach, or, when no other
 * untitled event is so near that the two could share a cluster, no farther than its mark. Counted in time, these
 * neighbourhoods only shrink nearer in, hence a title that has found room keeps it.
 */
final class StripPacking {
    /** The half of a mark with some air, in px. */
    private static final double MARK_ROOM = Sizes.MARK + 3;

    private final LaneShape shape;
    private final boolean[] before;
    private final boolean[] titled;
    /** The untitled events that may be counted, by their anchors. */
    private final int[] order;
    private final TreeMap<Double, Double> taken = new TreeMap<>();

    private StripPacking(LaneShape shape, boolean[] inRow, boolean[] before) {
        this.shape = shape;
        this.before = before;
        titled = new boolean[inRow.length];
        order = IntStream.range(0, inRow.length).filter(i -> !inRow[i]).boxed()
                .sorted((a, b) -> Double.compare(shape.anchor(a), shape.anchor(b)))
                .mapToInt(Integer::intValue).toArray();
    }

    /**
     * Chooses the events whose titles stand in the row of clusters.
     *
     * @param shape with all titles right of their events
     * @param inRow the events that have a row for their titles
     * @param farther the plan of the step before, whose titles are kept
     * @param before where titles that are found room for left of their events are noted
     */
    static boolean[] fill(LaneShape shape, boolean[] inRow, LanePlan farther, boolean[] before) {
        StripPacking packing = new StripPacking(shape, inRow, before);
        for (int i = 0; i < inRow.length; i++) {
            if (!inRow[i] && farther.inStrip(i)) {
                packing.title(i, farther.before(i));
            }
        }
        packing.turnBack();
        // A title takes its event out of the crowd, which may make room for others.
        boolean found = true;
        while (found) {
            found = packing.titleMore();
        }
        return packing.titled;
    }

    private void turnBack() {
        for (int k = 0; k < order.length; k++) {
            int i = order[k];
            if (titled[i] && before[i]) {
                taken.remove(shape.left(i, true));
                title(i, !free(k, false));
            }
        }
    }

    private boolean titleMore() {
        boolean found = false;
        for (int k = 0; k < order.length; k++) {
            int i = order[k];
            if (!titled[i] && counted(i)) {
                if (free(k, false)) {
                    title(i, false);
                    found = true;
                } else if (shape.mayStandBefore(i) && free(k, true)) {
                    title(i, true);
                    found = true;
                }
            }
        }
        return found;
    }

    private void title(int member, boolean left) {
        titled[member] = true;
        before[member] = left;
        taken.put(shape.left(member, left), shape.right(member, left));
    }

    /** Longer events are drawn as thin bars below the marks and are in nobody's way. */
    private boolean counted(int member) {
        return shape.bodyWidth(member) < 2 * Sizes.BUCKET;
    }

    private boolean free(int k, boolean turned) {
        double left = shape.left(order[k], turned);
        double right = shape.right(order[k], turned);
        Map.Entry<Double, Double> last = taken.lowerEntry(right);
        if (last != null && last.getValue() > left) {
            return false;
        }
        int from = k;
        while (from > 0 && shape.anchor(order[from - 1]) > left - Sizes.BUCKET) {
            from--;
        }
        for (int n = from; n < order.length && shape.anchor(order[n]) < right + Sizes.BUCKET; n++) {
            if (n != k && untitled(n) && meets(n, k, left, right)) {
                return false;
            }
        }
        return true;
    }

    private boolean untitled(int n) {
        return !titled[order[n]] && counted(order[n]);
    }

    private boolean meets(int n, int k, double left, double right) {
        double room = mayBeClustered(n, k) ? Sizes.BUCKET : MARK_ROOM;
        double anchor = shape.anchor(order[n]);
        return anchor - room < right && left < anchor + room;
    }

    /** Whether another untitled event, apart from the one at {@code k}, is near enough to share a cluster. */
    private boolean mayBeClustered(int n, int k) {
        return nearUntitled(n, k, -1) || nearUntitled(n, k, 1);
    }

    private boolean nearUntitled(int n, int k, int step) {
        double anchor = shape.anchor(order[n]);
        for (int m = n + step; m >= 0 && m < order.length; m += step) {
            if (Math.abs(shape.anchor(order[m]) - anchor) >= Sizes.BUCKET) {
                return false;
            }
            if (m != k && untitled(m)) {
                return true;
            }
        }
        return false;
    }
}
