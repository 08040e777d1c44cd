package org.demarche.timeline;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which events of a lane have room for a card, and in which rows events then stand.
 *
 * <p>Events whose cards would touch are dealt with together: all of them become cards if the rows suffice, or else
 * those with quotes, or else none. Long bars and events with
 * their titles left of them keep their rows, and cards keep clear of those.
 */
final class CardPlan {
    private final LaneShape shape;
    private final LanePlan plan;
    private final double[] cardWidths;
    private final int rows;
    private final int[] row;
    private final boolean[] card;

    private CardPlan(LaneShape shape, LanePlan plan, double[] cardWidths, int rows) {
        this.shape = shape;
        this.plan = plan;
        this.cardWidths = cardWidths;
        this.rows = rows;
        row = new int[plan.size()];
        card = new boolean[plan.size()];
        Arrays.setAll(row, plan::row);
    }

    /**
     * Plans the cards of a lane.
     *
     * @param cardWidths widths of the texts of all members' cards, in px
     * @param quoted which members have quotes
     * @param rows that the lane has for titles and cards
     */
    static CardPlan of(LaneShape shape, LanePlan plan, double[] cardWidths, IntPredicate quoted, int rows) {
        CardPlan cards = new CardPlan(shape, plan, cardWidths, rows);
        int from = 0;
        while (from < plan.size()) {
            int to = cards.endOfGroup(from);
            boolean[] taken = cards.rowsOfFixed(from, to);
            if (!cards.place(from, to, taken, _ -> true)) {
                cards.place(from, to, taken, quoted);
            }
            from = to;
        }
        return cards;
    }

    /** A plan without cards. */
    static CardPlan none(LaneShape shape, LanePlan plan) {
        return new CardPlan(shape, plan, new double[0], 0);
    }

    /** The row in which a member begins, -1 where it has none. */
    int row(int member) {
        return row[member];
    }

    /** Whether a member is a card of {@value Sizes#CARD_ROWS} rows. */
    boolean card(int member) {
        return card[member];
    }

    /** Events with fixed places keep to their row of titles; events of the crowd have no row to begin with. */
    private boolean skipped(int member) {
        return !plan.inRow(member) || fixed(member);
    }

    private boolean fixed(int member) {
        return plan.before(member) || shape.bodyWidth(member) >= Sizes.RAIL;
    }

    private double right(int member, boolean asCard) {
        return asCard ? Math.max(shape.right()[member],
                shape.bodyRight(member) + 2 * Sizes.GAP + cardWidths[member] + 2 * Sizes.CLEARANCE)
                : shape.right()[member];
    }

    private int endOfGroup(int from) {
        int to = from;
        double end = Double.NEGATIVE_INFINITY;
        while (to < plan.size() && (skipped(to) || end == Double.NEGATIVE_INFINITY || shape.left()[to] < end)) {
            if (!skipped(to)) {
                end = Math.max(end, right(to, true));
            }
            to++;
        }
        return to;
    }

    private boolean[] rowsOfFixed(int from, int to) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            if (!skipped(i)) {
                left = Math.min(left, shape.left()[i]);
                right = Math.max(right, right(i, true));
            }
        }
        boolean[] taken = new boolean[rows];
        for (int i = 0; i < plan.size(); i++) {
            if (plan.inRow(i) && fixed(i) && plan.row(i) < rows
                    && shape.left(i, plan.before(i)) < right && left < shape.right(i, plan.before(i))) {
                taken[plan.row(i)] = true;
            }
        }
        return taken;
    }

    /** Places a group of events anew, unless the rows do not suffice. */
    private boolean place(int from, int to, boolean[] taken, IntPredicate wanted) {
        double[] ends = new double[rows];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        int[] placed = new int[to - from];
        for (int i = from; i < to; i++) {
            if (!skipped(i)) {
                int tall = wanted.test(i) ? Sizes.CARD_ROWS : 1;
                int free = lowest(ends, taken, tall, shape.left()[i]);
                if (free < 0) {
                    return false;
                }
                Arrays.fill(ends, free, free + tall, right(i, tall > 1));
                placed[i - from] = free;
            }
        }
        for (int i = from; i < to; i++) {
            if (!skipped(i)) {
                row[i] = placed[i - from];
                card[i] = wanted.test(i);
            }
        }
        return true;
    }

    private int lowest(double[] ends, boolean[] taken, int tall, double left) {
        int free = 0;
        for (int r = 0; r < rows; r++) {
            free = taken[r] || ends[r] > left ? 0 : free + 1;
            if (free == tall) {
                return r - tall + 1;
            }
        }
        return -1;
    }
}
