package org.demarche.timeline;

import java.util.stream.IntStream;

/**
 * The share of titles that a plan shows of those that could be shown.
 *
 * @param shown titles that are shown
 * @param best as many as can be shown in as many rows by one that, as the plan does, keeps what it showed farther out
 * @param free as many as can be shown right of their members by one that keeps nothing
 */
record LabellingRate(int shown, int best, int free) {
    /** What is shown so much farther out has to be kept. */
    private static final double STEP = Math.pow(2, 1 / 8.0);

    /** The rate of a whole lane at a scale. */
    static LabellingRate of(Footprints footprints, TitlePlan plan, double scale) {
        return of(footprints, plan, scale, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * The rate of those members that start inside a stretch.
     *
     * @param openFrom start of the stretch in ms of open time since the content's start
     * @param openTo its end
     */
    static LabellingRate of(Footprints footprints, TitlePlan plan, double scale, double openFrom, double openTo) {
        int[] members = IntStream.range(0, footprints.size())
                .filter(m -> footprints.from(m) >= openFrom && footprints.from(m) <= openTo).toArray();
        return new LabellingRate((int) IntStream.of(members).filter(m -> plan.shown(m, scale)).count(),
                best(footprints, plan, scale, members), most(footprints, scale, members, plan.rows()));
    }

    LabellingRate plus(LabellingRate other) {
        return new LabellingRate(shown + other.shown, best + other.best, free + other.free);
    }

    double ofBest() {
        return best == 0 ? 1 : (double) shown / best;
    }

    double ofFree() {
        return free == 0 ? 1 : (double) shown / free;
    }

    private static int best(Footprints footprints, TitlePlan plan, double scale, int[] members) {
        int[] order = byLeft(footprints, plan, scale, members);
        boolean[] kept = new boolean[order.length];
        for (int k = 0; k < order.length; k++) {
            kept[k] = plan.shown(order[k], scale / STEP);
        }
        // Those that are shown stand on their side; all others may stand right of their members.
        return chosen(footprints, plan, scale, order, kept, plan.rows());
    }

    private static int chosen(Footprints footprints, TitlePlan plan, double scale, int[] order, boolean[] kept,
            int rows) {
        double[] left = new double[order.length];
        double[] right = new double[order.length];
        for (int k = 0; k < order.length; k++) {
            boolean before = plan.before(order[k]) && plan.shown(order[k], scale);
            left[k] = footprints.left(order[k], before, scale);
            right[k] = footprints.right(order[k], before, scale);
        }
        return count(RowPacking.choose(left, right, kept, rows));
    }

    private static int most(Footprints footprints, double scale, int[] members, int rows) {
        int[] order = IntStream.of(members).boxed().sorted((a, b) -> Double.compare(
                footprints.left(a, false, scale), footprints.left(b, false, scale)))
                .mapToInt(Integer::intValue).toArray();
        double[] left = IntStream.of(order).mapToDouble(m -> footprints.left(m, false, scale)).toArray();
        double[] right = IntStream.of(order).mapToDouble(m -> footprints.right(m, false, scale)).toArray();
        return count(RowPacking.choose(left, right, new boolean[order.length], rows));
    }

    private static int[] byLeft(Footprints footprints, TitlePlan plan, double scale, int[] members) {
        return IntStream.of(members).boxed().sorted((a, b) -> Double.compare(
                footprints.left(a, plan.before(a) && plan.shown(a, scale), scale),
                footprints.left(b, plan.before(b) && plan.shown(b, scale), scale)))
                .mapToInt(Integer::intValue).toArray();
    }

    private static int count(boolean[] chosen) {
        int count = 0;
        for (boolean one : chosen) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
