package org.demarche.timeline;

/** Lengths in px and text styles that layout and planning share. */
final class Sizes {
    /** Half the size of a mark. */
    static final double MARK = 5;
    /** Between a mark or bar and its title. */
    static final double GAP = 5;
    /** Kept free between what stands in one row. */
    static final double CLEARANCE = 10;
    /** Between the edge of a bar and the title inside it. */
    static final double INSET = 7;
    /** A date that is wider than this is drawn as a bracket, not as a mark alone. */
    static final double BRACKET = 20;
    /** Over which an approximate end comes up or dies away. */
    static final double FADE = 18;
    /** Over which a span dies away whose end nobody knows. */
    static final double LONG_FADE = 64;
    /** The height of the bar of a span that has no room for a title. */
    static final double THIN = 3;
    /** Above the first and below the last row of a lane. */
    static final double LANE_PADDING = 5;
    /** The least of it, where events that stand out need the room. */
    static final double LEAST_PADDING = 2;
    /** The width of the words on a card. */
    static final double CARD_TEXT = 208;
    /** Rows that a card takes. */
    static final int CARD_ROWS = 2;
    /** Bars and brackets at least this long keep a row of titles to themselves. */
    static final double RAIL = 220;
    /** The width of the stretches whose crowded events are counted together. */
    static final double BUCKET = 34;

    /** The height of the row of clusters. */
    static final double CROWD_HEIGHT = 18;

    /** Between a title and the numbers behind it. */
    static final double BEFORE_CITATION = 4;
    /** How far those numbers are raised. */
    static final double CITATION_RAISE = 3;

    private Sizes() {}

    static TextStyle title(LayoutOptions options) {
        return new TextStyle(options.density().textSize(), TextStyle.Weight.REGULAR);
    }

    static TextStyle cardTitle(LayoutOptions options) {
        return new TextStyle(options.density().textSize(), TextStyle.Weight.SEMI_BOLD);
    }

    static TextStyle small(LayoutOptions options) {
        return new TextStyle(options.density().textSize() - 1, TextStyle.Weight.REGULAR);
    }

    static TextStyle count(LayoutOptions options) {
        return new TextStyle(options.density().textSize() - 1.5, TextStyle.Weight.SEMI_BOLD);
    }

    static TextStyle citation(LayoutOptions options) {
        return new TextStyle(options.density().textSize() - 3.5, TextStyle.Weight.REGULAR);
    }

    static TextStyle laneTitle() {
        return new TextStyle(13, TextStyle.Weight.SEMI_BOLD);
    }
}
