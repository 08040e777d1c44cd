package org.demarche.paint;

import java.util.Arrays;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;

/** Draws on another painter's surface at another place. */
public final class MovedPainter implements Painter {
    private final Painter target;
    private final double dx;
    private final double dy;

    /**
     * Moves what is drawn.
     *
     * @param dx to the right, in px
     * @param dy downward, in px
     */
    public MovedPainter(Painter target, double dx, double dy) {
        this.target = target;
        this.dx = dx;
        this.dy = dy;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Color color) {
        target.fillRect(x + dx, y + dy, width, height, color);
    }

    @Override
    public void fillGradient(double x, double y, double width, double height, Color left, Color right) {
        target.fillGradient(x + dx, y + dy, width, height, left, right);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, Color color) {
        target.fillRoundRect(x + dx, y + dy, width, height, radius, color);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius, double line,
            Color color) {
        target.strokeRoundRect(x + dx, y + dy, width, height, radius, line, color);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        target.fillCircle(centerX + dx, centerY + dy, radius, color);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        target.strokeCircle(centerX + dx, centerY + dy, radius, line, color);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        target.fillPolygon(moved(xs, dx), moved(ys, dy), color);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        target.strokePolyline(moved(xs, dx), moved(ys, dy), closed, line, color);
    }

    @Override
    public void text(double x, double baselineY, String text, TextStyle style, Color color) {
        target.text(x + dx, baselineY + dy, text, style, color);
    }

    @Override
    public void pushClip(Box clip) {
        target.pushClip(new Box(clip.x() + dx, clip.y() + dy, clip.width(), clip.height()));
    }

    @Override
    public void popClip() {
        target.popClip();
    }

    @Override
    public void begin(Part part) {
        target.begin(part);
    }

    @Override
    public void end() {
        target.end();
    }

    private static double[] moved(double[] values, double by) {
        return Arrays.stream(values).map(value -> value + by).toArray();
    }
}
