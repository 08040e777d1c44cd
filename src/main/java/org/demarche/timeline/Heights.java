package org.demarche.timeline;

import java.util.List;

/**
 * How tall the picture of a timeline may be.
 *
 * @param least below which lanes would be cut off, in px
 * @param full from which every title has a row, as far as lanes have that many, in px
 */
public record Heights(double least, double full) {
    /** Taller than all the rows that lanes may have, in px. */
    private static final double TALLEST = 1e6;

    /**
     * Works out the heights of a stack of lanes.
     *
     * @param density of the rows
     */
    static Heights of(List<LaneStack.Need> needs, LaneArrangement arrangement, LayoutOptions.Density density) {
        double full = LaneStack.of(needs, arrangement, TALLEST, density.rowHeight()).neededHeight();
        double low = 0;
        double high = full;
        while (low < high) {
            double middle = Math.floor((low + high) / 2);
            // Where not all titles have a row, rows are compact.
            double rowHeight = Math.min(density.rowHeight(), LayoutOptions.Density.COMPACT.rowHeight());
            if (LaneStack.of(needs, arrangement, middle, rowHeight).neededHeight() <= middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new Heights(LayoutOptions.AXIS_HEIGHT + Math.min(high, full), LayoutOptions.AXIS_HEIGHT + full);
    }
}
