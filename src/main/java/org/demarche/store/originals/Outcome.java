package org.demarche.store.originals;

import java.util.List;
import org.demarche.model.Article;

/** What became of a text that was offered as an original. */
public sealed interface Outcome {

    /** The file, as a path, or the address that the text came from. */
    String source();

    /**
     * It is an article's original and now attached to it.
     *
     * @param identical whether it has the fingerprint that the dossier knows; if not, it is a changed copy
     * @param exact how many quotes of the article stand in it word for word
     * @param quotes how many quotes with words of their own the article has
     * @param news whether it was not attached before
     */
    record Attached(String source, Article article, boolean identical, int exact, int quotes, boolean news)
            implements Outcome {}

    /** A changed copy of an article whose original itself is attached already, and stays so. */
    record Superseded(String source, Article article) implements Outcome {}

    /** It may be the original of any of these articles, and was attached to none. */
    record Undecided(String source, List<Article> articles) implements Outcome {
        public Undecided {
            articles = List.copyOf(articles);
        }
    }

    /** It was offered for one article, but is the original of another; it was attached to neither. */
    record OtherArticle(String source, Article article) implements Outcome {}

    /** It belongs to no article. */
    record NoArticle(String source) implements Outcome {}

    /**
     * It could not be read or kept.
     *
     * @param sentence why, and what to do
     */
    record Failed(String source, String sentence) implements Outcome {}
}
