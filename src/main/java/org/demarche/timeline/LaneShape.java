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
    private final double[] bodyLeft;
    private final double[] bodyRight;
    private final double[] anchor;
    /** Left and right edges with the title left of the event; equal to the others where it cannot stand there. */
    private final double[] leftBefore;
    private final double[] rightBefore;
    private final double width;

    private LaneShape(int size, double width) {
        this.width = width;
        leftBefore = new double[size];
        rightBefore = new double[size];
        left = new double[size];
        right = new double[size];
        bodyLeft = new double[size];
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
            shape.bodyLeft[i] = shape.left[i];
            shape.anchor[i] = span ? (from + to) / 2 : center;
            shape.bodyRight[i] = body;
            shape.right[i] = (inside ? body : body + fade(extent) + Sizes.GAP + width) + Sizes.CLEARANCE;
            shape.leftBefore[i] = inside ? shape.left[i] : shape.left[i] - fade(extent) - Sizes.GAP - width;
            shape.rightBefore[i] = inside ? shape.right[i] : body + fade(extent) + Sizes.CLEARANCE;
        }
        return shape;
    }

    /** Whether the title of an event may come to stand left of it: it is small, and its title is not inside it. */
    boolean mayStandBefore(int member) {
        return bodyWidth(member) < 2 * Sizes.BUCKET && leftBefore[member] < left[member];
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

    /** The number of events in the lane. */
    int size() {
        return left.length;
    }

    /**
     * The left edge of an event with its title.
     *
     * @param before whether the title stands left of the event
     */
    double left(int member, boolean before) {
        return before ? leftBefore[member] : left[member];
    }

    /** The right edge of an event with its title, see {@link #left(int, boolean)}. */
    double right(int member, boolean before) {
        return before ? rightBefore[member] : right[member];
    }

    double bodyRight(int member) {
        return bodyRight[member];
    }

    double bodyWidth(int member) {
        return bodyRight[member] - bodyLeft[member];
    }

    /** The width of the whole content. */
    double width() {
        return width;
    }

    double anchor(int member) {
        return anchor[member];
    }
}
