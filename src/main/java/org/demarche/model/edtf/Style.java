package org.demarche.model.edtf;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** How much room words may take. */
enum Style {
    FULL(TextStyle.FULL),
    BRIEF(TextStyle.SHORT);

    private final TextStyle months;

    Style(TextStyle months) {
        this.months = months;
    }

    /** The name of a month, 1 to 12, with three letters if brief ("Sep"). */
    String month(int number) {
        // British locale data would give "Sept", the one month with four letters.
        return Month.of(number).getDisplayName(months, Locale.ENGLISH);
    }
}
