package org.demarche.timeline;

import java.util.Arrays;

/**
 * The places that the members of one lane take up in a row, as functions of the scale: columns, no object a member.
 *
 * <p>Every edge is {@code scale · open + constant}: open time in ms since the content's start, and px. A place counted
 * in time only shrinks as the scale grows, so for any two members there is one scale from which they stand apart for
 * ever. Members count from 0 in the order of their starts. Immutable.
 */
final class Footprints {
    /** How a member is drawn, which decides whether its title finds room inside it. */
    enum Form {
        /** The title stands inside as soon as the bar is long enough. */
        BAR,
        /** The mark stands in the middle and the title right of it, as soon as half of the bracket is long enough. */
        BRACKET,
        /** The title never stands inside. */
        MARKS
    }

    /** From bodies at least this long no title stands left, in px. */
    private static final double LONGEST_BEFORE = 2 * Sizes.BUCKET;
    /** Thresholds leave this much air, in px: far more than rounding costs even ten thousand years from the start. */
    private static final double SLACK = 1e-3;
    /** A bar that takes at least this part of the content is long. */
    private static final double LONG_SHARE = 0.25;
    /** A weight that is preferred half as much as the greatest. */
    private static final double MIDDLING = 3;
    /** Bold words on a card are wider than the title by this factor. */
    private static final double BOLD = 1.07;

    private final double contentLength;
    private final double[] from;
    private final double[] to;
    /** The constants of the edges with the title right of the body. */
    private final float[] left;
    private final float[] right;
    private final float[] title;
    private final float[] fade;
    /** The scale from which the title stands inside. */
    private final float[] insideFrom;
    private final int[] weight;

    private Footprints(double contentLength, double[] from, double[] to, float[] title, float[] fade, int[] weight) {
        this.contentLength = contentLength;
        this.from = from;
        this.to = to;
        this.title = title;
        this.fade = fade;
        this.weight = weight;
        left = new float[from.length];
        right = new float[from.length];
        insideFrom = new float[from.length];
    }

    /**
     * Works out the places.
     *
     * @param content the whole content of the timeline
     * @param starts of the members, in order
     * @param ends of the members
     * @param forms of the members
     * @param titles the widths of the members' titles, in px
     * @param fades what soft edges add on both sides, in px
     * @param weights how important the members are, from 0; empty where all count alike
     * @param folds in use
     */
    static Footprints of(TimeWindow content, long[] starts, long[] ends, Form[] forms, float[] titles, float[] fades,
            int[] weights, Folds folds) {
        int size = starts.length;
        long origin = folds.openTime(content.start());
        double originPx = Folds.BREAK_WIDTH * folds.breaks(content.start());
        Footprints all = new Footprints(folds.openTime(content.end()) - origin, new double[size], new double[size],
                titles.clone(), fades.clone(), weights.clone());
        for (int i = 0; i < size; i++) {
            all.from[i] = folds.openTime(starts[i]) - origin;
            all.to[i] = folds.openTime(ends[i]) - origin;
            double pxFrom = Folds.BREAK_WIDTH * folds.breaks(starts[i]) - originPx;
            double pxTo = Folds.BREAK_WIDTH * folds.breaks(ends[i]) - originPx;
            all.left[i] = (float) (pxFrom - Sizes.MARK - 1 - fades[i]);
            all.right[i] = (float) (pxTo + Sizes.MARK + fades[i] + Sizes.GAP + titles[i] + Sizes.CLEARANCE);
            double needed = switch (forms[i]) {
                case BAR -> titles[i] + 2 * Sizes.INSET;
                case BRACKET -> 2 * (Sizes.MARK + Sizes.GAP + titles[i] + Sizes.INSET);
                case MARKS -> Double.POSITIVE_INFINITY;
            };
            all.insideFrom[i] = roundedUp(scaleFor(needed - (pxTo - pxFrom), all.to[i] - all.from[i]));
        }
        return all;
    }

