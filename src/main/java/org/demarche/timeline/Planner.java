package org.demarche.timeline;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Decides, for each step of zoom, which titles are shown and in which rows.
 *
 * <p>Steps are worked out from far to near, each keeping the titles of the one before, because a title that is shown
 * must not vanish nearer in. What is worked out is kept. Confined to one thread.
 */
final class Planner {
    /** So far out that the whole content is narrower than this, no title is shown, in px. */
    private static final double LEAST_CONTENT = 64;
    /** A lane has at least this many rows, if that many fit without scrolling or even fewer do not. */
    private static final int LEAST_ROWS = 3;
    /** A lane has at least this many rows where that spares scrolling: one of titles and one of clusters. */
    private static final int FEWEST_ROWS = 2;

    private final TimelineModel model;
    private final Folds folds;
    private final double[] widths;
    private final int[] headerRows;
    private final int availableRows;
    private final int leastRows;
    private final int farthest;
    private final TreeMap<Integer, LanePlan[]> plans = new TreeMap<>();

    /**
     * Starts planning.
     *
     * @param widths of the titles of all events, in px
     * @param headerRows rows that the header of each lane is tall
     * @param availableRows rows that fit into the view beside the padding of all lanes
     */
    Planner(TimelineModel model, Folds folds, double[] widths, int[] headerRows, int availableRows) {
        this.model = model;
        this.folds = folds;
        this.widths = widths.clone();
        this.headerRows = headerRows.clone();
        this.availableRows = availableRows;
        int[] most = IntStream.range(0, headerRows.length)
                .map(lane -> Math.max(headerRows[lane], model.members(lane).length)).toArray();
        leastRows = sum(most, LEAST_ROWS, headerRows) > availableRows
                && sum(most, FEWEST_ROWS, headerRows) <= availableRows ? FEWEST_ROWS : LEAST_ROWS;
        long open = folds.openTime(model.content().end()) - folds.openTime(model.content().start());
        farthest = ZoomLevel.of(LEAST_CONTENT / open) + 1;
    }

    /** The plan of all lanes at a step of zoom. */
    LanePlan[] plan(int level) {
        if (level < farthest) {
            return plans.computeIfAbsent(farthest - 1, _ -> nothingShown());
        }
        var nearest = plans.floorEntry(level);
        LanePlan[] plan = nearest == null ? nothingShown() : nearest.getValue();
        for (int l = nearest == null ? farthest : nearest.getKey() + 1; l <= level; l++) {
            plan = next(plan, l);
            plans.put(l, plan);
        }
        return plan;
    }

    /** The places that the events of a lane take up at a step of zoom. */
    LaneShape shape(int lane, int level) {
        return LaneShape.of(model, model.members(lane), widths, folds, ZoomLevel.pxPerMs(level));
    }

    private LanePlan[] nothingShown() {
        LanePlan[] plan = new LanePlan[model.lanes().size()];
        for (int lane = 0; lane < plan.length; lane++) {
            int size = model.members(lane).length;
            int[] row = new int[size];
            Arrays.fill(row, -1);
            plan[lane] = new LanePlan(0, row, new boolean[size], new boolean[size], true);
        }
        return plan;
    }

    private LanePlan[] next(LanePlan[] farther, int level) {
        int lanes = farther.length;
        LaneShape[] shapes = new LaneShape[lanes];
        int[] needed = new int[lanes];
        int[] wanted = new int[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            shapes[lane] = shape(lane, level);
            needed[lane] = RowPacking.rowsNeeded(shapes[lane].left(), shapes[lane].right());
            wanted[lane] = Math.max(needed[lane], headerRows[lane]);
        }
        int[] granted = share(wanted, headerRows, leastRows, availableRows);
        LanePlan[] plan = new LanePlan[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            boolean crowd = needed[lane] > granted[lane];
            plan[lane] = crowd ? LanePlanner.crowded(shapes[lane], farther[lane], granted[lane] - 1)
                    : LanePlanner.complete(shapes[lane]);
        }
        return plan;
    }

    /** Whether all titles have a row at a step of zoom. */
    boolean holdsAll(int level) {
        int rows = 0;
        for (int lane = 0; lane < headerRows.length; lane++) {
            LaneShape shape = shape(lane, level);
            rows += Math.max(RowPacking.rowsNeeded(shape.left(), shape.right()), headerRows[lane]);
        }
        return rows <= availableRows;
    }

    /**
     * Shares rows out evenly to lanes that want different numbers of them. With fewer wanted, no lane that still wants
     * as many gets less.
     *
     * @param wanted at least as many as for the header
     * @param header rows that each lane needs for its header
     * @param least rows for each lane that wants as many, even when they are not available
     */
    static int[] share(int[] wanted, int[] header, int least, int available) {
        int most = Arrays.stream(wanted).max().orElse(0);
        int level = least;
        while (level < most && sum(wanted, level + 1, header) <= available) {
            level++;
        }
        int rest = available - sum(wanted, level, header);
        int[] granted = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            granted[i] = Math.max(header[i], Math.min(wanted[i], level));
            if (wanted[i] > granted[i] && header[i] <= level && rest > 0) {
                granted[i]++;
                rest--;
            }
        }
        return granted;
    }

    private static int sum(int[] wanted, int limit, int[] header) {
        return IntStream.range(0, wanted.length).map(i -> Math.max(header[i], Math.min(wanted[i], limit))).sum();
    }
}
