package org.demarche.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineJoin;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;

/** Paints on a canvas. Use on the FX thread. */
final class CanvasPainter implements Painter {
    private final GraphicsContext graphics;
    private final Map<Color, javafx.scene.paint.Color> colors = new HashMap<>();

    CanvasPainter(GraphicsContext graphics) {
        this.graphics = graphics;
        graphics.setLineJoin(StrokeLineJoin.MITER);
    }

    /**
     * Begins a new picture.
     *
     * @param width of the canvas, in px
     * @param height of the canvas, in px
     * @param enlargement px of the canvas for one px of what is painted
     */
    void clear(double width, double height, double enlargement) {
        // Only a full clear without a scale lets the canvas drop what it still had to draw.
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.clearRect(0, 0, width, height);
        graphics.setTransform(enlargement, 0, 0, enlargement, 0, 0);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Color color) {
        graphics.setFill(fx(color));
        graphics.fillRect(x, y, width, height);
    }

    @Override
    public void fillGradient(double x, double y, double width, double height, Color left, Color right) {
        graphics.setFill(new LinearGradient(x, 0, x + width, 0, false, CycleMethod.NO_CYCLE,
                new Stop(0, fx(left)), new Stop(1, fx(right))));
        graphics.fillRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, Color color) {
        graphics.setFill(fx(color));
        graphics.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    @Override
    public void strokeRoundRect(
            double x, double y, double width, double height, double radius, double line, Color color) {
        stroke(line, color);
        graphics.strokeRoundRect(x, y, width, height, 2 * radius, 2 * radius);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        graphics.setFill(fx(color));
        graphics.fillOval(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        stroke(line, color);
        graphics.strokeOval(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        graphics.setFill(fx(color));
        graphics.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        stroke(line, color);
        if (closed) {
            graphics.strokePolygon(xs, ys, xs.length);
        } else {
            graphics.strokePolyline(xs, ys, xs.length);
        }
    }

    @Override
    public void text(double x, double baselineY, String text, TextStyle style, Color color) {
        graphics.setFill(fx(color));
        graphics.setFont(FxFonts.of(style));
        graphics.fillText(text, x, baselineY);
    }

    @Override
    public void pushClip(Box clip) {
        // Whole pixels: a rectangular clip on the pixel grid costs nothing, any other is slow.
        double left = Math.round(clip.x());
        double top = Math.round(clip.y());
        graphics.save();
        graphics.beginPath();
        graphics.rect(left, top, Math.round(clip.right()) - left, Math.round(clip.bottom()) - top);
        graphics.clip();
    }

    @Override
    public void popClip() {
        graphics.restore();
    }

    private void stroke(double line, Color color) {
        graphics.setStroke(fx(color));
        graphics.setLineWidth(line);
    }

    private javafx.scene.paint.Color fx(Color color) {
        return colors.computeIfAbsent(color,
                c -> javafx.scene.paint.Color.rgb(c.red(), c.green(), c.blue(), c.alpha() / 255.0));
    }
}
