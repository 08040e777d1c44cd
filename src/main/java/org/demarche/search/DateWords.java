package org.demarche.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfInterval;
import org.demarche.model.edtf.EdtfSet;

/** Dates in the words in which people look for them: "7 September 2011", and the EDTF form. */
final class DateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.UK);

    private DateWords() {}

    /** The days, months and years that a date names, then the date in EDTF. */
    static String of(Edtf date) {
        return Stream.concat(names(date), Stream.of(date.text())).distinct().collect(Collectors.joining(", "));
    }

    private static Stream<String> names(Edtf date) {
        return switch (date) {
            case EdtfDate day -> name(day);
            case EdtfInterval interval -> Stream.of(interval.start(), interval.end())
                    .flatMap(end -> end instanceof EdtfDate day ? name(day) : Stream.empty());
            case EdtfSet set -> set.members().stream().flatMap(DateWords::names);
        };
    }

    private static Stream<String> name(EdtfDate date) {
        Bounds bounds = date.bounds();
        if (!bounds.closed() || date.unspecified()) {
            return Stream.empty();
        }
        ZonedDateTime start = Instant.ofEpochMilli(bounds.earliest()).atZone(ZoneOffset.UTC);
        return switch (date.precision()) {
            case DAY, TIME -> Stream.of(DAY.format(start));
            case MONTH -> Stream.of(MONTH.format(start));
            case SEASON, YEAR -> Stream.of(YEAR.format(start));
            case DECADE, CENTURY -> Stream.empty();
        };
    }
}
