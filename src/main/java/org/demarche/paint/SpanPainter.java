package org.demarche.paint;

import java.util.ArrayList;
import java.util.List;
import org.demarche.timeline.Box;
import org.demarche.timeline.EventExtent.Edge;
import org.demarche.timeline.SceneItem;

/**
 * Draws stretches of time with the ends that they have.
 *
 * <p>A sharp end has a strong edge, a soft one dies away between hairlines that reach to its bound, one that nobody
 * knows breaks up into pieces, and one without limit is an arrow. The outline of what is uncertain is broken.
 */
final class SpanPainter {
    private static final double BODY = 0.30;
    private static final double UNCERTAIN_BODY = 0.14;
    private static final double HAIRLINE = 0.55;
    private static final double ARROW = 6;
    /** The pieces of an end that nobody knows, as shares of its length: left out and drawn in turn. */
    private static final double[] PIECES = {0.10, 0.22, 0.13, 0.15, 0.15, 0.09};

    private SpanPainter() {}

    static void paint(Painter painter, SceneItem.Span span, Color color) {
        Box box = span.box();
        Color body = color.withOpacity(span.uncertain() ? UNCERTAIN_BODY : BODY);
        double left = Math.min(span.fadeLeft(), box.width());
        double right = Math.min(span.fadeRight(), box.width() - left);
        double from = box.x() + (span.start() == Edge.OPEN ? ARROW : left);
        double to = box.right() - (span.end() == Edge.OPEN ? ARROW : right);
        if (to > from) {
            painter.fillRect(from, box.y(), to - from, box.height(), body);
        }
        if (span.uncertain() && to > from) {
            double[] xs = {from, to};
            for (double y : new double[] {box.y() + 0.5, box.bottom() - 0.5}) {
                Dashes.stroke(painter, xs, new double[] {y, y}, 4, 3, 1, color);
            }
        }
        end(painter, span, span.start(), from, -1, left, body, color);
        end(painter, span, span.end(), to, 1, right, body, color);
    }

    /**
     * Draws an end.
     *
     * @param x where the body ends
     * @param away 1 for a right end, -1 for a left one
     * @param length of the end, in px
     */
    private static void end(Painter painter, SceneItem.Span span, Edge edge, double x, int away, double length,
            Color body, Color color) {
        Box box = span.box();
        switch (edge) {
            case OPEN -> painter.fillPolygon(new double[] {x, x + away * ARROW, x},
                    new double[] {box.y(), box.centerY(), box.bottom()}, body);
            case SHARP -> sharp(painter, span, x, away, color);
            case SOFT -> {
                if (length > 0) {
                    soft(painter, box, away > 0 ? x : x - length, length, away, body, color);
                }
            }
            case UNKNOWN -> {
                double at = x;
                for (int i = 0; i < PIECES.length; i++) {
                    double piece = length * PIECES[i];
                    if (i % 2 == 1) {
                        painter.fillRect(away > 0 ? at : at - piece, box.y(), piece, box.height(), body);
                    }
                    at += away * piece;
                }
            }
        }
    }

    private static void sharp(Painter painter, SceneItem.Span span, double x, int away, Color color) {
        Box box = span.box();
        if (span.uncertain()) {
            double middle = x - away;
            Dashes.stroke(painter, new double[] {middle, middle}, new double[] {box.y(), box.bottom()}, 4, 3, 2, color);
        } else {
            painter.fillRect(away > 0 ? x - 2 : x, box.y(), 2, box.height(), color);
        }
    }

    private static void soft(
            Painter painter, Box box, double left, double length, int away, Color body, Color color) {
        Color none = body.withOpacity(0);
        Color line = color.withOpacity(HAIRLINE);
        painter.fillGradient(left, box.y(), length, box.height(), away > 0 ? body : none, away > 0 ? none : body);
        painter.fillRect(left, Math.rint(box.bottom()) - 1, length, 1, line);
        painter.fillRect(away > 0 ? left + length - 1 : left, Math.rint(box.bottom()) - 5, 1, 4, line);
    }

    /** Draws a bracket: below what is on some day between, through what is on all days. */
    static void paint(Painter painter, SceneItem.Bracket bracket, Color color) {
        Box box = bracket.box();
        Color line = color.withOpacity(0.75);
        switch (bracket.form()) {
            case ALL_OF -> string(painter, bracket, line);
            case POINT, SOME_TIME, ONE_OF, SPAN -> {
                double tick = Math.min(6, box.height() / 2);
                level(painter, bracket, box.bottom() - 1, line);
                if (bracket.start() != Edge.OPEN) {
                    painter.fillRect(box.x(), box.bottom() - tick, 1, tick, line);
                } else {
                    arrow(painter, box.x(), box.bottom() - 0.5, -1, line);
                }
                if (bracket.end() != Edge.OPEN) {
                    painter.fillRect(box.right() - 1, box.bottom() - tick, 1, tick, line);
                } else {
                    arrow(painter, box.right(), box.bottom() - 0.5, 1, line);
                }
                for (double x : bracket.dates()) {
                    painter.fillRect(x - 1, box.bottom() - tick, 2, tick, color);
                }
            }
        }
    }

    /** The line on which the marks of a set stand, left out where they stand. */
    private static void string(Painter painter, SceneItem.Bracket bracket, Color line) {
        Box box = bracket.box();
        double y = Math.rint(box.centerY()) - 0.5;
        List<Double> stops = new ArrayList<>(bracket.dates());
        stops.sort(null);
        double from = bracket.start() == Edge.OPEN || stops.isEmpty() ? box.x() : stops.getFirst();
        double to = bracket.end() == Edge.OPEN || stops.isEmpty() ? box.right() : stops.getLast();
        dashedOrNot(painter, bracket.uncertain(), from, to, y, line);
        if (bracket.start() == Edge.OPEN) {
            arrow(painter, box.x(), y + 0.5, -1, line);
        }
        if (bracket.end() == Edge.OPEN) {
            arrow(painter, box.right(), y + 0.5, 1, line);
        }
    }

    private static void level(Painter painter, SceneItem.Bracket bracket, double y, Color line) {
        dashedOrNot(painter, bracket.uncertain(), bracket.box().x(), bracket.box().right(), y, line);
    }

    private static void dashedOrNot(
            Painter painter, boolean dashed, double from, double to, double y, Color line) {
        if (dashed) {
            Dashes.stroke(painter, new double[] {from, to}, new double[] {y + 0.5, y + 0.5}, 4, 3, 1, line);
        } else {
            painter.fillRect(from, y, to - from, 1, line);
        }
    }

    private static void arrow(Painter painter, double x, double y, int away, Color color) {
        double back = x - away * ARROW;
        painter.fillPolygon(new double[] {back, x, back}, new double[] {y - 3, y, y + 3}, color);
    }
}
