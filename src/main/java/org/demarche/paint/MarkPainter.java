package org.demarche.paint;

import java.util.EnumMap;
import java.util.Map;
import org.demarche.timeline.Box;
import org.demarche.timeline.MarkShape;
import org.demarche.timeline.SceneItem;

/**
 * Draws marks. What a date leaves open shows in the mark, so that it can be told where a bracket has no room.
 *
 * <p>Filled: on that day. Hollow with one dot: on some day. Hollow with two dots: on one of several days. With a second
 * mark behind it: on all of several days. Broken outline: uncertain. Shadows at both sides: at about that time.
 */
final class MarkPainter {
    private static final double OUTLINE = 1.6;
    /** The most dashes of the outline of an uncertain mark: one around each corner where there are few. */
    private static final int MOST_DASHES = 6;
    private static final int ROUND_DASHES = 4;
    private static final double GAP = 0.36;
    private static final double SHADOW = 1.3;
    private static final Map<MarkShape, double[]> CORNERS = new EnumMap<>(MarkShape.class);

    static {
        for (MarkShape shape : MarkShape.values()) {
            CORNERS.put(shape, corners(shape));
        }
    }

    private MarkPainter() {}

    /** Corners around a circle of radius 1, x and y in turn; larger or smaller than it so that all look equally big. */
    private static double[] corners(MarkShape shape) {
        return switch (shape) {
            case CIRCLE -> regular(24, 1, 0);
            case DIAMOND -> regular(4, 1.2, -90);
            case SQUARE -> regular(4, 1.25, -45);
            case TRIANGLE -> regular(3, 1.3, -90);
            case HEXAGON -> regular(6, 1.1, 0);
            case TRIANGLE_DOWN -> regular(3, 1.3, 90);
            case PENTAGON -> regular(5, 1.15, -90);
            case CROSS -> new double[] {-0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1,
                -0.4, 1.1, -0.4, 0.4, -1.1, 0.4, -1.1, -0.4, -0.4, -0.4};
        };
    }

    private static double[] regular(int count, double radius, double firstDegrees) {
        double[] corners = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double angle = Math.toRadians(firstDegrees + 360.0 * i / count);
            corners[2 * i] = radius * Math.cos(angle);
            corners[2 * i + 1] = radius * Math.sin(angle);
        }
        return corners;
    }

    /** Draws a mark; its ground is filled, so that lines behind it do not show through. */
    static void paint(Painter painter, SceneItem.Mark mark, Palette palette) {
        Box box = mark.box();
        Color color = palette.tone(mark.tone());
        double x = box.centerX();
        double y = box.centerY();
        double radius = box.width() / 2;
        if (mark.approximate()) {
            shadows(painter, box, color);
        }
        switch (mark.form()) {
            case POINT, SPAN -> shape(painter, mark, x, y, radius, mark.uncertain(), color, palette);
            case SOME_TIME -> {
                shape(painter, mark, x, y, radius, true, color, palette);
                painter.fillCircle(x, y, 1.4, color);
            }
            case ONE_OF -> {
                shape(painter, mark, x, y, radius, true, color, palette);
                painter.fillCircle(x - 1.7, y, 1.1, color);
                painter.fillCircle(x + 1.7, y, 1.1, color);
            }
            case ALL_OF -> {
                shape(painter, mark, x - 2.5, y, radius * 0.8, mark.uncertain(), color, palette);
                shape(painter, mark, x + 2, y, radius + 1, false, palette.background(), palette);
                shape(painter, mark, x + 2, y, radius * 0.9, mark.uncertain(), color, palette);
            }
        }
    }

    /** At about that time: the mark dies away to both sides. */
    private static void shadows(Painter painter, Box box, Color color) {
        Color strong = color.withOpacity(0.5);
        Color none = color.withOpacity(0);
        double reach = box.width() * SHADOW;
        painter.fillGradient(box.centerX() - reach, box.y() + 1, reach, box.height() - 2, none, strong);
        painter.fillGradient(box.centerX(), box.y() + 1, reach, box.height() - 2, strong, none);
    }

    private static void shape(Painter painter, SceneItem.Mark mark, double x, double y, double radius, boolean hollow,
            Color color, Palette palette) {
        if (mark.shape() == MarkShape.CIRCLE && !mark.uncertain()) {
            painter.fillCircle(x, y, radius, hollow ? palette.background() : color);
            if (hollow) {
                painter.strokeCircle(x, y, radius - OUTLINE / 2, OUTLINE, color);
            }
            return;
        }
        double[] corners = CORNERS.getOrDefault(mark.shape(), new double[0]);
        double[] xs = new double[corners.length / 2];
        double[] ys = new double[xs.length];
        double size = hollow ? radius - OUTLINE / 2 : radius;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x + size * corners[2 * i];
            ys[i] = y + size * corners[2 * i + 1];
        }
        painter.fillPolygon(xs, ys, hollow ? palette.background() : color);
        if (hollow && mark.uncertain()) {
            int dashes = xs.length > MOST_DASHES ? ROUND_DASHES : xs.length;
            Dashes.outline(painter, xs, ys, dashes, GAP, OUTLINE, color);
        } else if (hollow) {
            painter.strokePolyline(xs, ys, true, OUTLINE, color);
        }
    }
}
