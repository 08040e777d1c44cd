package org.demarche.text.original;

import java.util.List;
import org.demarche.model.id.ArticleId;

/** What a text turned out to be. */
public sealed interface OriginalMatch {

    /**
     * The very text whose fingerprint the dossier has; offsets into the original hold in it.
     *
     * @param text with the line ends that it had when its fingerprint was taken
     */
    record Identical(ArticleId article, String text) implements OriginalMatch {}

    /** An article's text, recognised by what stands in it; offsets into the original need not hold. */
    record ChangedCopy(ArticleId article) implements OriginalMatch {}

    /**
     * Equally likely the text of several articles, and so not taken for any.
     *
     * @param articles at least two, the likeliest first
     */
    record Undecided(List<ArticleId> articles) implements OriginalMatch {
        public Undecided {
            articles = List.copyOf(articles);
        }
    }

    /** The text of no article of the dossier. */
    record None() implements OriginalMatch {}
}
