package org.demarche.timeline;

/** An upright rectangle, in px; {@code y} grows downward. */
public record Box(double x, double y, double width, double height) {
    /** The x of the right edge. */
    public double right() {
        return x + width;
    }

    /** The y of the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The x of the middle. */
    public double centerX() {
        return x + width / 2;
    }

    /** The y of the middle. */
    public double centerY() {
        return y + height / 2;
    }

    /** Whether the point lies in it, right and lower edge excluded. */
    public boolean contains(double px, double py) {
        return x <= px && px < right() && y <= py && py < bottom();
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The rectangle with {@code margin} px more on every side. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }

    /** The smallest rectangle that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
