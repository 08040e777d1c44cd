package org.demarche.timeline;

/**
 * A cubic Bézier curve, in px.
 *
 * @param x1 of the start
 * @param y1 of the start
 * @param cx1 of the point to which the curve leaves the start
 * @param cy1 of the point to which the curve leaves the start
 * @param cx2 of the point from which the curve reaches the end
 * @param cy2 of the point from which the curve reaches the end
 * @param x2 of the end
 * @param y2 of the end
 */
public record Curve(double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2) {
    /** Straight pieces by which the curve is drawn and touched; longest bends keep within half a px of it. */
    private static final int PIECES = 28;

    /** The x of the corners of a polyline that follows the curve. */
    public double[] xs() {
        return points(x1, cx1, cx2, x2);
    }

    /** The y of the corners of a polyline that follows the curve. */
    public double[] ys() {
        return points(y1, cy1, cy2, y2);
    }

    /** The x at a share of the way, from 0 to 1. */
    public double xAt(double share) {
        return at(share, x1, cx1, cx2, x2);
    }

    /** The y at a share of the way, from 0 to 1. */
    public double yAt(double share) {
        return at(share, y1, cy1, cy2, y2);
    }

    /** A rectangle that holds the whole curve. */
    public Box box() {
        double left = Math.min(Math.min(x1, x2), Math.min(cx1, cx2));
        double top = Math.min(Math.min(y1, y2), Math.min(cy1, cy2));
        return new Box(left, top, Math.max(Math.max(x1, x2), Math.max(cx1, cx2)) - left,
                Math.max(Math.max(y1, y2), Math.max(cy1, cy2)) - top);
    }

    /** How far a point is from the curve as it is drawn. */
    public double distance(double x, double y) {
        double[] xs = xs();
        double[] ys = ys();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < xs.length; i++) {
            least = Math.min(least, distance(x, y, xs[i - 1], ys[i - 1], xs[i], ys[i]));
        }
        return least;
    }

    private static double distance(double x, double y, double fromX, double fromY, double toX, double toY) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double square = dx * dx + dy * dy;
        double share = square == 0 ? 0 : Math.clamp(((x - fromX) * dx + (y - fromY) * dy) / square, 0, 1);
        return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
    }

    private static double[] points(double from, double control1, double control2, double to) {
        double[] points = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            points[i] = at((double) i / PIECES, from, control1, control2, to);
        }
        return points;
    }

    private static double at(double share, double from, double control1, double control2, double to) {
        double rest = 1 - share;
        return rest * rest * rest * from + 3 * rest * rest * share * control1 + 3 * rest * share * share * control2
                + share * share * share * to;
    }
}
