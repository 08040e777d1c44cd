package org.demarche.store.importing;

import org.demarche.model.Article;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of all articles of an import whose texts say nothing themselves.
 *
 * @param published null for nothing
 * @param publisher null for nothing
 */
public record Fallbacks(@Nullable Edtf published, @Nullable String publisher) {
    /** Nothing is said. */
    public static final Fallbacks NONE = new Fallbacks(null, null);

    /** The article with what it lacks. */
    Article complete(Article article) {
        Dated date = published == null || article.published().known() ? article.published()
                : new Dated(published, DateBasis.GIVEN, "Given when the article was imported.");
        String name = publisher == null || !article.publisher().isBlank() ? article.publisher() : publisher;
        return new Article(article.id(), article.headline(), name, article.agency(), article.byline(),
                article.dateline(), date, article.url(), article.archive(), article.accessed(),
                article.language(), article.text(), article.original(), article.extras());
    }
}
