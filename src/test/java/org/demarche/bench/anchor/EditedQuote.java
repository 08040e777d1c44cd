package org.demarche.bench.anchor;

import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.demarche.text.anchor.QuoteFinder;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A quote whose text was edited, with the right answer.
 *
 * @param quote the words before the edit
 * @param anchor their place before the edit
 * @param text after the edit
 * @param truth their place in it; null if they are gone
 * @param same whether the words there are the very characters of the quote
 */
record EditedQuote(EditClass edit, String quote, Anchor anchor, String text, @Nullable TextRange truth, boolean same) {

    /** How an answer stands to the truth. */
    enum Outcome {
        /** The place, or that there is none; for quotes set anew and moved also the verdict and the very ends. */
        RIGHT,
        /** No place, or the right one with another verdict: a person is asked to look. */
        UNSURE,
        /** A place that is not the quote's. */
        WRONG_PLACE
    }

    Verdict verdict() {
        return new QuoteFinder(CodePoints.of(text)).find(quote, anchor);
    }

    Outcome outcome() {
        Verdict verdict = verdict();
        TextRange place = verdict.place();
        if (place == null) {
            return truth == null ? Outcome.RIGHT : Outcome.UNSURE;
        }
        if (truth == null || !near(place, truth)) {
            return Outcome.WRONG_PLACE;
        }
        boolean asked = switch (edit) {
            case TYPOGRAPHIC -> (verdict.kind() == (same ? Verdict.Kind.MOVED : Verdict.Kind.TYPOGRAPHIC)
                    && place.equals(truth)) || (same && verdict.kind() == Verdict.Kind.EXACT);
            case MOVED -> place.equals(truth)
                    && verdict.kind() == (truth.equals(anchor.range()) ? Verdict.Kind.EXACT : Verdict.Kind.MOVED);
            case FIVE_PERCENT, TWENTY_PERCENT, DELETED, LOOK_ALIKE -> true;
        };
        return asked ? Outcome.RIGHT : Outcome.UNSURE;
    }

    /** Whether two ranges share at least half of what they cover together. */
    private static boolean near(TextRange one, TextRange other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int all = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return 2 * common >= all;
    }
}
