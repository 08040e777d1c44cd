package org.demarche.export.figure;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.id.EventId;
import org.demarche.paint.Painter;
import org.demarche.paint.Part;
import org.demarche.timeline.Box;
import org.demarche.timeline.EvenMeasure;
import org.demarche.timeline.TextStyle;
import org.jspecify.annotations.Nullable;

/** Hears what is drawn on a page: which events, which text where, and how far out. */
final class PageListener {
    /**
     * Text with the region in which it is drawn.
     *
     * @param box around it as far as clips leave it, null where they leave nothing
     */
    record Text(String region, String text, @Nullable Box box) {}

    private final Deque<Box> clips = new ArrayDeque<>();
    private final Deque<Part> parts = new ArrayDeque<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Set<EventId> events = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    private PageListener(FigurePage page) {
        Painter painter = (Painter) Proxy.newProxyInstance(PageListener.class.getClassLoader(),
                new Class<?>[] {Painter.class}, (_, method, arguments) -> {
                    hear(method.getName(), arguments == null ? new Object[0] : arguments);
                    return null;
                });
        page.paint(painter);
    }

    static PageListener of(FigurePage page) {
        return new PageListener(page);
    }

    private void hear(String call, Object[] arguments) {
        switch (call) {
            case "begin" -> begin((Part) arguments[0]);
            case "end" -> parts.pop();
            case "pushClip" -> clips.push(clipped((Box) arguments[0]));
            case "popClip" -> clips.pop();
            case "text" -> text((double) arguments[0], (double) arguments[1], (String) arguments[2],
                    (TextStyle) arguments[3]);
            case "fillRect", "fillGradient", "fillRoundRect", "strokeRoundRect" -> add(new Box((double) arguments[0],
                    (double) arguments[1], (double) arguments[2], (double) arguments[3]));
            case "fillCircle", "strokeCircle" -> add(new Box((double) arguments[0], (double) arguments[1], 0, 0)
                    .grown((double) arguments[2]));
            case "fillPolygon", "strokePolyline" -> corners((double[]) arguments[0], (double[]) arguments[1]);
            default -> throw new AssertionError(call);
        }
    }

    private void begin(Part part) {
        parts.push(part);
        switch (part) {
            case Part.OfEvent(EventId event) -> events.add(event);
            case Part.OfEvents crowd -> events.addAll(crowd.events());
            case Part.Target(String name) -> targets.add("#" + name);
            case Part.Link(String target, _) -> links.add(target);
            case Part.Region _ -> { }
        }
    }

    private void text(double x, double baseline, String text, TextStyle style) {
        Box box = new Box(x, baseline - 0.7 * style.size(), new EvenMeasure().width(text, style), 0.9 * style.size());
        add(box);
        String region = parts.stream().filter(Part.Region.class::isInstance).map(Part.Region.class::cast)
                .map(Part.Region::name).findFirst().orElse("");
        Box seen = clipped(box);
        texts.add(new Text(region, text, seen.width() > 0 && seen.height() > 0 ? seen : null));
    }

    private void corners(double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            add(new Box(xs[i], ys[i], 0, 0));
        }
    }

    private void add(Box box) {
        Box seen = clipped(box);
        if (seen.width() >= 0 && seen.height() >= 0) {
            boxes.add(seen);
        }
    }

    private Box clipped(Box box) {
        Box clip = clips.peek();
        if (clip == null) {
            return box;
        }
        double left = Math.max(box.x(), clip.x());
        double top = Math.max(box.y(), clip.y());
        return new Box(left, top, Math.min(box.right(), clip.right()) - left,
                Math.min(box.bottom(), clip.bottom()) - top);
    }

    List<Text> texts() {
        return texts;
    }

    List<Box> boxes() {
        return boxes;
    }

    Set<EventId> events() {
        return events;
    }

    Set<String> targets() {
        return targets;
    }

    Set<String> links() {
        return links;
    }

    boolean allEnded() {
        return parts.isEmpty() && clips.isEmpty();
    }
}
