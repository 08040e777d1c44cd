package org.demarche.timeline;

/**
 * The places that the events of one lane take up at one scale, in px from the start of the timeline's content.
 *
 * <p>An event takes its body (mark, bracket or bar) and its title. Counted in time, the place only shrinks as the scale
 * grows; on this rests that a title, once shown, is shown at every nearer zoom.
 */
final class LaneShape {
    private final double[] left;
    private final double[] right;
    private final double[] bodyRight;
    private final double[] anchor;

    private final double width;

    private LaneShape(int size, double width) {
        this.width = width;
        left = new double[size];
        right = new double[size];
        bodyRight = new double[size];
        anchor = new double[size];
    }

    /**
     * Works out the places.
     *
     * @param widths of the titles of all events, in px
     */
    static LaneShape of(TimelineModel model, int[] members, double[] widths, Folds folds, double pxPerMs) {
        long origin = model.content().start();
        LaneShape shape = new LaneShape(members.length,
                TimeScale.distance(origin, model.content().end(), folds, pxPerMs));
        for (int i = 0; i < members.length; i++) {
            int number = members[i];
            double from = TimeScale.distance(origin, model.start(number), folds, pxPerMs);
            double to = TimeScale.distance(origin, model.end(number), folds, pxPerMs);
            EventExtent extent = model.extent(number);
            boolean span = extent.form() == EventExtent.Form.SPAN;
            double center = TimeScale.distance(origin, extent.anchor(), folds, pxPerMs);
            double width = widths[number];
            double body = span ? Math.max(to, from + 2) : Math.max(to, center + Sizes.MARK);
            boolean inside = span ? fitsInBar(to - from, width)
                    : extent.form() != EventExtent.Form.ALL_OF && fitsInBracket(to - center, width);
            shape.left[i] = from - Sizes.MARK - 1;
            shape.anchor[i] = span ? (from + to) / 2 : center;
            shape.bodyRight[i] = body;
            shape.right[i] = (inside ? body : body + fade(extent) + Sizes.GAP + width) + Sizes.CLEARANCE;
        }
        return shape;
    }

    /** Whether a title goes inside a bar. */
    static boolean fitsInBar(double length, double width) {
        return length >= width + 2 * Sizes.INSET;
    }

    /** Whether a title goes inside a bracket, right of the mark. */
    static boolean fitsInBracket(double half, double width) {
        return half >= Sizes.MARK + Sizes.GAP + width + Sizes.INSET;
    }

    /** What a soft body adds to its right, in px. */
    static double fade(EventExtent extent) {
        return extent.approximate() ? Sizes.MARK + 2 : 0;
    }

    double[] left() {
        return left;
    }

    double[] right() {
        return right;
    }

    double bodyRight(int member) {
        return bodyRight[member];
    }

    double bodyWidth(int member) {
        return bodyRight[member] - left[member];
    }

    /** The width of the whole content. */
    double width() {
        return width;
    }

    double anchor(int member) {
        return anchor[member];
    }
}
