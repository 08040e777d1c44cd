package org.demarche.export.citation;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the HTML in which the processor writes references: boxes become spaces, style attributes become elements. */
final class ReferenceHtml {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    private ReferenceHtml() {}

    static StyledText read(String source) {
        ReferenceHtml reading = new ReferenceHtml();
        reading.children(Jsoup.parseBodyFragment(source).body());
        StyledText read = new StyledText(reading.text.toString(), reading.html.toString());
        while (read.endsWith(" ")) {
            read = read.without(" ");
        }
        return read;
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                add(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        String name = switch (element.normalName()) {
            case "div" -> "";
            case "span" -> emphasis(element.attr("style"));
            case "a" -> "a href=\"" + StyledText.plain(element.attr("href")).html() + "\"";
            default -> element.normalName();
        };
        boolean box = element.normalName().equals("div");
        if (box) {
            add(" ");
        }
        html.append(name.isEmpty() ? "" : "<" + name + ">");
        children(element);
        html.append(name.isEmpty() ? "" : "</" + name.split(" ", -1)[0] + ">");
        if (box) {
            add(" ");
        }
    }

    private static String emphasis(String style) {
        return switch (style.replaceAll("\\s", "")) {
            case "font-style:italic", "font-style:oblique" -> "i";
            case "font-weight:bold" -> "b";
            case "text-decoration:underline" -> "u";
            default -> "";
        };
    }

    /** Adds a text; a space after a space, or at the beginning, is the trace of a box. */
    private void add(String words) {
        boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        StyledText added = StyledText.plain(spaced ? words.replaceFirst("^ +", "") : words);
        text.append(added.text());
        html.append(added.html());
    }
}
