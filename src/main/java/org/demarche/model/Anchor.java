package org.demarche.model;

/**
 * The place of a passage in a text, by position and by the words around it.
 *
 * <p>The two are the TextPositionSelector and the prefix and suffix of the TextQuoteSelector of the W3C Web Annotation
 * model; the exact words of the latter are the quote's own text.
 *
 * @param start offset of the first character, in code points of the text; quotation marks stand outside
 * @param end offset after the last character
 * @param prefix at most {@value #CONTEXT} code points that stand before the range, empty when not recorded
 * @param suffix at most {@value #CONTEXT} code points that stand after it, empty when not recorded
 */
public record Anchor(int start, int end, String prefix, String suffix) {
    /** The most code points of context on either side. */
    public static final int CONTEXT = 32;

    public Anchor {
        new TextRange(start, end);
    }

    /** The anchor of a passage, with as much context as an anchor may have. */
    public static Anchor at(CodePoints text, TextRange range) {
        int before = Math.max(0, range.start() - CONTEXT);
        int after = Math.min(text.length(), range.end() + CONTEXT);
        return new Anchor(range.start(), range.end(), text.slice(new TextRange(before, range.start())),
                text.slice(new TextRange(range.end(), after)));
    }

    /** The passage as a range of the text. */
    public TextRange range() {
        return new TextRange(start, end);
    }
}
