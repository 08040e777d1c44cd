package org.demarche.state.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.id.ArticleId;
import org.demarche.text.original.OriginalMatch;
import org.demarche.text.original.OriginalMatcher;
import org.jspecify.annotations.Nullable;

/** Tells whether a text is already in a dossier. Safe for several threads. */
final class KnownTexts {
    private final OriginalMatcher matcher;
    private final Map<ArticleId, String> headlines = new HashMap<>();

    KnownTexts(Dossier dossier) {
        matcher = new OriginalMatcher(dossier);
        for (Article article : dossier.articles()) {
            headlines.put(article.id(), article.headline());
        }
    }

    /** Where a text is already, in a sentence; null for nowhere. */
    @Nullable String find(String text) {
        ArticleId article = switch (matcher.match(text)) {
            case OriginalMatch.Identical(ArticleId id, _) -> id;
            case OriginalMatch.ChangedCopy(ArticleId id) -> id;
            case OriginalMatch.Undecided(List<ArticleId> ids) -> ids.getFirst();
            case OriginalMatch.None() -> null;
        };
        return article == null ? null : "In the dossier already: “" + headlines.get(article) + "”.";
    }
}
