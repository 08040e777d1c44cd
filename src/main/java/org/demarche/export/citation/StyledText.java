package org.demarche.export.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A line of text with its emphasis.
 *
 * @param text without any markup
 * @param html the same as HTML of one line, with {@code i}, {@code b}, {@code sup} and {@code a}
 */
public record StyledText(String text, String html) {
    /** Nothing. */
    public static final StyledText EMPTY = new StyledText("", "");

    /** A text without emphasis. */
    public static StyledText plain(String text) {
        return new StyledText(text, Entities.escape(text));
    }

    /** An address that leads to its page. */
    static StyledText link(String address) {
        String escaped = Entities.escape(address);
        return new StyledText(address, "<a href=\"" + escaped + "\">" + escaped + "</a>");
    }

    /** The text in pieces of one look each. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        collect(Jsoup.parseBodyFragment(html).body(), new Run("", false, false, false), runs);
        return runs;
    }

    private static void collect(Element element, Run look, List<Run> runs) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                runs.add(new Run(words.getWholeText(), look.italic, look.bold, look.raised));
            } else if (child instanceof Element inner) {
                String name = inner.normalName();
                collect(inner, new Run("", look.italic || name.equals("i"), look.bold || name.equals("b"),
                        look.raised || name.equals("sup")), runs);
            }
        }
    }

    /** A piece of one look. */
    public record Run(String text, boolean italic, boolean bold, boolean raised) {}

    /** One after the other. */
    public StyledText plus(StyledText next) {
        return new StyledText(text + next.text, html + next.html);
    }

    /** This with a text after it. */
    public StyledText plus(String next) {
        return plus(plain(next));
    }

    /** Whether it ends with a text, which must have no markup. */
    boolean endsWith(String end) {
        return text.endsWith(end) && html.endsWith(Entities.escape(end));
    }

    /** This without the text that it {@linkplain #endsWith ends with}. */
    StyledText without(String end) {
        return new StyledText(text.substring(0, text.length() - end.length()),
                html.substring(0, html.length() - Entities.escape(end).length()));
    }

    /** Each in a paragraph of its own; between the plain texts stands a line feed. */
    public static StyledText paragraphs(List<StyledText> lines) {
        return new StyledText(
                lines.stream().map(StyledText::text).collect(Collectors.joining("\n")),
                lines.stream().map(line -> "<p>" + line.html + "</p>").collect(Collectors.joining("\n")));
    }
}
