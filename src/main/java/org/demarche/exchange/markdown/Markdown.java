package org.demarche.exchange.markdown;

import java.util.List;

/**
 * Text in which no character is read as markup.
 *
 * <p>Every ASCII sign of punctuation can be escaped with a backslash (CommonMark 0.31.2, 2.4); those that mean
 * something somewhere are. Spaces at the edges of a line, tabs and line ends are references, since Markdown
 * would drop or change them.
 */
final class Markdown {
    private static final String SIGNS = "\\`*_[]<>&~#|^${}@";

    private Markdown() {}

    /** Text on one line; line ends in it become references. */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1;
            if (c == '\n' || c == '\r' || c == '\t' || (c == ' ' && edge)) {
                out.append("&#").append((int) c).append(';');
            } else if (marks(text, i)) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a character means something where it stands, in CommonMark or in programs that go beyond it. */
    private static boolean marks(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            // A bullet, or a line under a heading.
            case '-', '+', '=' -> i == 0;
            // The number of a list, or an address without a scheme.
            case '.', ')' -> digitsBefore(text, i) || text.regionMatches(true, i - 3, "www", 0, 3);
            case ':' -> text.startsWith("//", i + 1);
            default -> SIGNS.indexOf(c) >= 0;
        };
    }

    private static boolean digitsBefore(String text, int end) {
        return end > 0 && text.chars().limit(end).allMatch(c -> c >= '0' && c <= '9');
    }

    /** Paragraphs of text, one to each line that is not empty. */
    static String paragraphs(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).map(Markdown::line).toList();
        return String.join("\n\n", lines);
    }

    /** An address in a link, so that nothing in it ends the link. */
    static String address(String url) {
        StringBuilder out = new StringBuilder("<");
        url.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '\\' -> out.append("%5C");
                case '&' -> out.append("&amp;");
                case '\n', '\r' -> { }
                default -> out.appendCodePoint(c);
            }
        });
        return out.append('>').toString();
    }
}
