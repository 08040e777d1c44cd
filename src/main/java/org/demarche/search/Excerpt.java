package org.demarche.search;

import java.util.List;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** Cuts a line out of a text around the words that were found in it. */
final class Excerpt {
    /** The most code points of an excerpt, without the dots that show the cuts. */
    static final int LENGTH = 160;
    private static final String CUT = "…";

    private final int[] text;
    private final Graphemes graphemes;

    private Excerpt(String text) {
        this.text = text.codePoints().toArray();
        graphemes = Graphemes.of(text);
    }

    /**
     * All of a short text, else {@value #LENGTH} code points of it, cut between words where there are any. White space
     * shows as blanks.
     *
     * @param centre what must be in sight; null for the beginning of the text
     * @param marks in code points of the text
     */
    static MarkedText of(String text, @Nullable TextRange centre, List<TextRange> marks) {
        return new Excerpt(text).around(centre == null ? new TextRange(0, 0) : centre, marks);
    }

    private MarkedText around(TextRange centre, List<TextRange> marks) {
        // A third of the room goes before the words, where a reader starts.
        int lead = Math.max(0, LENGTH - centre.length()) / 3;
        int start = text.length <= LENGTH ? 0 : Math.clamp(centre.start() - lead, 0, text.length - LENGTH);
        int end = Math.min(text.length, start + LENGTH);
        start = start == 0 ? 0 : cutBefore(start, Math.min(centre.start(), end));
        end = end == text.length ? end : cutAfter(end, Math.max(Math.min(centre.end(), end), start));

        StringBuilder line = new StringBuilder(start > 0 ? CUT : "");
        int shift = line.length() - start;
        for (int i = start; i < end; i++) {
            line.appendCodePoint(Character.isWhitespace(text[i]) ? ' ' : text[i]);
        }
        line.append(end < text.length ? CUT : "");
        int from = start;
        int to = end;
        List<TextRange> inSight = marks.stream()
                .map(mark -> new int[] {Math.max(mark.start(), from), Math.min(mark.end(), to)})
                .filter(mark -> mark[0] < mark[1])
                .map(mark -> new TextRange(mark[0] + shift, mark[1] + shift))
                .toList();
        return new MarkedText(line.toString(), inSight);
    }

    /** The start of the first word at or after {@code start}, unless what must be seen begins earlier. */
    private int cutBefore(int start, int limit) {
        for (int i = start; i <= limit && i < text.length; i++) {
            if (Character.isWhitespace(text[i - 1]) && !Character.isWhitespace(text[i])) {
                return i;
            }
        }
        return graphemes.floor(start);
    }

    /** The end of the last word at or before {@code end}, unless what must be seen ends later. */
    private int cutAfter(int end, int limit) {
        for (int i = end; i > limit; i--) {
            if (Character.isWhitespace(text[i]) && !Character.isWhitespace(text[i - 1])) {
                return i;
            }
        }
        return graphemes.floor(end);
    }
}
