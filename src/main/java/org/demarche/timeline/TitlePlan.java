package org.demarche.timeline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * For each member of a lane: the row of its title, its side, and the scale from which it is shown, at all nearer zooms
 * and wherever the window is. Immutable.
 */
final class TitlePlan {
    /** Members of a row that are summed up by their first activation; and sums in turn. */
    private static final int BLOCK_SHIFT = 4;

    private final Footprints footprints;
    private final int rows;
    private final byte[] row;
    private final BitSet before = new BitSet();
    private final float[] from;
    private final float[] cardFrom;
    private final double complete;
    /** The members with rows: those of the first row in order of time, then those of the second, and so on. */
    private final int[] order;
    private final int[] rowStart;
    /** The least activation of each block of {@link #order}, of each block of those, and so on. */
    private final float[][] least;

    /**
     * A plan.
     *
     * @param row of each member, -1 where it never has one
     * @param before which titles stand left of their members
     * @param from the scales of activation, infinite where there is no row
     */
    TitlePlan(Footprints footprints, int rows, byte[] row, boolean[] before, float[] from) {
        this.footprints = footprints.lean();
        this.rows = rows;
        this.row = row;
        this.from = from;
        rowStart = new int[rows + 1];
        double last = 0;
        for (int member = 0; member < row.length; member++) {
            if (row[member] >= 0) {
                rowStart[row[member] + 1]++;
            }
            if (before[member]) {
                this.before.set(member);
            }
            last = Math.max(last, from[member]);
        }
        complete = last;
        for (int r = 0; r < rows; r++) {
            rowStart[r + 1] += rowStart[r];
        }
        order = new int[rowStart[rows]];
        int[] end = rowStart.clone();
        for (int member = 0; member < row.length; member++) {
            if (row[member] >= 0) {
                order[end[row[member]]++] = member;
            }
        }
        least = sums();
        cardFrom = new CardRoom(footprints, this).from();
    }

    private float[][] sums() {
        int depth = 0;
        for (int blocks = order.length; blocks > 1; blocks = blocks(blocks)) {
            depth++;
        }
        float[][] sums = new float[depth][];
        for (int h = 0; h < depth; h++) {
            int below = h == 0 ? order.length : sums[h - 1].length;
            sums[h] = new float[blocks(below)];
            Arrays.fill(sums[h], Float.POSITIVE_INFINITY);
            for (int k = 0; k < below; k++) {
                float value = h == 0 ? from[order[k]] : sums[h - 1][k];
                sums[h][k >> BLOCK_SHIFT] = Math.min(sums[h][k >> BLOCK_SHIFT], value);
            }
        }
        return sums;
    }

    private static int blocks(int size) {
        return (size + (1 << BLOCK_SHIFT) - 1) >> BLOCK_SHIFT;
    }

    /** The number of rows. */
    int rows() {
        return rows;
    }

    /** The row of a title, -1 where it never has one. */
    int row(int member) {
        return row[member];
    }

    /** Whether the title stands left of its member. */
    boolean before(int member) {
        return before.get(member);
    }

    /** The scale from which a title is shown, in px per ms; infinite where it never is. */
    double from(int member) {
        return from[member];
    }

    /** Whether a title is shown at a scale. */
    boolean shown(int member, double scale) {
        return from[member] <= scale;
    }

    /** The scale from which a member's card has room, infinite where it never has. */
    double cardFrom(int member) {
        return cardFrom[member];
    }

    /** The scale from which all titles are shown, infinite where there is none. */
    double complete() {
        return complete;
    }

    /** The place in {@link #order} of the first member of a row that is not before the given one. */
    private int place(int inRow, int member) {
        int found = Arrays.binarySearch(order, rowStart[inRow], rowStart[inRow + 1], member);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * Passes on every member whose title is shown and whose place may reach into a stretch: row by row, each in order
     * of time, each once. Takes time in proportion to what is found.
     *
     * @param openFrom start of the stretch in ms of open time since the content's start
     * @param openTo its end
     * @param scale in px per ms
     * @param marginPx added to the stretch on both sides
     */
    void forEachShown(double openFrom, double openTo, double scale, double marginPx, IntConsumer members) {
        double low = openFrom - marginPx / scale;
        double high = openTo + marginPx / scale;
        for (int r = 0; r < rows; r++) {
            int begin = rowStart[r];
            int end = rowStart[r + 1];
            int first = footprints.firstFrom(order, begin, end, low);
            int reaching = previousShown(begin, first, scale);
            if (reaching >= 0 && footprints.mayReachAfter(order[reaching], before.get(order[reaching]), scale, low)) {
                members.accept(order[reaching]);
            }
            int place = nextShown(first, end, scale);
            while (place >= 0 && footprints.mayReachBefore(order[place], before.get(order[place]), scale, high)) {
                members.accept(order[place]);
                place = nextShown(place + 1, end, scale);
            }
        }
    }

    private float least(int level, int block) {
        return level == 0 ? from[order[block]] : least[level - 1][block];
    }

    /** The first place from {@code begin} to before {@code end} whose member is shown, or -1. */
    private int nextShown(int begin, int end, double scale) {
        int level = 0;
        int block = begin;
        while (block << (level * BLOCK_SHIFT) < end) {
            if (least(level, block) <= scale) {
                if (level == 0) {
                    return block;
                }
                level--;
                block <<= BLOCK_SHIFT;
            } else {
                block++;
                while (level < least.length && (block & ((1 << BLOCK_SHIFT) - 1)) == 0) {
                    block >>= BLOCK_SHIFT;
                    level++;
                }
            }
        }
        return -1;
    }

    /** The last place from {@code begin} to before {@code end} whose member is shown, or -1. */
    private int previousShown(int begin, int end, double scale) {
        int level = 0;
        int after = end;
        while (after << (level * BLOCK_SHIFT) > begin) {
            if (least(level, after - 1) <= scale) {
                if (level == 0) {
                    return after - 1;
                }
                level--;
                after = Math.min(after << BLOCK_SHIFT, level == 0 ? order.length : least[level - 1].length);
            } else {
                after--;
                while (level < least.length && (after & ((1 << BLOCK_SHIFT) - 1)) == 0) {
                    after >>= BLOCK_SHIFT;
                    level++;
                }
            }
        }
        return -1;
    }

    /** A walk over the members of a row, shown or not, from the one after a member on. */
    int next(int inRow, int member) {
        int place = place(inRow, member + 1);
        return place < rowStart[inRow + 1] ? order[place] : -1;
    }

    /** A walk over the members of a row, shown or not, from the one before a member back. */
    int previous(int inRow, int member) {
        int place = place(inRow, member) - 1;
        return place >= rowStart[inRow] ? order[place] : -1;
    }
}
