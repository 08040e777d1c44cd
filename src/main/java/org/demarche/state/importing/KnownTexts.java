package org.demarche.state.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.id.ArticleId;
import org.demarche.text.original.Fingerprint;
import org.demarche.text.original.OriginalMatch;
import org.demarche.text.original.OriginalMatcher;
import org.jspecify.annotations.Nullable;

/** Tells whether a text is already in the dossier or in the list of an import. Use on one thread at a time. */
final class KnownTexts {
    private final OriginalMatcher matcher;
    private final Map<Object, String> headlines = new HashMap<>();
    private final Map<String, String> listed = new HashMap<>();

    KnownTexts(Dossier dossier) {
        matcher = new OriginalMatcher(dossier);
        for (Article article : dossier.articles()) {
            headlines.put(article.id(), article.headline());
        }
    }

    /**
     * Takes note of a text.
     *
     * @return where it is already, in a sentence; null for nowhere
     */
    @Nullable String note(String name, String text) {
        String fingerprint = Fingerprint.of(text);
        String twin = listed.putIfAbsent(fingerprint, name);
        if (twin != null) {
            return "The same text as " + twin + ".";
        }
        ArticleId article = switch (matcher.match(text)) {
            case OriginalMatch.Identical(ArticleId id, _) -> id;
            case OriginalMatch.ChangedCopy(ArticleId id) -> id;
            case OriginalMatch.Undecided(List<ArticleId> ids) -> ids.getFirst();
            case OriginalMatch.None() -> null;
        };
        return article == null ? null : "In the dossier already: “" + headlines.get(article) + "”.";
    }
}
