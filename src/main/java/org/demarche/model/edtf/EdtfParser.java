package org.demarche.model.edtf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Reads the text of an EDTF date. */
final class EdtfParser {
    private EdtfParser() {}

    static Edtf parse(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            long start = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
            return new EdtfDate(text, Precision.DAY, new Bounds(start, start + 86_400_000), false, false, false);
        } catch (DateTimeParseException _) {
            throw new EdtfSyntaxException(text, "it is not a day");
        }
    }
}
