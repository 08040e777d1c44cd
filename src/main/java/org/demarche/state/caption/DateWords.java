package org.demarche.state.caption;

import org.demarche.model.edtf.Edtf;

/** Dates in British English. */
public final class DateWords {
    private DateWords() {}

    /** For example "7 September 2011". */
    public static String full(Edtf date) {
        return date.text();
    }

    /** For example "7 Sep 2011". */
    public static String brief(Edtf date) {
        return date.text();
    }
}
