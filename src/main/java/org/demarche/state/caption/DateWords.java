package org.demarche.state.caption;

import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;

/** Dates in British English. */
public final class DateWords {
    private DateWords() {}

    /** For example "7 September 2011". */
    public static String full(Edtf date) {
        return EdtfWords.full(date);
    }

    /** For example "7 Sep 2011". */
    public static String brief(Edtf date) {
        return EdtfWords.brief(date);
    }
}
