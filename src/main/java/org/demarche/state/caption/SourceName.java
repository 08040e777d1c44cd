package org.demarche.state.caption;

import org.demarche.model.Article;

/** The name of a source in a line of text. */
public final class SourceName {
    private SourceName() {}

    /** The publisher, with the agency where that is another: "Naharnet (AFP)". */
    public static String of(Article article) {
        String agency = article.agency();
        return agency == null || agency.equals(article.publisher())
                ? article.publisher()
                : article.publisher() + " (" + agency + ")";
    }

    /** The name and the short date of publication: "Reuters, 7 Sep 2011". */
    public static String dated(Article article) {
        return of(article) + ", " + DateWords.brief(article.published().date());
    }
}
