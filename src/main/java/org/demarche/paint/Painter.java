package org.demarche.paint;

import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;

/**
 * A surface to draw on, in px from its upper left corner.
 *
 * <p>The caller clears the surface before the first call. Clips nest; each push is followed by its pop, and each part
 * that begins by its end.
 */
public interface Painter {
    /** Fills a rectangle; rules are rectangles of 1 px. */
    void fillRect(double x, double y, double width, double height, Color color);

    /** Fills a rectangle whose colour runs evenly from one at the left to another at the right. */
    void fillGradient(double x, double y, double width, double height, Color left, Color right);

    /** Fills a rectangle with rounded corners. */
    void fillRoundRect(double x, double y, double width, double height, double radius, Color color);

    /** Draws the outline of a rectangle with rounded corners; the line's middle runs along the rectangle. */
    void strokeRoundRect(double x, double y, double width, double height, double radius, double line, Color color);

    /** Fills a circle. */
    void fillCircle(double centerX, double centerY, double radius, Color color);

    /** Draws the outline of a circle; the line's middle runs along the circle. */
    void strokeCircle(double centerX, double centerY, double radius, double line, Color color);

    /**
     * Fills a polygon.
     *
     * @param xs of its corners
     * @param ys of its corners, as many
     */
    void fillPolygon(double[] xs, double[] ys, Color color);

    /**
     * Draws a line from corner to corner with mitred joints.
     *
     * @param closed whether back to the first corner
     */
    void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color);

    /**
     * Draws one line of text.
     *
     * @param x of its left edge
     * @param baselineY of its baseline
     */
    void text(double x, double baselineY, String text, TextStyle style, Color color);

    /** Restricts drawing to a rectangle, until {@link #popClip}; its edges are rounded to whole px. */
    void pushClip(Box clip);

    /** Lifts the last restriction. */
    void popClip();

    /** Begins what stands for something, until {@link #end}; parts nest, and clips begin and end within one part. */
    default void begin(Part part) {}

    /** Ends the part that was begun last. */
    default void end() {}
}
