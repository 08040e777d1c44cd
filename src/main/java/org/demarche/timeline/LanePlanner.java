package org.demarche.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Decides which events of one lane have a title at one step of zoom, in which row and on which side of the event.
 *
 * <p>Titles stand right of their events; where rows are scarce, those that have no row that way are tried left of
 * their events, and then in the row of clusters.
 */
final class LanePlanner {
    /** Bars that take at least this share of the whole are shown before others at every zoom. */
    private static final double LONG_SHARE = 0.25;

    private final LaneShape shape;
    private final LanePlan farther;
    private final int rows;
    private final boolean[] before;

    private LanePlanner(LaneShape shape, LanePlan farther, int rows) {
        this.shape = shape;
        this.farther = farther;
        this.rows = rows;
        before = farther.before();
    }

    /** The plan of a lane in which each event has its row. */
    static LanePlan complete(LaneShape shape) {
        int size = shape.size();
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        int[] row = RowPacking.rows(shape.left(), shape.right(), all);
        return new LanePlan(RowPacking.count(row), row, new boolean[size], new boolean[size], false);
    }

    /**
     * The plan of a lane that has more events than rows.
     *
     * @param shape with all titles right of their events
     * @param farther the plan of the step before, whose titles are kept
     * @param rows for titles
     */
    static LanePlan crowded(LaneShape shape, LanePlan farther, int rows) {
        return new LanePlanner(shape, farther, rows).plan();
    }

    private LanePlan plan() {
        int size = shape.size();
        boolean[] kept = new boolean[size];
        for (int i = 0; i < size; i++) {
            kept[i] = farther.inRow(i);
            before[i] &= kept[i];
        }
        turnBack(kept);
        keepRails(kept);
        boolean[] chosen = choose(kept);
        for (int i = 0; i < size; i++) {
            before[i] |= !chosen[i] && shape.mayStandBefore(i);
        }
        chosen = choose(chosen);
        for (int i = 0; i < size; i++) {
            before[i] &= chosen[i];
        }
        int[] row = rowsOf(chosen);
        boolean[] strip = StripPacking.fill(shape, chosen, farther, before);
        return new LanePlan(rows, row, strip, before, true);
    }

    /** Puts titles right of their events again where the rows suffice by now. */
    private void turnBack(boolean[] kept) {
        for (int i = 0; i < before.length; i++) {
            if (before[i]) {
                before[i] = false;
                double from = shape.left(i, false);
                double to = shape.right(i, false);
                int[] near = IntStream.range(0, before.length)
                        .filter(k -> kept[k] && left(k) < to && from < right(k)).toArray();
                before[i] = rowsNeeded(near) > rows;
            }
        }
    }

    /** Adds long bars, which would else be the first to be given up, to what must be shown: in half of the rows. */
    private void keepRails(boolean[] kept) {
        double rail = Math.min(Sizes.RAIL, LONG_SHARE * shape.width());
        int[] candidates = byLeft(IntStream.range(0, kept.length)
                .filter(i -> kept[i] || shape.bodyWidth(i) >= rail));
        int keptRows = rowsNeeded(IntStream.of(candidates).filter(i -> kept[i]).toArray());
        boolean[] chosen = RowPacking.choose(lefts(candidates), rights(candidates), only(kept, candidates),
                Math.max(rows / 2, keptRows));
        for (int c = 0; c < candidates.length; c++) {
            kept[candidates[c]] |= chosen[c];
        }
    }

    private boolean[] choose(boolean[] kept) {
        int[] order = byLeft(IntStream.range(0, kept.length));
        boolean[] inOrder = RowPacking.choose(lefts(order), rights(order), only(kept, order), rows);
        boolean[] chosen = new boolean[order.length];
        for (int k = 0; k < order.length; k++) {
            chosen[order[k]] = inOrder[k];
        }
        return chosen;
    }

    private int[] rowsOf(boolean[] chosen) {
        int[] order = byLeft(IntStream.range(0, chosen.length));
        int[] inOrder = RowPacking.rows(lefts(order), rights(order), only(chosen, order));
        int[] row = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            row[order[k]] = inOrder[k];
        }
        return row;
    }

    private int rowsNeeded(int[] members) {
        int[] order = byLeft(IntStream.of(members));
        return RowPacking.rowsNeeded(lefts(order), rights(order));
    }

    private int[] byLeft(IntStream members) {
        return members.boxed().sorted((a, b) -> Double.compare(left(a), left(b)))
                .mapToInt(Integer::intValue).toArray();
    }

    private double left(int member) {
        return shape.left(member, before[member]);
    }

    private double right(int member) {
        return shape.right(member, before[member]);
    }

    private double[] lefts(int[] members) {
        return Arrays.stream(members).mapToDouble(this::left).toArray();
    }

    private double[] rights(int[] members) {
        return Arrays.stream(members).mapToDouble(this::right).toArray();
    }

    private static boolean[] only(boolean[] values, int[] members) {
        boolean[] some = new boolean[members.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = values[members[i]];
        }
        return some;
    }
}
