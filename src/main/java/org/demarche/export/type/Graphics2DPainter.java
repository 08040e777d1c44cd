package org.demarche.export.type;

import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;
import org.jspecify.annotations.Nullable;

/** Draws with Java 2D, smoothly and without rounding to the pixels of the surface. */
public final class Graphics2DPainter implements Painter {
    private final Graphics2D graphics;
    private final Deque<ClipBefore> clips = new ArrayDeque<>();

    private record ClipBefore(@Nullable Shape clip) {}

    /**
     * Draws on a surface.
     *
     * @param graphics whose scale and clip are kept; its hints are set for smooth drawing
     */
    public Graphics2DPainter(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Color color) {
        fill(new Rectangle2D.Double(x, y, width, height), color);
    }

    @Override
    public void fillGradient(double x, double y, double width, double height, Color left, Color right) {
        graphics.setPaint(new GradientPaint((float) x, 0, awt(left), (float) (x + width), 0, awt(right)));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, Color color) {
        fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), color);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius, double line,
            Color color) {
        stroke(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), line, color);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        fill(circle(centerX, centerY, radius), color);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        stroke(circle(centerX, centerY, radius), line, color);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        fill(path(xs, ys, true), color);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        stroke(path(xs, ys, closed), line, color);
    }

    @Override
    public void text(double x, double baselineY, String text, TextStyle style, Color color) {
        graphics.setPaint(awt(color));
        for (GlyphRun run : GlyphLine.of(text, style).runs()) {
            graphics.drawGlyphVector(run.glyphs(), (float) (x + run.x()), (float) baselineY);
        }
    }

    @Override
    public void pushClip(Box clip) {
        clips.push(new ClipBefore(graphics.getClip()));
        double left = Math.round(clip.x());
        double top = Math.round(clip.y());
        graphics.clip(new Rectangle2D.Double(left, top, Math.round(clip.right()) - left,
                Math.round(clip.bottom()) - top));
    }

    @Override
    public void popClip() {
        graphics.setClip(clips.pop().clip());
    }

    private void fill(Shape shape, Color color) {
        graphics.setPaint(awt(color));
        graphics.fill(shape);
    }

    private void stroke(Shape shape, double line, Color color) {
        graphics.setPaint(awt(color));
        graphics.setStroke(new BasicStroke((float) line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(shape);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Path2D path(double[] xs, double[] ys, boolean closed) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, xs.length + 1);
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private static java.awt.Color awt(Color color) {
        return new java.awt.Color(color.argb(), true);
    }
}