    /** The smallest scale from which an open time is at least as wide as some px; infinite where it never is. */
    private static double scaleFor(double px, double open) {
        if (px <= 0) {
            return open >= 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return open > 0 ? px / open : Double.POSITIVE_INFINITY;
    }

    /** The smallest float that is not below a scale. */
    static float roundedUp(double scale) {
        float rounded = (float) scale;
        return rounded < scale ? Math.nextUp(rounded) : rounded;
    }

    /** The number of members. */
    int size() {
        return from.length;
    }

    /** Where a member starts, in ms of open time since the content's start. */
    double from(int member) {
        return from[member];
    }

    /** Where a member ends, see {@link #from}. */
    double to(int member) {
        return to[member];
    }

    /** How much farther right a member may end than a lighter one and still be preferred: up to half a title, in px. */
    double preference(int member) {
        if (weight.length == 0) {
            return 0;
        }
        return title[member] / 2 * weight[member] / (weight[member] + MIDDLING);
    }

    /** Whether a member takes up so much of the content that it would never find room once others have theirs. */
    boolean isLong(int member) {
        return contentLength > 0 && to[member] - from[member] >= LONG_SHARE * contentLength;
    }

    private double left(int member, boolean before) {
        return before ? left[member] - Sizes.GAP - title[member] : left[member];
    }

    private double right(int member, boolean before) {
        return before ? right[member] - Sizes.GAP - title[member] : right[member];
    }

    /** The left edge of a member with its title, in px from the content's start. */
    double left(int member, boolean before, double scale) {
        return scale * from[member] + left(member, before);
    }

    /** The right edge of a member with its title and the clearance after it, see {@link #left}. */
    double right(int member, boolean before, double scale) {
        double edge = right(member, before);
        boolean inside = !before && scale >= insideFrom[member];
        return scale * to[member] + (inside ? edge - titleRoom(member) : edge);
    }

    /** The right edge of a member's card, see {@link #right}. */
    double cardRight(int member, double scale) {
        return scale * to[member] + cardRight(member);
    }

    /** What stands right of a body that has its title outside, in px. */
    private double titleRoom(int member) {
        return fade[member] + Sizes.GAP + title[member];
    }

    /** The room that is kept for the words of a card, in px. */
    static double cardWidth(double title) {
        return Math.max(BOLD * title, Sizes.CARD_TEXT);
    }

    private double cardRight(int member) {
        double width = cardWidth(title[member]);
        return right[member] + Sizes.GAP - title[member] + width + Sizes.CLEARANCE;
    }

    /**
     * The smallest scale from which two members of a row never overlap; infinite where they always do.
     *
     * @param f starts before g
     * @param beforeF whether the title of f stands left of it
     */
    double apart(int f, boolean beforeF, int g, boolean beforeG) {
        double open = from[g] - to[f];
        double px = right(f, beforeF) - left(g, beforeG) + SLACK;
        double outside = scaleFor(px, open);
        if (beforeF || outside <= insideFrom[f]) {
            return outside;
        }
        return Math.min(outside, Math.max(insideFrom[f], scaleFor(px - titleRoom(f), open)));
    }

    /** The smallest scale from which the card of f never overlaps g, see {@link #apart}. */
    double cardApart(int f, int g, boolean beforeG) {
        return scaleFor(cardRight(f) - left(g, beforeG) + SLACK, from[g] - to[f]);
    }

    /** The smallest scale at which a title left of its member does not stick out of the content. */
    double beforeFrom(int member) {
        return scaleFor(SLACK - left(member, true), from[member]);
    }

    /** The scale from which a member is too long for a title to come to stand left of it. */
    double beforeUntil(int member) {
        double bodyPx = right(member, true) - left[member] - Sizes.CLEARANCE;
        return scaleFor(LONGEST_BEFORE - bodyPx, to[member] - from[member]);
    }

    /** The first of some members, in order, that starts at or after an open time. */
    int firstFrom(int[] members, int begin, int end, double open) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[members[middle]] < open) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a member that starts before an open time may reach it. */
    boolean mayReachAfter(int member, boolean before, double scale, double open) {
        double outside = before ? fade[member] : titleRoom(member);
        double inside = !before && scale >= insideFrom[member] ? 0 : outside;
        return to[member] + (Sizes.MARK + inside + Sizes.CLEARANCE) / scale >= open;
    }

    /** Whether a member that may start after an open time may reach back to it. */
    boolean mayReachBefore(int member, boolean before, double scale, double open) {
        double titleLeft = before ? Sizes.GAP + title[member] : 0;
        return from[member] - (Sizes.MARK + 1 + fade[member] + titleLeft) / scale <= open;
    }

    @Override
    public String toString() {
        return "Footprints[" + Arrays.toString(from) + ", " + Arrays.toString(to) + ", " + Arrays.toString(title) + "]";
    }
}
