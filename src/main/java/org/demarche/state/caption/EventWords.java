package org.demarche.state.caption;

import org.demarche.model.Event;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;

/** Events in words that are spoken or stand alone. */
public final class EventWords {
    private EventWords() {}

    /** For example "7 September 2011: Franco-Russian security talks, 7 statements". */
    public static String spoken(Event event, int statements) {
        return when(event.when().date()) + ": " + event.title()
                + (statements == 0 ? "" : ", " + Counted.of(statements, "statement"));
    }

    /** A date without abbreviations: "about 7 September 2011", "some time in September 2011". */
    public static String when(Edtf date) {
        String words = EdtfWords.full(date).replace("c. ", "about ");
        return date instanceof EdtfDate single && isStretch(single) ? "some time in " + words : words;
    }

    /** Whether a date names a month, season or year on some day of which it was, without more doubt than that. */
    private static boolean isStretch(EdtfDate date) {
        return !date.unspecified() && !date.uncertain() && !date.approximate()
                && date.precision().compareTo(Precision.YEAR) >= 0 && date.precision().compareTo(Precision.MONTH) <= 0;
    }
}
