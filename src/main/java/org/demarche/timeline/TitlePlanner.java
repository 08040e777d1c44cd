package org.demarche.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Decides which titles of a lane are shown from which scale on, in which row and on which side of their members.
 *
 * <p>The scale that is seen first is planned first. From there to near, in levels of about an eighth of an octave, each
 * level adds as many titles as it can to those of the levels before, which keep their places; a member that finds no
 * room waits for the first level at which it could, given what stands there already. From there to far, titles are
 * taken away where they no longer fit.
 *
 * @see <a href="https://doi.org/10.1109/TVCG.2006.136">Been, Daiches, Yap: Dynamic Map Labeling (2006)</a>
 * @see <a href="https://doi.org/10.1016/j.comgeo.2009.03.006">Been et al.: Optimizing active ranges for consistent
 *     dynamic map labeling (2010)</a>
 */
final class TitlePlanner {
    /** Levels are the leading bits of a scale: its exponent and as many bits of its fraction as make 8 an octave. */
    private static final int LEVEL_SHIFT = 49;
    /** Farther out than home, titles are taken away in steps of a sixteenth of an octave. */
    private static final double THINNING = Math.pow(2, 1 / 16.0);
    private static final int MOST_ROWS = Byte.MAX_VALUE;

    private final Footprints footprints;
    private final int rows;
    private final double home;
    private final double nearest;
    private final NearestSet[] placed;
    private final byte[] row;
    private final boolean[] before;
    private final float[] from;
    /** The first waiting member of each level, and after each member the next one; -1 at the ends. */
    private final int[] firstWaiting;
    private final int[] nextWaiting;
    private int tightest;

    private TitlePlanner(Footprints footprints, int rows, double home, double nearest) {
        this.footprints = footprints;
        this.rows = Math.min(rows, MOST_ROWS);
        this.home = home;
        this.nearest = nearest;
        int size = footprints.size();
        placed = new NearestSet[this.rows];
        Arrays.setAll(placed, _ -> new NearestSet(size));
        row = new byte[size];
        Arrays.fill(row, (byte) -1);
        before = new boolean[size];
        from = new float[size];
        Arrays.fill(from, Float.POSITIVE_INFINITY);
        firstWaiting = new int[level(nearest) - level(home) + 2];
        Arrays.fill(firstWaiting, -1);
        nextWaiting = new int[size];
    }

    /**
     * Plans the titles of a lane.
     *
     * @param farthest the smallest scale, in px per ms; smaller ones show nothing
     * @param home the scale to be planned first, which is seen first and most; farther out, titles are taken away
     * @param nearest the largest scale; what has no room there is never shown
     */
    static TitlePlan plan(Footprints footprints, int rows, double farthest, double home, double nearest) {
        Footprints prepared = footprints.prepared();
        TitlePlanner planner = new TitlePlanner(prepared, rows, roundedDown(Math.min(home, nearest)), nearest);
        planner.placeFirst();
        planner.placeAll();
        for (int r = 0; r < planner.rows; r++) {
            planner.thinOut(r, roundedDown(farthest));
        }
        planner.longestFirst();
        return new TitlePlan(prepared, planner.rows, planner.row, planner.before, planner.from);
    }

    /** Plans the titles of a lane whose farthest zoom is the one to be planned first. */
    static TitlePlan plan(Footprints footprints, int rows, double farthest, double nearest) {
        return plan(footprints, rows, farthest, farthest, nearest);
    }

    /**
     * Numbers the rows anew, those first that bars take up most. The others are then neighbours, and cards find room in
     * them.
     */
    private void longestFirst() {
        double[] taken = new double[rows];
        for (int member = 0; member < row.length; member++) {
            if (row[member] >= 0) {
                taken[row[member]] += footprints.to(member) - footprints.from(member);
            }
        }
        int[] inOrder = IntStream.range(0, rows).boxed().sorted(Comparator.comparingDouble(r -> -taken[r]))
                .mapToInt(Integer::intValue).toArray();
        byte[] renumbered = new byte[rows];
        for (int r = 0; r < rows; r++) {
            renumbered[inOrder[r]] = (byte) r;
        }
        for (int member = 0; member < row.length; member++) {
            row[member] = row[member] < 0 ? -1 : renumbered[row[member]];
        }
    }

    /** Scales of activation are floats: what is planned for a scale is to be shown at it, not only just above it. */
    private static double roundedDown(double scale) {
        float rounded = (float) scale;
        return rounded > scale ? Math.nextDown(rounded) : rounded;
    }

    private static int level(double scale) {
        return (int) (Double.doubleToRawLongBits(scale) >>> LEVEL_SHIFT);
    }

    private double scaleOf(int level) {
        return Math.min(nearest, Double.longBitsToDouble((long) (level + 1) << LEVEL_SHIFT));
    }

    private void placeFirst() {
        byte[] first = new byte[row.length];
        boolean[] turned = new boolean[row.length];
        FirstPacking.pack(footprints, rows, home, first, turned);
        for (int member = 0; member < row.length; member++) {
            if (first[member] >= 0) {
                place(member, first[member], turned[member]);
            }
        }
    }

