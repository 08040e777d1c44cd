package org.demarche.state.timeline;

import java.util.Optional;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfInterval;
import org.demarche.model.edtf.EdtfSet;
import org.demarche.model.edtf.EdtfSyntaxException;
import org.demarche.model.edtf.EdtfWords;

/**
 * What a date means that a person has typed: EDTF, or words as in British or American English.
 *
 * <p>Words are put into EDTF and read as such, so that there is one place which knows what a date is. Figures that can
 * be read in two ways are not guessed at.
 */
public sealed interface TypedDate {

    /** A date, with what was understood in words, for example "7 September 2011, a day". */
    record Understood(Edtf date, String words) implements TypedDate {}

    /** No date; a sentence says why not. */
    record Refused(String why) implements TypedDate {}

    /** Nothing was typed. */
    record Nothing() implements TypedDate {}

    /** Reads what was typed. */
    static TypedDate read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return new Nothing();
        }
        return WordsToEdtf.ambiguity(text)
                .<TypedDate>map(Refused::new)
                .or(() -> parsed(text))
                .or(() -> WordsToEdtf.of(text).flatMap(TypedDate::parsed))
                .orElseGet(() -> new Refused(
                        "This is not a date: write for example 7 September 2011, Sep 2011, 2011-09-07 or 2011/2012."));
    }

    private static Optional<TypedDate> parsed(String edtf) {
        try {
            Edtf date = Edtf.parse(edtf);
            return Optional.of(new Understood(date, EdtfWords.full(date) + kind(date)));
        } catch (EdtfSyntaxException _) {
            return Optional.empty();
        }
    }

    private static String kind(Edtf date) {
        return switch (date) {
            case EdtfDate single -> switch (single.precision()) {
                case TIME -> ", a moment";
                case DAY -> ", a day";
                case MONTH -> ", a month";
                case SEASON -> ", a part of a year";
                case YEAR -> ", a year";
                case DECADE -> ", a decade";
                case CENTURY -> ", a century or more";
            };
            case EdtfInterval interval -> interval.bounds().closed() ? ", a stretch of time" : "";
            case EdtfSet _ -> ", several dates";
        };
    }
}
