package org.demarche.paint;

import java.util.EnumMap;
import java.util.Map;
import org.demarche.timeline.MarkShape;

/** Draws marks. Corners are worked out once for each shape, so that drawing a mark makes only its two arrays. */
final class MarkPainter {
    private static final double[] NO_CORNERS = {};
    private static final double OUTLINE = 1.6;
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
            case CIRCLE -> NO_CORNERS;
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

    /**
     * Draws a mark.
     *
     * @param ground fills a hollow mark, so that lines behind it do not show through
     */
    static void paint(Painter painter, MarkShape shape, double x, double y, double radius, boolean hollow,
            Color color, Color ground) {
        double[] corners = CORNERS.getOrDefault(shape, NO_CORNERS);
        if (corners.length == 0) {
            if (hollow) {
                painter.fillCircle(x, y, radius, ground);
                painter.strokeCircle(x, y, radius - OUTLINE / 2, OUTLINE, color);
            } else {
                painter.fillCircle(x, y, radius, color);
            }
            return;
        }
        double[] xs = new double[corners.length / 2];
        double[] ys = new double[xs.length];
        double size = hollow ? radius - OUTLINE / 2 : radius;
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x + size * corners[2 * i];
            ys[i] = y + size * corners[2 * i + 1];
        }
        if (hollow) {
            painter.fillPolygon(xs, ys, ground);
            painter.strokePolyline(xs, ys, true, OUTLINE, color);
        } else {
            painter.fillPolygon(xs, ys, color);
        }
    }
}
