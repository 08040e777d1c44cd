package org.demarche.timeline;

import org.jspecify.annotations.Nullable;

/**
 * The places that the members of one lane take up in a row, as functions of the scale.
 *
 * <p>Every edge is {@code scale · open + constant}: open time in ms since the content's start, and px. A place counted
 * in time only shrinks as the scale grows, so for any two members there is one scale from which they stand apart for
 * ever. Members count from 0 in the order of their starts.
 *
 * <p>Places are worked out at every call, from columns that all lanes share, so that nothing is kept for a member.
 * While titles are planned, each is asked for many times: then they are {@link #prepared}. Immutable.
 */
final class Footprints {
    /** How a member is drawn, which decides whether its title finds room inside it. */
    enum Form {
        /** The title stands inside as soon as the bar is long enough. */
        BAR,
        /** The mark stands at the middle moment, and the title right of it as soon as the bracket is long enough. */
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
    /** Bold words on a card are wider than the title by this factor. */
    private static final double BOLD = 1.07;

    private final Spans spans;
    private final TitleShapes titles;
    private final Folds folds;
    private final double contentLength;
    /** Open time and px of breaks before the content's start. */
    private final long origin;
    private final double originPx;
    /** What is worked out beforehand, null where nothing is. */
    private final @Nullable Columns columns;

    /**
     * The places of a lane's members.
     *
     * @param content the whole content of the timeline
     * @param spans when the members begin and end
     * @param titles of all events
     * @param folds in use
     */
    Footprints(TimeWindow content, Spans spans, TitleShapes titles, Folds folds) {
        this.spans = spans;
        this.titles = titles;
        this.folds = folds;
        origin = folds.openTime(content.start());
        originPx = Folds.BREAK_WIDTH * folds.breaks(content.start());
        contentLength = open(content.end());
        columns = null;
    }

    private Footprints(Footprints same, @Nullable Columns columns) {
        spans = same.spans;
        titles = same.titles;
        folds = same.folds;
        origin = same.origin;
        originPx = same.originPx;
        contentLength = same.contentLength;
        this.columns = columns;
    }

    /** The values that are asked for most, of each member. */
    private static final class Columns {
        private final double[] from;
        private final double[] to;
        private final float[] left;
        private final float[] right;
        private final float[] insideFrom;
        private final float[] title;
        private final float[] fade;

        Columns(Footprints all) {
            int size = all.size();
            from = new double[size];
            to = new double[size];
            left = new float[size];
            right = new float[size];
            insideFrom = new float[size];
            title = new float[size];
            fade = new float[size];
            for (int member = 0; member < size; member++) {
                from[member] = all.from(member);
                to[member] = all.to(member);
                left[member] = all.left(member);
                right[member] = all.right(member);
                insideFrom[member] = all.insideFrom(member);
                title[member] = all.title(member);
                fade[member] = all.fade(member);
            }
        }
    }

    /** The same, in 36 bytes a member, for when each is asked for many times. */
    Footprints prepared() {
        return new Footprints(this, new Columns(this));
    }

    /** The same, with nothing kept for a member. */
    Footprints lean() {
        return columns == null ? this : new Footprints(this, null);
    }

    private double open(long moment) {
        return folds.openTime(moment) - origin;
    }

    /** The width of the breaks between the content's start and a moment, in px. */
    private double breaks(long moment) {
        return Folds.BREAK_WIDTH * folds.breaks(moment) - originPx;
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
        return spans.size();
    }

    /** Where a member starts, in ms of open time since the content's start. */
    double from(int member) {
        return columns == null ? open(spans.start(member)) : columns.from[member];
    }

    /** Where a member ends, see {@link #from}. */
    double to(int member) {
        return columns == null ? open(spans.end(member)) : columns.to[member];
    }

    /** Whether a member takes up so much of the content that it would never find room once others have theirs. */
    boolean isLong(int member) {
        return contentLength > 0 && to(member) - from(member) >= LONG_SHARE * contentLength;
    }

    /** Whether a member is drawn as a bar. */
    boolean isBar(int member) {
        return titles.form(spans.number(member)) == Form.BAR;
    }

    private float title(int member) {
        return columns == null ? titles.width(spans.number(member)) : columns.title[member];
    }

    private float fade(int member) {
        return columns == null ? titles.fade(spans.number(member)) : columns.fade[member];
    }

    /** The constant of the left edge, with the title right of the body. */
    private float left(int member) {
        return columns == null ? findLeft(member) : columns.left[member];
    }

    private float findLeft(int member) {
        return (float) (breaks(spans.start(member)) - Sizes.MARK - 1 - fade(member));
    }

