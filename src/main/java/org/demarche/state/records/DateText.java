package org.demarche.state.records;

import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.state.timeline.TypedDate;

/** Dates as a person would type them. */
final class DateText {
    private DateText() {}

    /** The date in words where these mean just this date when they are read again, else in EDTF. */
    static String of(Edtf date) {
        String words = EdtfWords.full(date);
        return TypedDate.read(words) instanceof TypedDate.Understood(Edtf read, _) && read.equals(date)
                ? words
                : date.text();
    }
}
