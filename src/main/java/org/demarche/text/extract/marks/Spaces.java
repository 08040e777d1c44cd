package org.demarche.text.extract.marks;

/** White space of texts from the web: no-break spaces, zero-width spaces and byte-order marks count as such. */
public final class Spaces {
    private Spaces() {}

    /** Whether the character only separates. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || (c >= '\u200B' && c <= '\u200D')
                || c == '\u2060' || c == '\uFEFF';
    }
}