    private void placeAll() {
        for (int member = footprints.size() - 1; member >= 0; member--) {
            if (row[member] < 0) {
                await(member, home);
            }
        }
        int[] candidates = new int[footprints.size()];
        for (int l = 0; l < firstWaiting.length; l++) {
            double scale = l == 0 ? home : scaleOf(level(home) + l - 1);
            int size = 0;
            for (int member = firstWaiting[l]; member >= 0; member = nextWaiting[member]) {
                candidates[size++] = member;
            }
            add(candidates, size, scale);
        }
    }

    private void await(int member, double scale) {
        if (scale <= nearest) {
            int l = scale <= home ? 0 : level(scale) - level(home) + 1;
            nextWaiting[member] = firstWaiting[l];
            firstWaiting[l] = member;
        }
    }

    /** Adds as many as it can: earliest right end first, the tightest row first; then those that fit turned round. */
    private void add(int[] candidates, int size, double scale) {
        int turning = 0;
        for (long key : byRightEnd(candidates, size, scale)) {
            int member = (int) key;
            double possible = possibleFrom(member, scale);
            if (tightest >= 0) {
                place(member, tightest, false);
            } else if (possible <= scale) {
                candidates[turning++] = member;
            } else {
                await(member, possible);
            }
        }
        for (int k = 0; k < turning; k++) {
            int member = candidates[k];
            int inRow = tightestTurned(member, scale);
            if (inRow >= 0) {
                place(member, inRow, true);
            } else {
                await(member, possibleFrom(member, scale));
            }
        }
    }

    /** Members in the order of their right ends. */
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

    /**
     * The smallest scale at which there is room for a member in any row, given what is placed.
     *
     * <p>Notes in {@link #tightest} the row in which it fits at the given scale, right of its member, and leaves the
     * least room before it; -1 where it fits in none.
     */
    private double possibleFrom(int member, double scale) {
        double least = Double.POSITIVE_INFINITY;
        double tightestEnd = Double.NEGATIVE_INFINITY;
        tightest = -1;
        for (int r = 0; r < rows; r++) {
            int previous = placed[r].previous(member);
            double roomBefore = previous < 0 ? 0 : footprints.apart(previous, before[previous], member, false);
            if (roomBefore > scale && roomBefore >= least) {
                continue;
            }
            int next = placed[r].next(member);
            double roomAfter = next < 0 ? 0 : footprints.apart(member, false, next, before[next]);
            double room = Math.max(roomBefore, roomAfter);
            least = Math.min(least, room);
            if (room <= scale) {
                double end = previous < 0 ? -Double.MAX_VALUE : footprints.right(previous, before[previous], scale);
                if (end > tightestEnd) {
                    tightest = r;
                    tightestEnd = end;
                }
            } else if (roomAfter > roomBefore && roomBefore < least) {
                // Turned round, a title needs less room after it and more before it.
                least = Math.min(least, turnedFrom(member, previous, next));
            }
        }
        return least;
    }

    /** The smallest scale at which a title fits left of its member between two others of a row. */
    private double turnedFrom(int member, int previous, int next) {
        double scale = footprints.beforeFrom(member);
        if (next >= 0) {
            scale = Math.max(scale, footprints.apart(member, true, next, before[next]));
        }
        if (previous >= 0) {
            scale = Math.max(scale, footprints.apart(previous, before[previous], member, true));
        }
        return scale < footprints.beforeUntil(member) ? scale : Double.POSITIVE_INFINITY;
    }

    /** The row in which a title fits left of its member at a scale and leaves the least room before it; or -1. */
    private int tightestTurned(int member, double scale) {
        int best = -1;
        double bestEnd = Double.NEGATIVE_INFINITY;
        for (int r = 0; r < rows; r++) {
            int previous = placed[r].previous(member);
            if (turnedFrom(member, previous, placed[r].next(member)) <= scale) {
                double end = previous < 0 ? -Double.MAX_VALUE : footprints.right(previous, before[previous], scale);
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
        double scale = turned ? Math.max(home, footprints.beforeFrom(member)) : home;
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

    /** Lets fewer and fewer of those that are shown at home be shown farther out. */
    private void thinOut(int inRow, double farthest) {
        int[] shown = new int[footprints.size()];
        int size = 0;
        for (int member = 0; member < shown.length; member++) {
            if (row[member] == inRow && from[member] <= home) {
                shown[size++] = member;
            }
        }
        double scale = home;
        while (scale > farthest && size > 0) {
            double farther = Math.max(farthest, scale / THINNING);
            int still = 0;
            for (int k = 0; k < size; k++) {
                int member = shown[k];
                from[member] = Footprints.roundedUp(scale);
                if (before[member] && footprints.beforeFrom(member) > farther) {
                    continue;
                }
                if (still > 0 && overlap(shown[still - 1], member, farther)
                        && endsFirst(member, shown[still - 1], farther)) {
                    still--;
                }
                if (still == 0 || !overlap(shown[still - 1], member, farther)) {
                    shown[still++] = member;
                }
            }
            size = still;
            scale = farther;
        }
        for (int k = 0; k < size; k++) {
            from[shown[k]] = Footprints.roundedUp(scale);
        }
    }

    private boolean overlap(int earlier, int later, double scale) {
        return footprints.apart(earlier, before[earlier], later, before[later]) > scale;
    }

    private boolean endsFirst(int member, int other, double scale) {
        return !footprints.isLong(other)
                && footprints.right(member, before[member], scale) < footprints.right(other, before[other], scale);
    }
}
