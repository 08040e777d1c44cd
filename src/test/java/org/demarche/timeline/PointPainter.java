package org.demarche.timeline;

import org.demarche.paint.Color;
import org.demarche.paint.Painter;

/** Counts the calls that cover one point, to within a px. */
final class PointPainter implements Painter {
    private final double x;
    private final double y;
    private int touches;

    PointPainter(double x, double y) {
        this.x = x;
        this.y = y;
    }

    /** How many calls covered the point. */
    int touches() {
        return touches;
    }

    private void count(boolean covered) {
        touches += covered ? 1 : 0;
    }

    @Override
    public void fillRect(double left, double top, double width, double height, Color color) {
        count(new Box(left, top, width, height).contains(x, y));
    }

    @Override
    public void fillGradient(double left, double top, double width, double height, Color from, Color to) {
        fillRect(left, top, width, height, from);
    }

    @Override
    public void fillRoundRect(double left, double top, double width, double height, double radius, Color color) {
        double nearestX = Math.clamp(x, left + radius, Math.max(left + radius, left + width - radius));
        double nearestY = Math.clamp(y, top + radius, Math.max(top + radius, top + height - radius));
        count(Math.hypot(x - nearestX, y - nearestY) < radius);
    }

    @Override
    public void strokeRoundRect(double left, double top, double width, double height, double radius, double line,
            Color color) {
        Box box = new Box(left, top, width, height);
        count(box.grown(line / 2).contains(x, y) && !box.grown(-line / 2).contains(x, y));
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        count(Math.hypot(x - centerX, y - centerY) < radius);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        count(Math.abs(Math.hypot(x - centerX, y - centerY) - radius) < line / 2);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        boolean inside = false;
        for (int i = 0; i < xs.length; i++) {
            int j = (i + 1) % xs.length;
            if (ys[i] > y != ys[j] > y && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
                inside = !inside;
            }
        }
        count(inside);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        boolean near = false;
        for (int i = closed ? 0 : 1; i < xs.length; i++) {
            int j = i == 0 ? xs.length - 1 : i - 1;
            double dx = xs[i] - xs[j];
            double dy = ys[i] - ys[j];
            double square = dx * dx + dy * dy;
            double share = square == 0 ? 0 : Math.clamp(((x - xs[j]) * dx + (y - ys[j]) * dy) / square, 0, 1);
            near |= Math.hypot(x - xs[j] - share * dx, y - ys[j] - share * dy) < line / 2;
        }
        count(near);
    }

    @Override
    public void text(double left, double baseline, String text, TextStyle style, Color color) {
        double width = new EvenMeasure().width(text, style);
        count(new Box(left, baseline - 0.7 * style.size(), width, 0.7 * style.size()).contains(x, y));
    }

    @Override
    public void pushClip(Box clip) {
        // The point is known to lie in it.
    }

    @Override
    public void popClip() {
        // See pushClip.
    }
}
