package org.demarche.paint;

import java.util.Arrays;

/** Draws broken lines; they run on around corners. */
final class Dashes {
    private Dashes() {}

    /**
     * Draws a broken line from corner to corner.
     *
     * @param on length of a dash, in px
     * @param off length of a gap, in px
     */
    static void stroke(Painter painter, double[] xs, double[] ys, double on, double off, double line, Color color) {
        stroke(painter, xs, ys, on, on, off, line, color);
    }

    private static void stroke(Painter painter, double[] xs, double[] ys, double first, double on, double off,
            double line, Color color) {
        double[] dashXs = new double[xs.length + 1];
        double[] dashYs = new double[xs.length + 1];
        int corners = 0;
        boolean drawing = true;
        double left = first;
        dashXs[corners] = xs[0];
        dashYs[corners++] = ys[0];
        for (int i = 1; i < xs.length; i++) {
            double length = Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
            double done = 0;
            while (length - done > left) {
                done += left;
                double x = xs[i - 1] + (xs[i] - xs[i - 1]) * done / length;
                double y = ys[i - 1] + (ys[i] - ys[i - 1]) * done / length;
                if (drawing) {
                    dashXs[corners] = x;
                    dashYs[corners++] = y;
                    flush(painter, dashXs, dashYs, corners, line, color);
                }
                drawing = !drawing;
                left = drawing ? on : off;
                corners = 0;
                dashXs[corners] = x;
                dashYs[corners++] = y;
            }
            left -= length - done;
            if (drawing) {
                dashXs[corners] = xs[i];
                dashYs[corners++] = ys[i];
            }
        }
        if (drawing) {
            flush(painter, dashXs, dashYs, corners, line, color);
        }
    }

    /**
     * Draws a broken outline of so many equal dashes; the middle of one lies on the first corner.
     *
     * @param gap share of each dash and its gap that is left out
     */
    static void outline(Painter painter, double[] xs, double[] ys, int dashes, double gap, double line, Color color) {
        double[] closedXs = Arrays.copyOf(xs, xs.length + 1);
        double[] closedYs = Arrays.copyOf(ys, ys.length + 1);
        closedXs[xs.length] = xs[0];
        closedYs[ys.length] = ys[0];
        double length = 0;
        for (int i = 1; i < closedXs.length; i++) {
            length += Math.hypot(closedXs[i] - closedXs[i - 1], closedYs[i] - closedYs[i - 1]);
        }
        double period = length / dashes;
        double on = period * (1 - gap);
        stroke(painter, closedXs, closedYs, on / 2, on, period * gap, line, color);
    }

    private static void flush(Painter painter, double[] xs, double[] ys, int corners, double line, Color color) {
        if (corners > 1) {
            painter.strokePolyline(Arrays.copyOf(xs, corners), Arrays.copyOf(ys, corners), false, line, color);
        }
    }
}
