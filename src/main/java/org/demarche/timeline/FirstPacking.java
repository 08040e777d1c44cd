package org.demarche.timeline;

import java.util.Arrays;

/**
 * The titles of a lane at the scale that is seen first: as many as fit, all rows free to choose.
 *
 * <p>Long bars, which would else be the first to be given up, have half of the rows before all others. Titles that find
 * no room right of their members are tried left of them.
 */
final class FirstPacking {
    /** Added to right edges, so that rounding never lets two titles of a row touch, in px. */
    private static final double AIR = 2e-3;
    /** What titles left of their members may reach out to the left of the content by, in px. */
    private static final double LEFTMOST = 4096;

    private final Footprints footprints;
    private final int rows;
    private final double scale;
    private final boolean[] before;
    private int[] order = new int[0];
    private double[] left = new double[0];
    private double[] right = new double[0];

    private FirstPacking(Footprints footprints, int rows, double scale) {
        this.footprints = footprints;
        this.rows = rows;
        this.scale = scale;
        before = new boolean[footprints.size()];
    }

    /**
     * Puts titles into rows.
     *
     * @param row filled with the row of each member, -1 where it has no room
     * @param before filled with which titles stand left of their members
     */
    static void pack(Footprints footprints, int rows, double scale, byte[] row, boolean[] before) {
        FirstPacking packing = new FirstPacking(footprints, rows, scale);
        boolean[] chosen = packing.choose();
        int[] inOrder = RowPacking.rows(packing.left, packing.right, chosen);
        for (int k = 0; k < inOrder.length; k++) {
            row[packing.order[k]] = (byte) inOrder[k];
            before[packing.order[k]] = inOrder[k] >= 0 && packing.before[packing.order[k]];
        }
    }

    private boolean[] choose() {
        sortByLeft();
        int size = order.length;
        boolean[] kept = keepLong();
        boolean[] chosen = RowPacking.choose(left, right, kept, rows);
        boolean[] shown = new boolean[size];
        boolean turned = false;
        for (int k = 0; k < size; k++) {
            int member = order[k];
            shown[member] = chosen[k];
            before[member] = !chosen[k] && footprints.beforeFrom(member) <= scale
                    && scale < footprints.beforeUntil(member);
            turned |= before[member];
        }
        if (!turned) {
            return chosen;
        }
        sortByLeft();
        for (int k = 0; k < size; k++) {
            kept[k] = shown[order[k]];
        }
        return RowPacking.choose(left, right, kept, rows);
    }

    private boolean[] keepLong() {
        int size = 0;
        int[] places = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            if (footprints.isLong(order[k])) {
                places[size++] = k;
            }
        }
        int[] found = Arrays.copyOf(places, size);
        boolean[] chosen = RowPacking.choose(Arrays.stream(found).mapToDouble(k -> left[k]).toArray(),
                Arrays.stream(found).mapToDouble(k -> right[k]).toArray(), new boolean[size], rows / 2);
        boolean[] kept = new boolean[order.length];
        for (int k = 0; k < size; k++) {
            kept[found[k]] = chosen[k];
        }
        return kept;
    }

    private void sortByLeft() {
        int size = footprints.size();
        long[] keys = new long[size];
        for (int member = 0; member < size; member++) {
            float edge = (float) Math.max(0, LEFTMOST + footprints.left(member, before[member], scale));
            keys[member] = (long) Float.floatToRawIntBits(edge) << Integer.SIZE | member;
        }
        Arrays.sort(keys);
        order = new int[size];
        left = new double[size];
        right = new double[size];
        for (int k = 0; k < size; k++) {
            int member = (int) keys[k];
            order[k] = member;
            left[k] = footprints.left(member, before[member], scale);
            right[k] = footprints.right(member, before[member], scale) + AIR;
        }
    }
}
