package org.demarche.text.anchor;

import java.util.List;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** What a text says of a quote that is said to stand in it. */
public sealed interface Verdict {

    /** The verdicts without what belongs to them, from the best to the worst. */
    enum Kind {
        /** See {@link Verdict.Exact}. */
        EXACT,
        /** See {@link Verdict.Moved}. */
        MOVED,
        /** See {@link Verdict.Typographic}. */
        TYPOGRAPHIC,
        /** See {@link Verdict.Changed}. */
        CHANGED,
        /** See {@link Verdict.Ambiguous}. */
        AMBIGUOUS,
        /** See {@link Verdict.Missing}. */
        MISSING
    }

    /**
     * The words stand where they are said to, character for character.
     *
     * @param range where
     */
    record Exact(TextRange range) implements Verdict {}

    /**
     * The words stand elsewhere, character for character, at one place that is surely meant.
     *
     * @param range where they stand
     */
    record Moved(TextRange range) implements Verdict {}

    /**
     * The words stand at one place that is surely meant, printed otherwise: only quotation marks, dashes, spaces (line
     * breaks and no-break spaces too), the dots of an ellipsis, case and the encoding of letters differ.
     *
     * @param range where they stand
     * @param inPlace whether that begins where they are said to stand
     * @param difference what is printed otherwise
     */
    record Typographic(TextRange range, boolean inPlace, Difference difference) implements Verdict {}

    /**
     * At one place that is surely meant stand words that are not quite the quote's: a person has to tell whether they
     * are the passage.
     *
     * @param range where they stand
     * @param inPlace whether that begins where the quote is said to stand
     * @param difference the words that differ
     */
    record Changed(TextRange range, boolean inPlace, Difference difference) implements Verdict {}

    /**
     * The words stand in the text, or nearly so, but nothing tells at which of several places, or whether the only
     * place is the one that is meant.
     *
     * @param ranges all places, in order; one if a short quote stands elsewhere in another context
     */
    record Ambiguous(List<TextRange> ranges) implements Verdict {
        public Ambiguous {
            ranges = List.copyOf(ranges);
        }
    }

    /** The quote does not stand in the text, whatever stands there that is like it. */
    record Missing() implements Verdict {}

    /** Which verdict it is. */
    default Kind kind() {
        return switch (this) {
            case Exact _ -> Kind.EXACT;
            case Moved _ -> Kind.MOVED;
            case Typographic _ -> Kind.TYPOGRAPHIC;
            case Changed _ -> Kind.CHANGED;
            case Ambiguous _ -> Kind.AMBIGUOUS;
            case Missing _ -> Kind.MISSING;
        };
    }

    /** The one place of the quote; null if there is none, or no telling which. */
    default @Nullable TextRange place() {
        return switch (this) {
            case Exact(TextRange range) -> range;
            case Moved(TextRange range) -> range;
            case Typographic(TextRange range, _, _) -> range;
            case Changed(TextRange range, _, _) -> range;
            case Ambiguous _, Missing _ -> null;
        };
    }
}
