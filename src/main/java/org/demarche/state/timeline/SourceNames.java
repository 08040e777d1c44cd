package org.demarche.state.timeline;

import org.demarche.model.Article;

/** Names sources in running text. */
final class SourceNames {
    private SourceNames() {}

    /** The publisher, or the headline where there is none. */
    static String of(Article article) {
        return article.publisher().isEmpty() ? article.headline() : article.publisher();
    }
}
