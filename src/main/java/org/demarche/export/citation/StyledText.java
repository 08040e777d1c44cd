package org.demarche.export.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

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
