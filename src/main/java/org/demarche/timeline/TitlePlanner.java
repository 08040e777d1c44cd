package org.demarche.timeline;

import java.util.Arrays;

/**
 * Decides which titles of a lane are shown from which scale on, in which row and on which side of their members.
 *
 * <p>Works from far to near in levels of about an eighth of an octave: each level adds as many titles as it can to
 * those of the levels before, which keep their places. A member that finds no room waits for the first level at which
 * it could, given what stands there already.
 *
 * @see <a href="https://doi.org/10.1109/TVCG.2006.136">Been, Daiches, Yap: Dynamic Map Labeling (2006)</a>
 * @see <a href="https://doi.org/10.1016/j.comgeo.2009.03.006">Been et al.: Optimizing active ranges for consistent
 *     dynamic map labeling (2010)</a>
 */
final class TitlePlanner {
    /** Levels are the leading bits of a scale: its exponent and as many bits of its fraction as make 8 an octave. */
    private static final int LEVEL_SHIFT = 49;
    private static final int MOST_ROWS = Byte.MAX_VALUE;

    private final Footprints footprints;
    private final int rows;
    private final double farthest;
    private final double nearest;
    private final NearestSet[] placed;
    private final byte[] row;
    private final boolean[] before;
    private final float[] from;
    /** The first waiting member of each level, and after each member the next one; -1 at the ends. */
    private final int[] firstWaiting;
    private final int[] nextWaiting;

    private TitlePlanner(Footprints footprints, int rows, double farthest, double nearest) {
        this.footprints = footprints;
        this.rows = Math.min(rows, MOST_ROWS);
        this.farthest = farthest;
        this.nearest = nearest;
        int size = footprints.size();
        placed = new NearestSet[this.rows];
        Arrays.setAll(placed, _ -> new NearestSet(size));
        row = new byte[size];
        Arrays.fill(row, (byte) -1);
        before = new boolean[size];
        from = new float[size];
        Arrays.fill(from, Float.POSITIVE_INFINITY);
        firstWaiting = new int[level(nearest) - level(farthest) + 2];
        Arrays.fill(firstWaiting, -1);
        nextWaiting = new int[size];
    }

    /**
     * Plans the titles of a lane.
     *
     * @param farthest the smallest scale, in px per ms; smaller ones show nothing
     * @param nearest the largest scale; what has no room there is never shown
     */
    static TitlePlan plan(Footprints footprints, int rows, double farthest, double nearest) {
        TitlePlanner planner = new TitlePlanner(footprints, rows, farthest, nearest);
        planner.placeLong();
        planner.placeAll();
        return new TitlePlan(footprints, planner.rows, planner.row, planner.before, planner.from);
    }

    private static int level(double scale) {
        return (int) (Double.doubleToRawLongBits(scale) >>> LEVEL_SHIFT);
    }

    private double scaleOf(int level) {
        return Math.min(nearest, Double.longBitsToDouble((long) (level + 1) << LEVEL_SHIFT));
    }

    /** Long bars, which would else never find room, get up to half of the rows before all others. */
    private void placeLong() {
        int[] candidates = new int[footprints.size()];
        int size = 0;
        for (int member = 0; member < footprints.size(); member++) {
            if (footprints.isLong(member)) {
                candidates[size++] = member;
            }
        }
        for (long key : byRightEnd(candidates, size, farthest)) {
            int member = (int) key;
            int best = tightest(member, false, nearest, rows / 2);
            if (best >= 0) {
                place(member, best, false);
            }
        }
    }

    private void placeAll() {
        for (int member = footprints.size() - 1; member >= 0; member--) {
            if (row[member] < 0) {
                await(member, farthest);
            }
        }
        int[] candidates = new int[footprints.size()];
        for (int l = 0; l < firstWaiting.length; l++) {
            double scale = l == 0 ? farthest : scaleOf(level(farthest) + l - 1);
            int size = 0;
            for (int member = firstWaiting[l]; member >= 0; ) {
                int following = nextWaiting[member];
                double possible = possibleFrom(member);
                if (possible <= scale) {
                    candidates[size++] = member;
                } else {
                    await(member, possible);
                }
                member = following;
            }
            add(candidates, size, scale);
        }
    }

