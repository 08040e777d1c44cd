package org.demarche.timeline;

import java.util.function.IntConsumer;

/**
 * The members of a lane with what their titles take up and where the plan puts them. Immutable.
 *
 * @param lane whose members they are
 * @param footprints of the members
 * @param plan their rows and the scales from which their titles are shown
 * @param density of the members in time
 * @param contentStart from which footprints are counted, in ms
 */
record LaneTitles(LaneIndex lane, Footprints footprints, TitlePlan plan, Density density, long contentStart) {
    /** The rows that were planned. */
    int rows() {
        return plan.rows();
    }

    /** The row of a member's title, -1 where it never has one. */
    int row(int member) {
        return plan.row(member);
    }

    /** Whether a member's title stands left of its event. */
    boolean before(int member) {
        return plan.before(member);
    }

    /**
     * Whether a member's title is shown.
     *
     * @param usable the first so many rows are in use
     * @param scale in px per ms
     */
    boolean shown(int member, int usable, double scale) {
        return plan.row(member) < usable && plan.shown(member, scale);
    }

    /** Whether all members have their titles at a scale, when all rows are in use. */
    boolean complete(double scale) {
        return scale >= plan.complete();
    }

    /** Whether a member is shown as a card, when all rows are in use. */
    boolean card(int member, double scale) {
        return scale >= plan.cardFrom(member);
    }

    /** The left edge of a member with its title, in px of the whole timeline at that scale. */
    double left(int member, double scale) {
        return footprints.left(member, plan.before(member), scale);
    }

    /** The right edge of a member with its title, see {@link #left}. */
    double right(int member, double scale) {
        return footprints.right(member, plan.before(member), scale);
    }

    /**
     * How many titles of each row are shown between two places at a scale.
     *
     * @param left in px of the whole timeline at that scale, see {@link #left}
     */
    int[] shownBetween(double left, double right, double scale) {
        int[] shown = new int[plan.rows()];
        plan.forEachShown(left / scale, right / scale, scale, 0, member -> {
            if (left(member, scale) < right && left < right(member, scale)) {
                shown[plan.row(member)]++;
            }
        });
        return shown;
    }

    /**
     * Tells the members whose titles the plan shows in a window, row by row and in order of time in each.
     *
     * @param margin by which the window is widened on either side, in px
     */
    void forEachShown(TimeScale scale, double margin, IntConsumer member) {
        Folds folds = scale.folds();
        long origin = folds.openTime(contentStart);
        plan.forEachShown((double) (folds.openTime(scale.window().start()) - origin),
                (double) (folds.openTime(scale.window().end()) - origin), scale.pxPerMs(), margin, member);
    }
}
