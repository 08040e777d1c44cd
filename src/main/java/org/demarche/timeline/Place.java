package org.demarche.timeline;

import java.util.List;

/**
 * Where an event's text goes.
 *
 * @param x its left edge
 * @param width room for it in px; less than the text is wide when it must be shortened
 */
record Place(double x, double width) {
    /** Less room than this is not worth a shortened text, in px. */
    private static final double LEAST = 36;

    /** No text. */
    static final Place NONE = new Place(0, 0);

    private static Place orNone(double x, double room, double wanted) {
        return room >= wanted || room >= LEAST ? new Place(x, Math.min(room, wanted)) : NONE;
    }

    boolean isNone() {
        return width <= 0;
    }

    /**
     * Inside a bar, at its left end or, when that is out of view, at the left of the view.
     *
     * @param from left edge of the bar's room for text
     * @param to right edge of it
     */
    static Place inside(double from, double to, double wanted, Box plot) {
        double x = Math.max(from, plot.x() + Sizes.INSET);
        return orNone(x, Math.min(to, plot.right()) - x, wanted);
    }

    /** Inside a bracket, right of its mark, or left of it when only that is in view. */
    static Place inBracket(double from, double to, double mark, double wanted, Box plot) {
        double right = mark + Sizes.MARK + Sizes.GAP;
        double left = Math.max(from, plot.x()) + Sizes.INSET;
        if (right + wanted <= plot.right() || right < plot.x() + wanted) {
            double x = Math.max(right, plot.x() + Sizes.INSET);
            return orNone(x, Math.min(to - Sizes.INSET, plot.right()) - x, wanted);
        }
        double end = Math.min(plot.right() - Sizes.GAP, mark - Sizes.MARK - Sizes.GAP);
        double x = Math.max(left, end - wanted);
        return orNone(x, end - x, wanted);
    }

    /** Beside the last of several marks, or, where that is out of view, between two of them. */
    static Place amongMarks(List<Double> marks, double bodyLeft, double bodyRight, double freeFrom, double wanted,
            Box plot) {
        Place beside = beside(bodyLeft, bodyRight, freeFrom, wanted, plot);
        if (bodyRight <= plot.right() && !beside.isNone()) {
            return beside;
        }
        Place between = betweenMarks(marks, bodyRight, wanted, plot);
        return between.isNone() ? beside : between;
    }

    /** In the widest space between marks, or between the last of them and the end of the body. */
    static Place betweenMarks(List<Double> marks, double bodyRight, double wanted, Box plot) {
        Place best = NONE;
        for (int i = 0; i < marks.size(); i++) {
            double from = Math.max(marks.get(i) + Sizes.MARK, plot.x()) + Sizes.GAP;
            double next = i + 1 < marks.size() ? marks.get(i + 1) - Sizes.MARK : bodyRight;
            Place between = orNone(from, Math.min(next, plot.right()) - Sizes.GAP - from, wanted);
            best = between.width() > best.width() ? between : best;
        }
        return best;
    }

    /** Left of a body, shortened where the view begins too late or ends too soon. */
    static Place before(double bodyLeft, double wanted, Box plot) {
        double end = bodyLeft - Sizes.GAP;
        double x = Math.max(end - wanted, plot.x() + Sizes.GAP);
        return orNone(x, Math.min(end, plot.right() - Sizes.GAP) - x, wanted);
    }

    /**
     * Right of a body; left of it where the view ends too soon and the row is free.
     *
     * @param bodyLeft left edge of the body
     * @param bodyRight right edge of the body
     * @param freeFrom where the row is free left of the body
     */
    static Place beside(double bodyLeft, double bodyRight, double freeFrom, double wanted, Box plot) {
        double x = bodyRight + Sizes.GAP;
        double room = plot.right() - Sizes.GAP - x;
        if (room >= wanted) {
            return new Place(x, wanted);
        }
        double left = bodyLeft - Sizes.GAP - wanted;
        if (left >= Math.max(freeFrom, plot.x() + Sizes.GAP)) {
            return new Place(left, wanted);
        }
        return orNone(x, room, wanted);
    }
}
