package org.demarche.paint;

import org.demarche.timeline.Box;
import org.demarche.timeline.SceneItem;

/** Draws stretches of time with the ends that they have. */
final class SpanPainter {
    private static final double BODY = 0.30;
    private static final double ARROW = 6;

    private SpanPainter() {}

    static void paint(Painter painter, SceneItem.Span span, Color color) {
        Box box = span.box();
        Color body = color.withOpacity(BODY);
        Color none = color.withOpacity(0);
        double left = Math.min(span.fadeLeft(), box.width());
        double right = Math.min(span.fadeRight(), box.width() - left);
        double arrowLeft = span.arrowLeft() ? ARROW : 0;
        double arrowRight = span.arrowRight() ? ARROW : 0;
        double from = box.x() + left + arrowLeft;
        double to = box.right() - right - arrowRight;
        if (left > 0) {
            painter.fillGradient(box.x(), box.y(), left, box.height(), none, body);
        }
        if (to > from) {
            painter.fillRect(from, box.y(), to - from, box.height(), body);
        }
        if (right > 0) {
            painter.fillGradient(box.right() - right, box.y(), right, box.height(), body, none);
        }
        if (span.arrowLeft()) {
            arrow(painter, box.x() + arrowLeft, box, -ARROW, body);
        } else if (left == 0) {
            painter.fillRect(box.x(), box.y(), 2, box.height(), color);
        }
        if (span.arrowRight()) {
            arrow(painter, box.right() - arrowRight, box, ARROW, body);
        } else if (right == 0) {
            painter.fillRect(box.right() - 2, box.y(), 2, box.height(), color);
        }
    }

    static void paint(Painter painter, SceneItem.Bracket bracket, Color color) {
        Box box = bracket.box();
        Color line = color.withOpacity(0.75);
        double tick = Math.min(6, box.height() / 2);
        painter.fillRect(box.x(), box.bottom() - 1, box.width(), 1, line);
        if (!bracket.arrowLeft()) {
            painter.fillRect(box.x(), box.bottom() - tick, 1, tick, line);
        }
        if (!bracket.arrowRight()) {
            painter.fillRect(box.right() - 1, box.bottom() - tick, 1, tick, line);
        }
        for (double x : bracket.notches()) {
            painter.fillRect(x - 1, box.bottom() - tick, 2, tick, color);
        }
    }

    private static void arrow(Painter painter, double x, Box box, double length, Color color) {
        painter.fillPolygon(new double[] {x, x + length, x},
                new double[] {box.y(), box.centerY(), box.bottom()}, color);
    }
}
