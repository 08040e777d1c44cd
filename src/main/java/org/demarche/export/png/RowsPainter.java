package org.demarche.export.png;

import java.util.Arrays;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;

/** Passes on what may leave a trace between two heights, and drops all else before it costs anything. */
final class RowsPainter implements Painter {
    /** How far letters reach above and below the baseline, in sizes of the text; generous, for any script. */
    private static final double REACH = 2;
    /** How far mitred joints reach out, in widths of the line: Java 2D's limit. */
    private static final double MITRE = 10;

    private final Painter target;
    private final double top;
    private final double bottom;

    /**
     * Drops what lies outside.
     *
     * @param top of the rows, in px
     * @param bottom of the rows, in px
     */
    RowsPainter(Painter target, double top, double bottom) {
        this.target = target;
        this.top = top;
        this.bottom = bottom;
    }

    private boolean touches(double from, double to) {
        return to >= top && from <= bottom;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Color color) {
        if (touches(y, y + height)) {
            target.fillRect(x, y, width, height, color);
        }
    }

    @Override
    public void fillGradient(double x, double y, double width, double height, Color left, Color right) {
        if (touches(y, y + height)) {
            target.fillGradient(x, y, width, height, left, right);
        }
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, Color color) {
        if (touches(y, y + height)) {
            target.fillRoundRect(x, y, width, height, radius, color);
        }
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius, double line,
            Color color) {
        if (touches(y - line, y + height + line)) {
            target.strokeRoundRect(x, y, width, height, radius, line, color);
        }
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        if (touches(centerY - radius, centerY + radius)) {
            target.fillCircle(centerX, centerY, radius, color);
        }
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        if (touches(centerY - radius - line, centerY + radius + line)) {
            target.strokeCircle(centerX, centerY, radius, line, color);
        }
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        if (touches(ys, 0)) {
            target.fillPolygon(xs, ys, color);
        }
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        if (touches(ys, MITRE * line)) {
            target.strokePolyline(xs, ys, closed, line, color);
        }
    }

    private boolean touches(double[] ys, double reach) {
        return touches(Arrays.stream(ys).min().orElse(0) - reach, Arrays.stream(ys).max().orElse(0) + reach);
    }

    @Override
    public void text(double x, double baselineY, String text, TextStyle style, Color color) {
        if (touches(baselineY - REACH * style.size(), baselineY + REACH * style.size())) {
            target.text(x, baselineY, text, style, color);
        }
    }

    @Override
    public void pushClip(Box clip) {
        target.pushClip(clip);
    }

    @Override
    public void popClip() {
        target.popClip();
    }
}
