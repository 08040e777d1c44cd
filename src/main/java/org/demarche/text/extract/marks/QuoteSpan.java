package org.demarche.text.extract.marks;

/**
 * A stretch of text in quotation marks. Places are UTF-16 indexes.
 *
 * @param open of the opening mark; {@code start} where the mark is missing
 * @param start of the first character between the marks
 * @param end after the last character between the marks
 * @param close after the closing mark; {@code end} where the mark is missing
 * @param runsOn the utterance goes on in the next span, at the beginning of the next paragraph
 */
public record QuoteSpan(int open, int start, int end, int close, boolean runsOn) {

    /** Whether the quote is ended by a mark. */
    public boolean closed() {
        return close > end;
    }
}
