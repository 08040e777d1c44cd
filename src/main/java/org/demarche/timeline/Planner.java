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
    /** A lane has at least this many rows before the view is scrolled. */
    private static final int LEAST_ROWS = 3;

    /** Bars that take at least this share of the whole are shown before others at every zoom. */
    private static final double LONG_SHARE = 0.25;

    private final TimelineModel model;
    private final Folds folds;
    private final double[] widths;
    private final int[] headerRows;
    private final int availableRows;
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
            int[] row = new int[model.members(lane).length];
            Arrays.fill(row, -1);
            plan[lane] = new LanePlan(0, row, true);
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
        int[] granted = share(wanted, availableRows);
        LanePlan[] plan = new LanePlan[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            boolean crowd = needed[lane] > granted[lane];
            int rows = crowd ? granted[lane] - 1 : needed[lane];
            boolean[] kept = new boolean[shapes[lane].left().length];
            for (int i = 0; i < kept.length; i++) {
                kept[i] = farther[lane].labelled(i);
            }
            if (crowd) {
                keepRails(shapes[lane], kept, rows);
            }
            boolean[] chosen = RowPacking.choose(shapes[lane].left(), shapes[lane].right(), kept, rows);
            plan[lane] = new LanePlan(rows,
                    RowPacking.rows(shapes[lane].left(), shapes[lane].right(), chosen), crowd);
        }
        return plan;
    }

    /** Adds long bars, which would else be the first to be given up, to what must be shown: in half of the rows. */
    private static void keepRails(LaneShape shape, boolean[] kept, int rows) {
        double rail = Math.min(Sizes.RAIL, LONG_SHARE * shape.width());
        int[] candidates = IntStream.range(0, kept.length)
                .filter(i -> kept[i] || shape.bodyWidth(i) >= rail).toArray();
        double[] left = Arrays.stream(candidates).mapToDouble(i -> shape.left()[i]).toArray();
        double[] right = Arrays.stream(candidates).mapToDouble(i -> shape.right()[i]).toArray();
        boolean[] keptOfThem = new boolean[candidates.length];
        for (int c = 0; c < candidates.length; c++) {
            keptOfThem[c] = kept[candidates[c]];
        }
        int keptRows = RowPacking.rowsNeeded(only(left, keptOfThem), only(right, keptOfThem));
        boolean[] chosen = RowPacking.choose(left, right, keptOfThem, Math.max((rows + 1) / 2, keptRows));
        for (int c = 0; c < candidates.length; c++) {
            kept[candidates[c]] |= chosen[c];
        }
    }

    private static double[] only(double[] values, boolean[] which) {
        return IntStream.range(0, values.length).filter(i -> which[i]).mapToDouble(i -> values[i]).toArray();
    }

    /**
     * Shares rows out evenly to lanes that want different numbers of them, at least {@value #LEAST_ROWS} to each that
     * wants as many. With fewer wanted, no lane that still wants as many gets less.
     */
    static int[] share(int[] wanted, int available) {
        int most = Arrays.stream(wanted).max().orElse(0);
        int level = LEAST_ROWS;
        while (level < most && sum(wanted, level + 1) <= available) {
            level++;
        }
        int rest = available - sum(wanted, level);
        int[] granted = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            granted[i] = Math.min(wanted[i], level);
            if (wanted[i] > level && rest > 0) {
                granted[i]++;
                rest--;
            }
        }
        return granted;
    }

    private static int sum(int[] wanted, int limit) {
        return Arrays.stream(wanted).map(w -> Math.min(w, limit)).sum();
    }
}
