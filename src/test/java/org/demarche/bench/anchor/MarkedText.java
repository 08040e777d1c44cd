package org.demarche.bench.anchor;

import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A text cut at the ends of a quote, so that its place goes along with every edit.
 *
 * @param head what stands before the quote
 * @param quote the quote as it is by now
 * @param tail what stands after it
 */
record MarkedText(String head, String quote, String tail) {

    static MarkedText of(Source source, TextRange range) {
        CodePoints points = CodePoints.of(source.text());
        int start = points.index(range.start());
        int end = points.index(range.end());
        return new MarkedText(source.text().substring(0, start), source.text().substring(start, end),
                source.text().substring(end));
    }

    String whole() {
        return head + quote + tail;
    }

    /** The place of the quote, null when nothing is left of it. */
    @Nullable TextRange range() {
        int start = head.codePointCount(0, head.length());
        return quote.isEmpty() ? null : new TextRange(start, start + quote.codePointCount(0, quote.length()));
    }

    MarkedText withQuote(String words) {
        return new MarkedText(head, words, tail);
    }

    /** What stands in the quote's paragraph before it. */
    String paragraphHead() {
        return head.substring(head.lastIndexOf('\n') + 1);
    }

    /** What stands in the quote's paragraph after it. */
    String paragraphTail() {
        int end = tail.indexOf('\n');
        return end < 0 ? tail : tail.substring(0, end);
    }

    /** The text with the quote's paragraph left out, and nothing marked. */
    MarkedText withoutParagraph() {
        String before = head.substring(0, head.length() - paragraphHead().length());
        String after = tail.substring(paragraphTail().length());
        return before.isEmpty() && !after.isEmpty() ? new MarkedText("", "", after.substring(1))
                : new MarkedText(before.isEmpty() ? before : before.substring(0, before.length() - 1), "", after);
    }
}
