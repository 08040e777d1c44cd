package org.demarche.export.svg;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.export.figure.Figure;
import org.demarche.model.id.EventId;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.paint.Part;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG elements.
 *
 * <p>Where an event is drawn first stands the one element with its id and its words; further signs of it name it in
 * {@code data-event}. The events of a crowd have empty elements with their ids and words beside its sign. All that
 * places and colours something are attributes of SVG 1.1, which drawing programs read as well as browsers.
 */
final class SvgPainter implements Painter {
    private final Xml xml;
    private final Figure figure;
    private final Inventory inventory;
    private final Runnable afterEach;
    private final Set<EventId> named = new HashSet<>();
    private final Set<String> targets = new HashSet<>();
    private final Map<Color, String> colors = new HashMap<>();
    private final Deque<String> parts = new ArrayDeque<>();

    /**
     * Writes into an element that is open.
     *
     * @param inventory of the same drawing
     * @param afterEach called after each thing that is drawn
     */
    SvgPainter(Xml xml, Figure figure, Inventory inventory, Runnable afterEach) {
        this.xml = xml;
        this.figure = figure;
        this.inventory = inventory;
        this.afterEach = afterEach;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, Color color) {
        if (width > 0 && height > 0) {
            rect(x, y, width, height);
            fill(color);
        }
    }

    @Override
    public void fillGradient(double x, double y, double width, double height, Color left, Color right) {
        if (width > 0 && height > 0) {
            rect(x, y, width, height);
            xml.attribute("fill", "url(#" + inventory.gradients().get(new Inventory.Gradient(left, right)) + ")");
            done();
        }
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double radius, Color color) {
        if (width > 0 && height > 0) {
            rect(x, y, width, height);
            xml.attribute("rx", radius);
            fill(color);
        }
    }

    @Override
    public void strokeRoundRect(double x, double y, double width, double height, double radius, double line,
            Color color) {
        if (width > 0 && height > 0) {
            rect(x, y, width, height);
            xml.attribute("rx", radius);
            stroke(line, color);
        }
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, Color color) {
        circle(centerX, centerY, radius);
        fill(color);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, double line, Color color) {
        circle(centerX, centerY, radius);
        stroke(line, color);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, Color color) {
        points("polygon", xs, ys);
        fill(color);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, boolean closed, double line, Color color) {
        points(closed ? "polygon" : "polyline", xs, ys);
        stroke(line, color);
    }

    @Override
    public void text(double x, double baselineY, String text, TextStyle style, Color color) {
        String legal = XmlText.legal(text);
        if (legal.isBlank()) {
            return;
        }
        xml.start("text").attribute("x", x).attribute("y", baselineY).attribute("font-size", style.size());
        if (style.weight() != Weight.REGULAR) {
            xml.attribute("font-weight", weight(style.weight()));
        }
        paint("fill", color);
        if (startsFromTheRight(legal)) {
            // The text still begins where it is drawn, at its left edge, which is where it ends.
            xml.attribute("direction", "rtl").attribute("unicode-bidi", "embed").attribute("text-anchor", "end");
        }
        String language = Script.language(legal);
        if (!language.isEmpty()) {
            xml.attribute("xml:lang", language);
        }
        if (legal.startsWith(" ") || legal.endsWith(" ") || legal.contains("  ")) {
            xml.attribute("xml:space", "preserve");
        }
        xml.text(legal).end();
        afterEach.run();
    }

    private static String weight(Weight weight) {
        return switch (weight) {
            case REGULAR -> "400";
            case MEDIUM -> "500";
            case SEMI_BOLD -> "600";
            case BOLD -> "700";
        };
    }

    /** Whether the first character that has a direction runs from right to left. */
    private static boolean startsFromTheRight(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    @Override
    public void pushClip(Box clip) {
        xml.start("g").attribute("clip-path", "url(#" + inventory.clips().get(Inventory.rounded(clip)) + ")").line();
        afterEach.run();
    }

    @Override
    public void popClip() {
        xml.end();
    }

    @Override
    public void begin(Part part) {
        switch (part) {
            case Part.OfEvent(EventId event) -> beginEvent(event);
            case Part.OfEvents crowd -> beginCrowd(crowd);
            case Part.Link link -> beginLink(link);
            case Part.Target(String name) -> {
                open("g");
                if (targets.add(name)) {
                    xml.attribute("id", name);
                }
                xml.line();
            }
            case Part.Region(String name) -> {
                open("g");
                xml.attribute("role", "group").attribute("aria-label", words(name)).line();
            }
        }
    }

    private void beginEvent(EventId event) {
        open("g");
        if (named.add(event)) {
            nameEvent(event);
        } else {
            xml.attribute("data-event", event.value()).line();
        }
    }

    private void nameEvent(EventId event) {
        xml.attribute("id", eventId(event)).attribute("role", "img").line().element("title", figure.words(event));
    }

    private void beginCrowd(Part.OfEvents crowd) {
        open("g");
        int size = crowd.group().size();
        xml.attribute("role", "group").line()
                .element("title", String.format(Locale.UK, "%,d %s", size, size == 1 ? "event" : "events"));
        for (EventId event : crowd.events()) {
            if (named.add(event)) {
                xml.start("g");
                nameEvent(event);
                xml.end();
            } else {
                xml.empty("g").attribute("data-event", event.value()).line();
            }
        }
    }

    /** Only what leads to the web or to a place in this file is a link, and none stands in another. */
    private void beginLink(Part.Link link) {
        String target = target(link.target());
        if (target == null || parts.contains("a")) {
            open("g");
        } else {
            open("a");
            // The second is what programs of before SVG 2 read.
            xml.attribute("href", target).attribute("xlink:href", target).attribute("aria-label", link.words());
        }
        xml.line();
    }

    /** Where a link leads from this file: to a source that stands on another page, by its address on the web. */
    private @Nullable String target(String target) {
        if (target.startsWith("#")) {
            return inventory.targets().contains(target.substring(1)) ? target : figure.addressOf(target);
        }
        return Addresses.isWeb(target) ? target : null;
    }

    private void open(String element) {
        parts.push(element);
        xml.start(element);
    }

    @Override
    public void end() {
        parts.pop();
        xml.end();
    }

    /** The id of the element that stands for an event. */
    static String eventId(EventId event) {
        return "event-" + event.value();
    }

    /** The name of a region as it is read out: "timeline-2" is "Timeline 2". */
    private static String words(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void rect(double x, double y, double width, double height) {
        xml.empty("rect").attribute("x", x).attribute("y", y).attribute("width", width).attribute("height", height);
    }

    private void circle(double x, double y, double radius) {
        xml.empty("circle").attribute("cx", x).attribute("cy", y).attribute("r", radius);
    }

    private void points(String element, double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(i == 0 ? "" : " ").append(Numbers.of(xs[i])).append(',').append(Numbers.of(ys[i]));
        }
        xml.empty(element).attribute("points", points.toString());
    }

    private void fill(Color color) {
        paint("fill", color);
        done();
    }

    private void stroke(double line, Color color) {
        xml.attribute("fill", "none");
        paint("stroke", color);
        xml.attribute("stroke-width", line);
        done();
    }

    private void paint(String property, Color color) {
        xml.attribute(property, colors.computeIfAbsent(color, c -> new Color(c.argb() | 0xff000000).css()));
        if (color.alpha() < 255) {
            xml.attribute(property + "-opacity", Numbers.of(color.alpha() / 255.0));
        }
    }

    private void done() {
        xml.line();
        afterEach.run();
    }
}
