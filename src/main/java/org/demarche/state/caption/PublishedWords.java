package org.demarche.state.caption;

import org.demarche.model.Article;
import org.demarche.model.edtf.EdtfWords;

/** The date of publication in a line of text. */
public final class PublishedWords {
    private PublishedWords() {}

    /** In a sentence: "7 September 2011". */
    public static String full(Article article) {
        return article.published().known() ? EdtfWords.full(article.published().date()) : "date not known";
    }

    /** In a tight place: "7 Sep 2011". */
    public static String brief(Article article) {
        return article.published().known() ? EdtfWords.brief(article.published().date()) : "undated";
    }
}
