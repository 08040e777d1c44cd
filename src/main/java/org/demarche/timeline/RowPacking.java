package org.demarche.timeline;

import java.util.Arrays;

/**
 * Puts intervals into rows so that none overlap: classic interval scheduling, on intervals sorted by their left ends.
 */
final class RowPacking {
    private RowPacking() {}

    /** The least number of rows that hold all intervals: the most that share one place. */
    static int rowsNeeded(double[] left, double[] right) {
        double[] ends = right.clone();
        Arrays.sort(ends);
        int ended = 0;
        int most = 0;
        for (int i = 0; i < left.length; i++) {
            while (ends[ended] <= left[i]) {
                ended++;
            }
            most = Math.max(most, i + 1 - ended);
        }
        return most;
    }

    /**
     * Chooses as many intervals as fit into some rows, and among them all that must be there.
     *
     * <p>Whenever more than {@code rows} overlap, the one that ends last is given up: the greedy algorithm that is
     * optimal for interval graphs (Carlisle and Lloyd 1995; Faigle and Nawijn 1995).
     *
     * @param kept those that must be chosen; they are assumed to fit
     * @return which are chosen
     */
    static boolean[] choose(double[] left, double[] right, boolean[] kept, int rows) {
        boolean[] chosen = new boolean[left.length];
        int[] active = new int[rows + 1];
        int size = 0;
        for (int i = 0; i < left.length; i++) {
            int still = 0;
            for (int a = 0; a < size; a++) {
                if (right[active[a]] > left[i]) {
                    active[still++] = active[a];
                }
            }
            size = still;
            active[size++] = i;
            chosen[i] = true;
            if (size > rows) {
                int victim = latestEnd(active, size, right, kept);
                chosen[active[victim]] = false;
                System.arraycopy(active, victim + 1, active, victim, size - victim - 1);
                size--;
            }
        }
        return chosen;
    }

    private static int latestEnd(int[] active, int size, double[] right, boolean[] kept) {
        int victim = size - 1;
        boolean found = false;
        for (int a = 0; a < size; a++) {
            boolean free = !kept[active[a]];
            if (free && (!found || right[active[a]] >= right[active[victim]])) {
                victim = a;
                found = true;
            }
        }
        return victim;
    }

    /**
     * Gives each chosen interval the lowest row that is free.
     *
     * @return rows from 0; -1 for intervals that are not chosen
     */
    static int[] rows(double[] left, double[] right, boolean[] chosen) {
        int[] rows = new int[left.length];
        double[] ends = new double[8];
        int count = 0;
        for (int i = 0; i < left.length; i++) {
            if (!chosen[i]) {
                rows[i] = -1;
                continue;
            }
            int row = 0;
            while (row < count && ends[row] > left[i]) {
                row++;
            }
            if (row == count) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, 2 * count);
                }
                count++;
            }
            ends[row] = right[i];
            rows[i] = row;
        }
        return rows;
    }

    /** The number of rows in use. */
    static int count(int[] rows) {
        int count = 0;
        for (int row : rows) {
            count = Math.max(count, row + 1);
        }
        return count;
    }
}
