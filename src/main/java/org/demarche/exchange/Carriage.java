package org.demarche.exchange;

/**
 * What becomes of a field in a format.
 *
 * @param where it stands there, as users of the format name the place; empty where it is left out
 * @param note what is lost of it, or why it is left out; empty where nothing needs saying
 */
public record Carriage(Way way, String where, String note) {
    /** How much of a field a format carries. */
    public enum Way {
        /** All of it, code point for code point; where the format is read, it comes back equal. */
        WHOLE,
        /** In part, or in a form from which it cannot be had back. */
        PARTLY,
        /** Nothing of it. */
        NOT
    }
}
