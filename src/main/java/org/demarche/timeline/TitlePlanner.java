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
    private final int[] previous;
    private final int[] next;

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
        firstWaiting = new int[level(nearest) - level(farthest) + 1];
        Arrays.fill(firstWaiting, -1);
        nextWaiting = new int[size];
        previous = new int[this.rows];
        next = new int[this.rows];
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
            look(member);
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
            double scale = scaleOf(level(farthest) + l);
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
            int l = level(Math.max(scale, farthest)) - level(farthest);
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
        look(member);
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

    /** Finds the neighbours of a member in each row. */
    private void look(int member) {
        for (int r = 0; r < rows; r++) {
            previous[r] = placed[r].previous(member);
            next[r] = placed[r].next(member);
        }
    }

    /** The smallest scale at which there is room for a member in any row, given what is placed. */
    private double possibleFrom(int member) {
        look(member);
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < rows; r++) {
            least = Math.min(least, Math.min(roomFrom(member, false, r), roomFrom(member, true, r)));
        }
        return least;
    }

    private double roomFrom(int member, boolean turned, int inRow) {
        double scale = turned ? footprints.beforeFrom(member) : 0;
        if (previous[inRow] >= 0) {
            scale = Math.max(scale, footprints.apart(previous[inRow], before[previous[inRow]], member, turned));
        }
        if (next[inRow] >= 0) {
            scale = Math.max(scale, footprints.apart(member, turned, next[inRow], before[next[inRow]]));
        }
        return turned && scale >= footprints.beforeUntil(member) ? Double.POSITIVE_INFINITY : scale;
    }

    /** The row, of the first ones, in which a member fits at a scale and leaves the least room before it; or -1. */
    private int tightest(int member, boolean turned, double scale, int firstRows) {
        int best = -1;
        double bestEnd = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < firstRows; r++) {
            if (roomFrom(member, turned, r) <= scale) {
                int neighbour = previous[r];
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
        int other = previous[inRow];
        while (other >= 0) {
            scale = Math.max(scale, footprints.apart(other, before[other], member, turned));
            other = from[other] <= scale ? -1 : placed[inRow].previous(other);
        }
        other = next[inRow];
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