    private void await(int member, double scale) {
        if (scale <= nearest) {
            int l = scale <= farthest ? 0 : level(scale) - level(farthest) + 1;
            nextWaiting[member] = firstWaiting[l];
            firstWaiting[l] = member;
        }
    }

    /** Adds as many as it can: earliest right end first, the tightest row first; then those that fit turned round. */
    private void add(int[] candidates, int size, double scale) {
        long[] ordered = byRightEnd(candidates, size, scale);
        for (long key : ordered) {
            addOne((int) key, false, scale);
        }
        for (long key : ordered) {
            int member = (int) key;
            if (row[member] < 0) {
                addOne(member, true, scale);
            }
        }
        for (long key : ordered) {
            int member = (int) key;
            if (row[member] < 0) {
                await(member, possibleFrom(member));
            }
        }
    }

    private void addOne(int member, boolean turned, double scale) {
        int best = tightest(member, turned, scale, rows);
        if (best >= 0) {
            place(member, best, turned);
        }
    }

    private long[] byRightEnd(int[] candidates, int size, double scale) {
        long[] keys = new long[size];
        for (int k = 0; k < size; k++) {
            int member = candidates[k];
            float end = (float) Math.max(0, footprints.right(member, false, scale));
            keys[k] = (long) Float.floatToRawIntBits(end) << Integer.SIZE | member;
        }
        Arrays.sort(keys);
        return keys;
    }

    /** The smallest scale at which there is room for a member in any row, given what is placed. */
    private double possibleFrom(int member) {
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < rows; r++) {
            least = Math.min(least, roomFrom(member, false, r, least));
            // A title left of its member needs more room before it: it can only help where the next one is in the way.
            if (roomAfter(member, true, r) < least) {
                least = Math.min(least, roomFrom(member, true, r, least));
            }
        }
        return least;
    }

    /**
     * The smallest scale at which there is room for a member in a row.
     *
     * @param limit from which on the scale is of no interest
     * @return the scale, or infinite where it is of no interest
     */
    private double roomFrom(int member, boolean turned, int inRow, double limit) {
        int previous = placed[inRow].previous(member);
        double scale = previous < 0 ? 0 : footprints.apart(previous, before[previous], member, turned);
        if (scale >= limit) {
            return Double.POSITIVE_INFINITY;
        }
        scale = Math.max(scale, roomAfter(member, turned, inRow));
        if (turned) {
            scale = Math.max(scale, footprints.beforeFrom(member));
            return scale >= Math.min(limit, footprints.beforeUntil(member)) ? Double.POSITIVE_INFINITY : scale;
        }
        return scale >= limit ? Double.POSITIVE_INFINITY : scale;
    }

    private double roomAfter(int member, boolean turned, int inRow) {
        int next = placed[inRow].next(member);
        return next < 0 ? 0 : footprints.apart(member, turned, next, before[next]);
    }

    /** The row, of the first ones, in which a member fits at a scale and leaves the least room before it; or -1. */
    private int tightest(int member, boolean turned, double scale, int firstRows) {
        int best = -1;
        double bestEnd = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < firstRows; r++) {
            if (roomFrom(member, turned, r, Math.nextUp(scale)) <= scale) {
                int neighbour = placed[r].previous(member);
                double end = neighbour < 0 ? -Double.MAX_VALUE
                        : footprints.right(neighbour, before[neighbour], scale);
                if (end > bestEnd) {
                    best = r;
                    bestEnd = end;
                }
            }
        }
        return best;
    }

    /** Places a member and lets it be shown from where it has room beside all that are shown then. */
    private void place(int member, int inRow, boolean turned) {
        double scale = turned ? Math.max(farthest, footprints.beforeFrom(member)) : farthest;
        // A neighbour that is shown no later keeps off those beyond it.
        int other = placed[inRow].previous(member);
        while (other >= 0) {
            scale = Math.max(scale, footprints.apart(other, before[other], member, turned));
            other = from[other] <= scale ? -1 : placed[inRow].previous(other);
        }
        other = placed[inRow].next(member);
        while (other >= 0) {
            scale = Math.max(scale, footprints.apart(member, turned, other, before[other]));
            other = from[other] <= scale ? -1 : placed[inRow].next(other);
        }
        from[member] = Footprints.roundedUp(scale);
        row[member] = (byte) inRow;
        before[member] = turned;
        placed[inRow].add(member);
    }
}
