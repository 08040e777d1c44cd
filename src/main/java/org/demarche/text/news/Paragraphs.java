package org.demarche.text.news;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/**
 * Cuts a text into its paragraphs: one to a line, or, where lines are broken to one width, one between blank lines.
 */
final class Paragraphs {
    /** The widths, in UTF-16 units, to which programs break lines. */
    private static final int NARROWEST = 45;
    private static final int WIDEST = 90;
    /** Fewer broken lines prove nothing: an address or a poem has as many. */
    private static final int TELLING = 4;

    private Paragraphs() {}

    static List<Piece> of(String text) {
        List<Span> lines = lines(text);
        List<Span> spans = isBroken(lines) ? join(lines) : lines;
        CodePoints points = CodePoints.of(text);
        List<Piece> pieces = new ArrayList<>();
        for (Span span : spans) {
            String words = text.substring(span.start, span.end).replace('\n', ' ');
            pieces.add(new Piece(new TextRange(points.offset(span.start), points.offset(span.end)), words));
        }
        return pieces;
    }

    /** A stretch without white space at its ends, in UTF-16 indexes, and whether a blank line comes before it. */
    private record Span(int start, int end, boolean spaced) {
        int length() {
            return end - start;
        }
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        boolean spaced = true;
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int from = start;
            int to = end;
            while (from < to && isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Span(from, to, spaced));
            }
            spaced = from >= to;
            start = end + 1;
        }
        return lines;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }

    /** Whether the lines were broken by width: those that another follows at once are nearly all of one length. */
    private static boolean isBroken(List<Span> lines) {
        int followed = 0;
        int fitting = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).spaced) {
                followed++;
                if (lines.get(i).length() >= NARROWEST && lines.get(i).length() <= WIDEST) {
                    fitting++;
                }
            }
        }
        boolean separated = lines.stream().skip(1).anyMatch(Span::spaced);
        return separated && fitting >= TELLING && 10 * fitting >= 8 * followed;
    }

    private static List<Span> join(List<Span> lines) {
        List<Span> joined = new ArrayList<>();
        for (Span line : lines) {
            if (line.spaced || joined.isEmpty()) {
                joined.add(line);
            } else {
                Span first = joined.removeLast();
                joined.add(new Span(first.start, line.end, first.spaced));
            }
        }
        return joined;
    }
}
