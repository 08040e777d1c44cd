package org.demarche.export.pdf;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.paint.Part;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;

/** Draws on a page of a PDF file, and tells {@link PageParts} what of it stands for what. */
final class PdfPainter implements Painter {
    /** How far letters reach above and below the baseline, in sizes of the text. */
    private static final double ASCENT = 0.97;
    private static final double DESCENT = 0.25;

    private final PageContent content;
    private final SharedResources resources;
    private final TextSetter texts;
    private final PageParts parts;
    private final Runnable pulse;
    /** The boxes of clips; what lies outside is not part of a link. */
    private final Deque<Box> clips = new ArrayDeque<>();

    /**
     * Draws on a page.
     *
     * @param pulse called before each sign is drawn; may throw to stop the drawing
     */
    PdfPainter(PageContent content, SharedResources resources, PageParts parts, Runnable pulse) {
        this.content = content;
        this.resources = resources;
        this.texts = new TextSetter(resources);
        this.parts = parts;
        this.pulse = pulse;
    }

    private void drawn(double x, double y, double width, double height) {
        pulse.run();
        parts.ink(false);
        cover(new Box(x, y, width, height));
    }

    private void cover(Box box) {
        Box clip = clips.peek();
        if (clip == null) {
            parts.cover(box);
        } else if (clip.overlaps(box)) {
            parts.cover(common(clip, box));
        }
    }

    private static Box common(Box a, Box b) {
        double left = Math.max(a.x(), b.x());
        double top = Math.max(a.y(), b.y());
        return new Box(left, top, Math.max(0, Math.min(a.right(), b.right()) - left),
                Math.max(0, Math.min(a.bottom(), b.bottom()) - top));
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Color color) {
        drawn(x, y, width, height);
        content.fillColor(color);
        content.rectangle(x, y, width, height);
        content.fill();
    }

    @Override
    public void fillGradient(double x, double y, double width, double height, Color left, Color right) {
        drawn(x, y, width, height);
        content.save();
        content.matrix(width, 0, 0, height, x, y);
        if (left.alpha() != right.alpha()) {
            content.fillColor(left.withOpacity(1));
            content.graphicsState(resources.mask(left.alpha(), right.alpha()));
        } else {
            content.fillColor(left);
        }
        if (left.withOpacity(1).equals(right.withOpacity(1))) {
            content.rectangle(0, 0, 1, 1);
            content.fill();
        } else {
            content.clip(0, 0, 1, 1);
            content.shading(resources.gradient(left, right));
        }
        content.restore();
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, Color color) {
        drawn(x, y, width, height);
        content.fillColor(color);
        content.roundRectangle(x, y, width, height, radius);
        content.fill();
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius, double line,
            Color color) {
        drawn(x, y, width, height);
        content.stroke(color, line);
        content.roundRectangle(x, y, width, height, radius);
        content.stroke();
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        drawn(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
        content.fillColor(color);
        content.circle(centerX, centerY, radius);
        content.fill();
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        drawn(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
        content.stroke(color, line);
        content.circle(centerX, centerY, radius);
        content.stroke();
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        drawn(xs, ys);
        content.fillColor(color);
        content.polyline(xs, ys, true);
        content.fill();
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        drawn(xs, ys);
        content.stroke(color, line);
        content.polyline(xs, ys, closed);
        content.stroke();
    }

    private void drawn(double[] xs, double[] ys) {
        double left = Arrays.stream(xs).min().orElse(0);
        double top = Arrays.stream(ys).min().orElse(0);
        drawn(left, top, Arrays.stream(xs).max().orElse(0) - left, Arrays.stream(ys).max().orElse(0) - top);
    }

    @Override
    public void text(double x, double baselineY, String text, TextStyle style, Color color) {
        if (text.isEmpty()) {
            return;
        }
        pulse.run();
        parts.ink(true);
        content.fillColor(color);
        double width = texts.set(content, x, baselineY, text, style);
        cover(new Box(x, baselineY - ASCENT * style.size(), width, (ASCENT + DESCENT) * style.size()));
    }

    @Override
    public void pushClip(Box clip) {
        double left = Math.round(clip.x());
        double top = Math.round(clip.y());
        Box rounded = new Box(left, top, Math.round(clip.right()) - left, Math.round(clip.bottom()) - top);
        Box before = clips.peek();
        clips.push(before == null ? rounded : common(before, rounded));
        content.save();
        content.clip(left, top, rounded.width(), rounded.height());
    }

    @Override
    public void popClip() {
        clips.pop();
        content.restore();
    }

    @Override
    public void begin(Part part) {
        parts.begin(part);
    }

    @Override
    public void end() {
        parts.end();
    }
}
