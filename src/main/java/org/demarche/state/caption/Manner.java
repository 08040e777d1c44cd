package org.demarche.state.caption;

import org.demarche.model.Attribution;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.edtf.EdtfWords;

/** How words came to the page, and how their date is known, in a few words. */
public final class Manner {
    private Manner() {}

    /** For example "direct · via interpreter". */
    public static String of(Quote quote) {
        String medium = quote.attribution().medium();
        return medium == null ? of(quote.directness()) : of(quote.directness()) + " · via " + medium;
    }

    /** One word for it. */
    public static String of(Directness directness) {
        return switch (directness) {
            case DIRECT -> "direct";
            case PARTIAL -> "partial";
            case DOCUMENT -> "document";
            case REPORTED -> "reported";
        };
    }

    /** How a date is known, to stand after the date. */
    public static String of(DateBasis basis) {
        return switch (basis) {
            case PRINTED -> "printed in the source";
            case RESOLVED -> "worked out from the source";
            case INHERITED -> "taken from the same occasion";
            case HISTORY -> "known from history";
            case GIVEN -> "given by hand";
        };
    }

    /** When words were said and how that is known, for example "said 5 July 2011, worked out from the source". */
    public static String said(Attribution attribution) {
        Dated said = attribution.said();
        return !said.known() ? "said on a date that is not known"
                : "said " + EdtfWords.full(said.date()) + ", " + of(said.basis());
    }

    /** The same as a sentence, with the evidence. */
    public static String dated(Attribution attribution) {
        String sentence = "S" + said(attribution).substring(1) + ".";
        String evidence = attribution.said().evidence();
        return evidence.isBlank() ? sentence : sentence + "\n" + evidence;
    }
}
