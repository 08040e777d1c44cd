package org.demarche.timeline;

import java.util.Arrays;

/**
 * Finds the scale from which each member of a lane has room for a card: from its title's left edge on, over two rows.
 *
 * <p>No card then ever meets a title that is shown, nor another card. It is enough to compare a member with its
 * neighbours in each row, up to the first that is shown no later than the card: whatever lies beyond that one is, while
 * shown, kept off by it.
 */
final class CardRoom {
    private final Footprints footprints;
    private final TitlePlan plan;

    CardRoom(Footprints footprints, TitlePlan plan) {
        this.footprints = footprints;
        this.plan = plan;
    }

    /** The scales, rounded up; infinite for members that never have a card. */
    float[] from() {
        float[] from = new float[footprints.size()];
        Arrays.fill(from, Float.POSITIVE_INFINITY);
        for (int member = 0; member < from.length; member++) {
            if (mayHaveCard(member)) {
                from[member] = Footprints.roundedUp(room(member));
            }
        }
        return from;
    }

    /** A bar says with its length what a card would hide. */
    private boolean mayHaveCard(int member) {
        return plan.rows() >= Sizes.CARD_ROWS && plan.row(member) >= 0 && !plan.before(member)
                && !footprints.isBar(member);
    }

    /** The first of the rows that a card of a member of a row takes. */
    private int base(int row) {
        return Math.min(row, plan.rows() - Sizes.CARD_ROWS);
    }

    private double room(int member) {
        int base = base(plan.row(member));
        double scale = plan.from(member);
        for (int row = 0; row < plan.rows() && scale < Double.POSITIVE_INFINITY; row++) {
            if (Math.abs(base(row) - base) < Sizes.CARD_ROWS) {
                boolean titles = row >= base && row < base + Sizes.CARD_ROWS;
                scale = roomBefore(member, row, titles, scale);
                scale = roomAfter(member, row, titles, scale);
            }
        }
        return scale;
    }

    /**
     * The scale from which earlier members of a row leave room.
     *
     * @param titles whether the card lies on the row, so that it meets not only cards of the row's members
     */
    private double roomBefore(int member, int row, boolean titles, double least) {
        double scale = least;
        int other = plan.previous(row, member);
        while (other >= 0) {
            boolean card = mayHaveCard(other);
            if (card) {
                scale = Math.max(scale, footprints.cardApart(other, member, false));
            } else if (titles) {
                scale = Math.max(scale, footprints.apart(other, plan.before(other), member, false));
            }
            if ((card || titles) && plan.from(other) <= scale) {
                break;
            }
            other = plan.previous(row, other);
        }
        return scale;
    }

    private double roomAfter(int member, int row, boolean titles, double least) {
        double scale = least;
        int other = plan.next(row, member);
        while (other >= 0) {
            boolean counts = titles || mayHaveCard(other);
            if (counts) {
                scale = Math.max(scale, footprints.cardApart(member, other, plan.before(other)));
            }
            if (counts && plan.from(other) <= scale) {
                break;
            }
            other = plan.next(row, other);
        }
        return scale;
    }
}
