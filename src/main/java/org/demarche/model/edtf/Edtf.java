package org.demarche.model.edtf;

/**
 * A date or a stretch of time as stated, with its uncertainty.
 *
 * <p>Equality is that of the stated text.
 */
public sealed interface Edtf permits EdtfDate, EdtfInterval, EdtfSet {

    /** The date as it was written, in EDTF. */
    String text();

    /** The moments between which all of it lies. */
    Bounds bounds();

    /** Whether it is stated to be uncertain ({@code ?}) in any part. */
    boolean uncertain();

    /** Whether it is stated to be approximate ({@code ~}) in any part. */
    boolean approximate();

    /**
     * Reads a date.
     *
     * @throws EdtfSyntaxException naming the text and what is wrong with it
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }
}
