package org.demarche.model;

import org.demarche.model.edtf.Edtf;

/**
 * A date together with the reason to believe it.
 *
 * @param basis how the date is known
 * @param evidence what was read or worked out, in one or two sentences; empty where nothing needs saying
 */
public record Dated(Edtf date, DateBasis basis, String evidence) {
    private static final String SOME_YEAR = "XXXX";

    /** That nothing tells the date, with the reason. */
    public static Dated unknown(String reason) {
        return new Dated(Edtf.parse(SOME_YEAR), DateBasis.PRINTED, reason);
    }

    /** Whether anything at all is known of the date. */
    public boolean known() {
        return !date.text().equals(SOME_YEAR);
    }
}