    /** The constant of the right edge, see {@link #left(int)}. */
    private float right(int member) {
        return columns == null ? findRight(member) : columns.right[member];
    }

    private float findRight(int member) {
        return (float) (breaks(spans.end(member)) + Sizes.MARK + titleRoom(member) + Sizes.CLEARANCE);
    }

    private double left(int member, boolean before) {
        return before ? left(member) - Sizes.GAP - title(member) : left(member);
    }

    private double right(int member, boolean before) {
        return before ? right(member) - Sizes.GAP - title(member) : right(member);
    }

    /** The scale from which the title stands inside. */
    private float insideFrom(int member) {
        return columns == null ? findInsideFrom(member) : columns.insideFrom[member];
    }

    private float findInsideFrom(int member) {
        return switch (titles.form(spans.number(member))) {
            case BAR -> apartFrom(TitleFit.roomInBar(title(member)), spans.start(member), spans.end(member));
            // A break of the axis may lie on one side of the mark only.
            case BRACKET -> apartFrom(TitleFit.roomAfterMark(title(member)), spans.middle(member), spans.end(member));
            case MARKS -> Float.POSITIVE_INFINITY;
        };
    }

    /** The scale from which two moments are so many px apart. */
    private float apartFrom(double px, long earlier, long later) {
        return roundedUp(scaleFor(px - (breaks(later) - breaks(earlier)), open(later) - open(earlier)));
    }

    /** The left edge of a member with its title, in px from the content's start. */
    double left(int member, boolean before, double scale) {
        return scale * from(member) + left(member, before);
    }

    /** The right edge of a member with its title and the clearance after it, see {@link #left}. */
    double right(int member, boolean before, double scale) {
        double edge = right(member, before);
        boolean inside = !before && scale >= insideFrom(member);
        return scale * to(member) + (inside ? edge - titleRoom(member) : edge);
    }

    /** The right edge of a member's card, see {@link #right}. */
    double cardRight(int member, double scale) {
        return scale * to(member) + cardRight(member);
    }

    /** What stands right of a body that has its title outside, in px. */
    private double titleRoom(int member) {
        return fade(member) + Sizes.GAP + title(member);
    }

    /** The room that is kept for the words of a card, in px. */
    static double cardWidth(double title) {
        return Math.max(BOLD * title, Sizes.CARD_TEXT);
    }

    private double cardRight(int member) {
        double width = cardWidth(title(member));
        return right(member) + Sizes.GAP - title(member) + width + Sizes.CLEARANCE;
    }

    /**
     * The smallest scale from which two members of a row never overlap; infinite where they always do.
     *
     * @param f starts before g
     * @param beforeF whether the title of f stands left of it
     */
    double apart(int f, boolean beforeF, int g, boolean beforeG) {
        double open = from(g) - to(f);
        double px = right(f, beforeF) - left(g, beforeG) + SLACK;
        double outside = scaleFor(px, open);
        double inside = beforeF ? Double.POSITIVE_INFINITY : insideFrom(f);
        if (outside <= inside) {
            return outside;
        }
        return Math.min(outside, Math.max(inside, scaleFor(px - titleRoom(f), open)));
    }

    /** The smallest scale from which the card of f never overlaps g, see {@link #apart}. */
    double cardApart(int f, int g, boolean beforeG) {
        return scaleFor(cardRight(f) - left(g, beforeG) + SLACK, from(g) - to(f));
    }

    /** The smallest scale at which a title left of its member does not stick out of the content. */
    double beforeFrom(int member) {
        return scaleFor(SLACK - left(member, true), from(member));
    }

    /** The scale from which a member is too long for a title to come to stand left of it. */
    double beforeUntil(int member) {
        double bodyPx = right(member, true) - left(member) - Sizes.CLEARANCE;
        return scaleFor(LONGEST_BEFORE - bodyPx, to(member) - from(member));
    }

    /** The first of some members, in order, that starts at or after an open time. */
    int firstFrom(int[] members, int begin, int end, double open) {
        int low = begin;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from(members[middle]) < open) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a member that starts before an open time may reach it. */
    boolean mayReachAfter(int member, boolean before, double scale, double open) {
        double outside = before ? fade(member) : titleRoom(member);
        double inside = !before && scale >= insideFrom(member) ? 0 : outside;
        return to(member) + (Sizes.MARK + inside + Sizes.CLEARANCE) / scale >= open;
    }

    /** Whether a member that may start after an open time may reach back to it. */
    boolean mayReachBefore(int member, boolean before, double scale, double open) {
        double titleLeft = before ? Sizes.GAP + title(member) : 0;
        return from(member) - (Sizes.MARK + 1 + fade(member) + titleLeft) / scale <= open;
    }
}
