package org.demarche.timeline;

/**
 * What part of a timeline is seen, and how large.
 *
 * @param window what the plot (the area right of the lane headers) shows from its left to its right edge
 * @param width of the whole timeline with its lane headers, in px
 * @param height of the whole timeline with its axis, in px
 * @param scrollY how far the lanes are scrolled up, in px
 */
public record Viewport(TimeWindow window, double width, double height, double scrollY) {

    /** The width of the lane headers beside the plot, in px. */
    public double gutter() {
        return gutter(width);
    }

    /** The width of the plot, in px. */
    public double plotWidth() {
        return Math.max(1, width - gutter());
    }

    /** The scale of the plot; its x counts from the plot's left edge, {@link #gutter()} px from the timeline's. */
    public TimeScale scale(Folds folds) {
        return TimeScale.of(window, plotWidth(), folds);
    }

    /** The view with another window. */
    public Viewport withWindow(TimeWindow other) {
        return new Viewport(other, width, height, scrollY);
    }

    /** The view with another size; the window stays. */
    public Viewport withSize(double newWidth, double newHeight) {
        return new Viewport(window, newWidth, newHeight, scrollY);
    }

    /** The view scrolled to another place. */
    public Viewport withScrollY(double newScrollY) {
        return new Viewport(window, width, height, newScrollY);
    }

    /** The view zoomed by {@code factor} around {@code x}, counted from the timeline's left edge. */
    public Viewport zoomedAt(double x, double factor, Folds folds) {
        return withWindow(scale(folds).zoomedAt(x - gutter(), factor).window());
    }

    /** The view after its content has moved right by {@code dx} px. */
    public Viewport pannedBy(double dx, Folds folds) {
        return withWindow(scale(folds).pannedBy(dx).window());
    }

    /** The width of the lane headers of a timeline that is {@code width} px wide. */
    static double gutter(double width) {
        return Math.clamp(Math.round(width * 0.16), 104, 176);
    }
}
