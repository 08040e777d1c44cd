package org.demarche.model.edtf;

import java.io.Serial;

/** Says that a text is not an EDTF date, and why. */
public final class EdtfSyntaxException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    public EdtfSyntaxException(String text, String reason) {
        super("'" + text + "' is not an EDTF date: " + reason);
    }
}
