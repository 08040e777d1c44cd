package org.demarche.text.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** Puts what words mean into EDTF with the evidence for it. */
final class Meaning {
    private Meaning() {}

    /** A date that the words state by themselves. */
    static Dated printed(String edtf, Found found) {
        return new Dated(Edtf.parse(edtf), DateBasis.PRINTED, "printed as " + marked(found));
    }

    /** A date of which the words state all but the year. */
    static Dated printedWithoutYear(String edtf, Found found) {
        return new Dated(Edtf.parse(edtf), DateBasis.PRINTED, "printed as " + marked(found) + ", without a year");
    }

    /** A date that counts from publication. */
    static Dated resolved(String edtf, Found found) {
        return new Dated(Edtf.parse(edtf), DateBasis.RESOLVED,
                marked(found) + ", counted back from publication on " + found.published().words());
    }

    /** The nearest date before publication that fits the words. */
    static Dated nearest(String edtf, Found found, @Nullable String doubt) {
        return new Dated(Edtf.parse(edtf), DateBasis.RESOLVED, marked(found)
                + ", the nearest before publication on " + found.published().words()
                + (doubt == null ? "" : "; " + doubt));
    }

    static String day(LocalDate day, boolean uncertain) {
        return day + (uncertain ? "?" : "");
    }

    static String month(YearMonth month, boolean uncertain) {
        return month + (uncertain ? "?" : "");
    }

    static String interval(LocalDate first, LocalDate last, boolean uncertain) {
        return first.equals(last) ? day(first, uncertain) : day(first, uncertain) + "/" + day(last, uncertain);
    }

    private static String marked(Found found) {
        return "\u201C" + found.words() + "\u201D";
    }
}
