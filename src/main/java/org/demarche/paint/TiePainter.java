package org.demarche.paint;

import org.demarche.timeline.Box;
import org.demarche.timeline.Curve;
import org.demarche.timeline.SceneItem;

/** Draws what ties events to each other and to further dates. */
final class TiePainter {
    private static final double LINE = 1.25;
    private static final double HEAD = 7;
    private static final double HEAD_HALF = 3;
    private static final double DOT = 3;
    private static final double WEAK_ARC = 0.5;
    private static final double TIE = 0.6;
    /** The share of the way from which the direction of an end is taken. */
    private static final double NEAR_END = 0.04;

    private TiePainter() {}

    /** Draws an arc: kinds differ by their ends and their middles, what is inferred is dashed. */
    static void paint(Painter painter, SceneItem.Arc arc, Palette palette) {
        Color color = arc.strong() ? palette.accent() : palette.quiet().withOpacity(WEAK_ARC);
        Curve curve = arc.curve();
        double[] xs = curve.xs();
        double[] ys = curve.ys();
        if (arc.inferred()) {
            Dashes.stroke(painter, xs, ys, 5, 3.5, LINE, color);
        } else {
            painter.strokePolyline(xs, ys, false, LINE, color);
        }
        if (!arc.fromInView()) {
            head(painter, curve, 0, NEAR_END, color);
        }
        if (!arc.toInView()) {
            head(painter, curve, 1, 1 - NEAR_END, color);
        }
        switch (arc.sign()) {
            case ARROW -> {
                if (arc.toInView()) {
                    head(painter, curve, 1, 1 - NEAR_END, color);
                }
            }
            case DOT -> {
                if (arc.toInView()) {
                    painter.fillCircle(curve.x2(), curve.y2(), DOT, color);
                }
            }
            case BARS -> bars(painter, curve, color);
            case PLAIN -> { }
        }
    }

    /** Draws a further date of an event and the line that ties it to the event. */
    static void paint(Painter painter, SceneItem.TiedDate date, Palette palette) {
        Color color = palette.tone(date.tone());
        Color tie = color.withOpacity(TIE);
        Box sign = date.sign();
        double x = sign.centerX();
        double y = Math.rint(sign.centerY());
        double toward = Math.signum(x - date.fromX());
        double[] xs = {date.fromX(), date.fromX(), x - toward * sign.width() / 2};
        double[] ys = {date.fromY(), y - 0.5, y - 0.5};
        if (toward != 0) {
            painter.strokePolyline(xs, ys, false, 1, tie);
        }
        if (date.latest() - date.earliest() > sign.width()) {
            painter.fillRect(date.earliest(), y + 1, date.latest() - date.earliest(), 1, tie);
        }
        switch (date.what()) {
            case PUBLISHED -> {
                painter.fillCircle(x, y - 0.5, sign.width() / 2, palette.background());
                if (date.doubtful()) {
                    double[] ringXs = new double[12];
                    double[] ringYs = new double[12];
                    ring(x, y - 0.5, sign.width() / 2, ringXs, ringYs);
                    Dashes.outline(painter, ringXs, ringYs, 4, 0.4, 1.2, color);
                } else {
                    painter.strokeCircle(x, y - 0.5, sign.width() / 2, 1.2, color);
                }
            }
            case SAID -> painter.fillRect(x - 1, sign.y() - 2, 2, sign.height() + 1, color);
        }
    }

    /** Fills the corners of a polygon that passes for a circle. */
    static void ring(double x, double y, double radius, double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            double angle = 2 * Math.PI * i / xs.length;
            xs[i] = x + radius * Math.cos(angle);
            ys[i] = y + radius * Math.sin(angle);
        }
    }

    /** An arrow head at one share of the way that points away from another. */
    private static void head(Painter painter, Curve curve, double tip, double back, Color color) {
        double x = curve.xAt(tip);
        double y = curve.yAt(tip);
        double dx = x - curve.xAt(back);
        double dy = y - curve.yAt(back);
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double ux = dx / length;
        double uy = dy / length;
        painter.fillPolygon(
                new double[] {x, x - HEAD * ux - HEAD_HALF * uy, x - HEAD * ux + HEAD_HALF * uy},
                new double[] {y, y - HEAD * uy + HEAD_HALF * ux, y - HEAD * uy - HEAD_HALF * ux}, color);
    }

    /** Two short bars across the middle. */
    private static void bars(Painter painter, Curve curve, Color color) {
        for (double share : new double[] {-2.5, 2.5}) {
            double dx = curve.xAt(0.52) - curve.xAt(0.48);
            double dy = curve.yAt(0.52) - curve.yAt(0.48);
            double length = Math.max(1e-6, Math.hypot(dx, dy));
            double ux = dx / length;
            double uy = dy / length;
            double x = curve.xAt(0.5) + share * ux;
            double y = curve.yAt(0.5) + share * uy;
            painter.strokePolyline(new double[] {x - 5 * uy, x + 5 * uy}, new double[] {y + 5 * ux, y - 5 * ux},
                    false, 1.5, color);
        }
    }
}
