package org.demarche.exchange.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Furnishing;
import org.demarche.export.figure.Sheet;
import org.demarche.export.svg.SvgFigure;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.model.DossierIndex;
import org.demarche.paint.Color;
import org.demarche.paint.Palette;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The timeline as a drawing inside the page: its events lead to the sections of the page, and its colours follow the
 * reader's light or dark mode.
 */
final class TimelineDrawing {
    /** As wide as the page, in px, so that nothing of it is scaled on a usual screen. */
    private static final double WIDTH = 1088;
    /** Places of the drawing begin with this, so that they are none of the page's. */
    private static final String PREFIX = "figure-";
    private static final List<String> PAINTS = List.of("fill", "stroke", "stop-color");
    /** Links of a drawing name places in it by these attributes. */
    private static final List<String> REFERENCES = List.of("clip-path", "fill", "stroke");

    private static final Map<String, Color> DARK = darkByLight();

    private TimelineDrawing() {}

    /**
     * Appends the drawing.
     *
     * @throws FigureException if no event can be drawn
     */
    static void append(Element to, DossierIndex index) throws IOException, FigureException {
        Element drawing = svg(index);
        drawing.removeAttr("width");
        drawing.removeAttr("height");
        drawing.select("metadata, style").remove();
        Map<String, String> colors = new LinkedHashMap<>();
        for (Element element : drawing.getAllElements()) {
            recolour(element, colors);
            rename(element);
        }
        link(drawing);
        to.appendElement("style").appendChild(new DataNode(scheme(colors)));
        to.appendChild(drawing);
    }

    private static Element svg(DossierIndex index) throws IOException, FigureException {
        FigureSpec spec = FigureSpec.STANDARD
                .withSheet(Sheet.ofPixels(WIDTH, Sheet.FITTING))
                .withFurnishing(new Furnishing("", "", true, Endnotes.NONE));
        Figure figure = Figure.of(index, spec, new AwtTextMeasure());
        var out = new ByteArrayOutputStream();
        new SvgFigure().write(figure, figure.pages(), 1, out, FigureProgress.NONE);
        Document document = Jsoup.parse(out.toString(StandardCharsets.UTF_8), "", Parser.xmlParser());
        return document.expectFirst("svg");
    }

    /** Gives a colour of the palette a name, under which the dark mode has another. */
    private static void recolour(Element element, Map<String, String> colors) {
        for (String paint : PAINTS) {
            String color = element.attr(paint);
            if (DARK.containsKey(color)) {
                element.attr(paint, "var(" + colors.computeIfAbsent(color, _ -> "--t" + colors.size()) + ")");
            }
        }
    }

    private static void rename(Element element) {
        if (element.hasAttr("id") && !element.id().startsWith("event-")) {
            element.attr("id", PREFIX + element.id());
        }
        for (String reference : REFERENCES) {
            String value = element.attr(reference);
            if (value.startsWith("url(#")) {
                element.attr(reference, value.replace("url(#", "url(#" + PREFIX));
            }
        }
        if (element.hasAttr("aria-labelledby")) {
            element.attr("aria-labelledby", Stream.of(element.attr("aria-labelledby").split(" ", -1))
                    .map(PREFIX::concat).reduce((all, next) -> all + " " + next).orElse(""));
        }
    }

    /** Signs of events become links to their sections; that of a crowd leads to the first of them. */
    private static void link(Element drawing) {
        for (Element sign : drawing.select("g[id^=event-], g[data-event]")) {
            Element crowd = sign.parent();
            if (crowd != null && sign.childrenSize() <= 1 && crowd.attr("role").equals("group")
                    && !crowd.hasAttr("aria-label")) {
                if (!crowd.hasAttr("href")) {
                    crowd.attr("href", "#" + target(sign));
                }
                sign.remove();
            } else {
                leadTo(sign, target(sign));
            }
        }
        for (Element crowd : drawing.select("g[href]")) {
            leadTo(crowd, crowd.attr("href").substring(1));
        }
    }

    private static void leadTo(Element sign, String target) {
        sign.tagName("a");
        sign.clearAttributes();
        sign.attr("href", "#" + target);
        Element title = sign.selectFirst("> title");
        if (title != null) {
            sign.attr("aria-label", title.text());
        } else {
            // Another sign of what is named already; to be read out once is enough.
            sign.attr("aria-hidden", "true").attr("tabindex", "-1");
        }
    }

    private static String target(Element sign) {
        return sign.hasAttr("data-event") ? "event-" + sign.attr("data-event") : sign.id();
    }

    private static String scheme(Map<String, String> colors) {
        StringBuilder light = new StringBuilder();
        StringBuilder dark = new StringBuilder();
        colors.forEach((color, name) -> {
            light.append(name).append(':').append(color).append(';');
            dark.append(name).append(':').append(Objects.requireNonNull(DARK.get(color)).css()).append(';');
        });
        return ":root{" + light + "}\n@media screen and (prefers-color-scheme: dark){:root{" + dark + "}}";
    }

    /** The colours of the light palette, each with what stands at its place in the dark one. */
    private static Map<String, Color> darkByLight() {
        Map<String, Color> pairs = new LinkedHashMap<>();
        List<Color> light = colours(Palette.LIGHT);
        List<Color> dark = colours(Palette.DARK);
        for (int i = 0; i < light.size(); i++) {
            pairs.putIfAbsent(light.get(i).css(), dark.get(i));
        }
        return Map.copyOf(pairs);
    }

    private static List<Color> colours(Palette of) {
        return Stream.concat(
                Stream.of(of.background(), of.alternate(), of.panel(), of.ink(), of.text(), of.quiet(), of.rule(),
                        of.minorTick(), of.majorTick(), of.accent(), of.selected(), of.found(), of.hover(), of.brush(),
                        of.neutral(), of.onTone()),
                of.sides().stream()).toList();
    }
}
