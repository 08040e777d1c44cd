package org.demarche.exchange.qdpx;

import java.util.Locale;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/** Dates in descriptions: EDTF, how they are known, and the evidence. */
final class DateDetails {
    private DateDetails() {}

    static void put(Details details, String label, Dated dated) {
        details.with(label, dated.date().text())
                .with(Label.KNOWN, word(dated.basis()))
                .withText(Label.EVIDENCE, dated.evidence());
    }

    /** Reads a date that {@link #put} has written. */
    static Dated read(Details details, String label) {
        String known = details.text(Label.KNOWN);
        DateBasis basis = known.isEmpty() ? DateBasis.GIVEN : constant(DateBasis.class, known);
        Edtf date = date(details.get(label));
        return date == null ? Dated.unknown(details.text(Label.EVIDENCE))
                : new Dated(date, basis, details.text(Label.EVIDENCE));
    }

    static @Nullable Edtf date(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }

    /** How descriptions write a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Reads a constant.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
