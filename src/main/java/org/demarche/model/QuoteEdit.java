package org.demarche.model;

/**
 * A trace of editing inside a printed quote.
 *
 * @param range of the mark itself in the quote's text, in code points
 */
public record QuoteEdit(Kind kind, TextRange range) {

    /** What the editor did. */
    public enum Kind {
        /** Words left out, shown by dots. */
        ELISION,
        /** Words put in, shown by brackets. */
        INSERTION
    }
}
