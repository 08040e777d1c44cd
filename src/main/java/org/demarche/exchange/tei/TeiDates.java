package org.demarche.exchange.tei;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfInterval;
import org.demarche.model.edtf.EdtfSet;
import org.demarche.model.edtf.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates as attributes of {@code att.datable.w3c}: {@code when} for a date that is one, {@code from} and {@code to} for
 * a span, {@code notBefore} and {@code notAfter} where only bounds are known. What the attributes cannot say stands in
 * EDTF beside them.
 */
final class TeiDates {
    private static final long DAY_MS = 86_400_000;
    private static final int LAST_YEAR = 9999;

    private TeiDates() {}

    /** The attributes of a date by their names. */
    static Map<String, String> attributes(Edtf date) {
        Map<String, String> attributes = new LinkedHashMap<>();
        switch (date) {
            case EdtfDate single -> {
                String when = w3c(single);
                if (when == null) {
                    putBounds(attributes, single.bounds());
                } else {
                    attributes.put("when", when);
                }
            }
            case EdtfInterval span -> {
                if (span.start() instanceof EdtfDate start) {
                    String from = w3c(start);
                    put(attributes, from == null ? "notBefore" : "from",
                            from == null ? day(start.bounds().earliest()) : from);
                }
                if (span.end() instanceof EdtfDate end) {
                    String to = w3c(end);
                    put(attributes, to == null ? "notAfter" : "to", to == null ? lastDay(end.bounds()) : to);
                }
            }
            case EdtfSet set -> putBounds(attributes, set.bounds());
        }
        if (!attributes.isEmpty() && (date.uncertain() || date.approximate())) {
            attributes.put("cert", "low");
        }
        return attributes;
    }

    private static void putBounds(Map<String, String> attributes, Bounds bounds) {
        put(attributes, "notBefore", day(bounds.earliest()));
        put(attributes, "notAfter", lastDay(bounds));
    }

    private static void put(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }

    /** A date of the form that TEI takes from XML Schema; null where it has another. */
    private static @Nullable String w3c(EdtfDate date) {
        String first = day(date.bounds().earliest());
        if (first == null || date.unspecified()) {
            return null;
        }
        Precision precision = date.precision();
        return switch (precision) {
            case YEAR -> first.substring(0, 4);
            case MONTH -> first.substring(0, 7);
            case DAY, TIME -> first;
            case CENTURY, DECADE, SEASON -> null;
        };
    }

    private static @Nullable String lastDay(Bounds bounds) {
        return bounds.latest() == Bounds.OPEN_FUTURE ? null : day(bounds.latest() - 1);
    }

    /** The day of a moment; null where its year is not one that XML Schema writes with four digits. */
    private static @Nullable String day(long moment) {
        long days = Math.floorDiv(moment, DAY_MS);
        if (days < LocalDate.of(1, 1, 1).toEpochDay() || days > LocalDate.of(LAST_YEAR, 12, 31).toEpochDay()) {
            return null;
        }
        return LocalDate.ofEpochDay(days).toString();
    }
}
