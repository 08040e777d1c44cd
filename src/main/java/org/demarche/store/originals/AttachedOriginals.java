package org.demarche.store.originals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.id.ArticleId;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;

/**
 * The originals that are attached to a dossier's articles.
 *
 * @param byArticle in the dossier's order
 * @param faults a sentence for each that is there but cannot be used
 */
public record AttachedOriginals(Map<ArticleId, AttachedOriginal> byArticle, List<String> faults) {
    /** Nothing is attached. */
    public static final AttachedOriginals NONE = new AttachedOriginals(Map.of(), List.of());

    public AttachedOriginals {
        byArticle = Collections.unmodifiableMap(new LinkedHashMap<>(byArticle));
        faults = List.copyOf(faults);
    }

    /** Those that a store has for a dossier; reads each of them. */
    public static AttachedOriginals of(Dossier dossier, OriginalStore store) {
        Map<ArticleId, AttachedOriginal> found = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        for (Article article : dossier.articles()) {
            try {
                Optional<AttachedOriginal> original = store.find(article);
                original.ifPresent(there -> found.putIfAbsent(article.id(), there));
            } catch (DossierException e) {
                faults.add(e.getMessage());
            }
        }
        return new AttachedOriginals(found, faults);
    }

    /** The text of an article's original, null where none is attached. */
    public @Nullable String textOf(ArticleId article) {
        AttachedOriginal original = byArticle.get(article);
        return original == null ? null : original.text();
    }

    /** That of an article, null where none is attached. */
    public @Nullable AttachedOriginal of(ArticleId article) {
        return byArticle.get(article);
    }
}
