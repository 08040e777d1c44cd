package org.demarche.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;

/** Writes down what it is asked to draw, a line for each call, lengths to a tenth of a px. */
public final class RecordingPainter implements Painter {
    private final List<String> lines = new ArrayList<>();

    /** The calls so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Color color) {
        add("rect", color, x, y, width, height);
    }

    @Override
    public void fillGradient(double x, double y, double width, double height, Color left, Color right) {
        add("gradient " + left.css(), right, x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, Color color) {
        add("roundrect", color, x, y, width, height, radius);
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius, double line,
            Color color) {
        add("roundrect-line", color, x, y, width, height, radius, line);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        add("circle", color, centerX, centerY, radius);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        add("circle-line", color, centerX, centerY, radius, line);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        add("polygon", color, points(xs, ys));
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        add(closed ? "outline" : "polyline", color, points(xs, ys));
    }

    @Override
    public void text(double x, double baselineY, String text, TextStyle style, Color color) {
        add("text", color, x, baselineY, style.size());
        lines.set(lines.size() - 1, lines.getLast() + " " + style.weight() + " " + text);
    }

    @Override
    public void pushClip(Box clip) {
        lines.add("clip " + numbers(clip.x(), clip.y(), clip.width(), clip.height()));
    }

    @Override
    public void popClip() {
        lines.add("unclip");
    }

    private void add(String call, Color color, double... numbers) {
        lines.add(call + " " + color.css() + " " + numbers(numbers));
    }

    private static double[] points(double[] xs, double[] ys) {
        double[] points = new double[2 * xs.length];
        for (int i = 0; i < xs.length; i++) {
            points[2 * i] = xs[i];
            points[2 * i + 1] = ys[i];
        }
        return points;
    }

    private static String numbers(double... numbers) {
        return Arrays.stream(numbers).mapToObj(n -> String.format(Locale.ROOT, "%.1f", n + 0.0))
                .collect(Collectors.joining(" "));
    }
}
