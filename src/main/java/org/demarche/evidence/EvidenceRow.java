package org.demarche.evidence;

import org.demarche.model.Anchor;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.text.anchor.Difference;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one text of an article says of one quote.
 *
 * @param words of the quote, as the dossier has them
 * @param speaker name of who said it
 * @param source publisher and date of the article
 * @param copy which text of it
 * @param anchor where the dossier says the quote stands there; null if it does not say
 */
public record EvidenceRow(QuoteId quote, ArticleId article, String words, String speaker, String source, Copy copy,
        @Nullable Anchor anchor, Verdict verdict) {

    /** The verdict without what belongs to it. */
    public Verdict.Kind kind() {
        return verdict.kind();
    }

    /** Where the quote stands, null if there is no place, or no telling which. */
    public @Nullable TextRange place() {
        return verdict.place();
    }

    /** What the text has otherwise than the quote; null where nothing can be compared, or nothing differs. */
    public @Nullable Difference difference() {
        return switch (verdict) {
            case Verdict.Typographic(_, _, Difference difference) -> difference;
            case Verdict.Changed(_, _, Difference difference) -> difference;
            case Verdict.Exact _, Verdict.Moved _, Verdict.Ambiguous _, Verdict.Missing _ -> null;
        };
    }

    /** What is not as it should be, in few words; empty where nothing is. */
    public String brief() {
        return VerdictSentence.brief(this);
    }

    /** The verdict as a sentence. */
    public String sentence() {
        return VerdictSentence.of(this);
    }
}
