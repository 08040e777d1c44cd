package org.demarche.model.edtf;

import java.io.Serial;

/** Says that a text is not an EDTF date, and why. */
public final class EdtfSyntaxException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The most of the text that the message repeats, in code points. */
    private static final int SHOWN = 100;

    public EdtfSyntaxException(String text, String reason) {
        super("'" + shown(text) + "' is not an EDTF date: " + reason);
    }

    /** A message is for people, and a file may have anything in place of a date. */
    private static String shown(String text) {
        boolean whole = text.codePointCount(0, text.length()) <= SHOWN;
        return whole ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
