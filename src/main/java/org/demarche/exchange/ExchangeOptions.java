package org.demarche.exchange;

import java.util.Optional;
import java.util.function.Function;
import org.demarche.model.Article;
import org.demarche.store.originals.AttachedOriginals;

/**
 * What a person allows to leave the program.
 *
 * @param fullTexts whether published texts go along; without, an article goes as its digest or, where it has none, as
 *     its quotes alone
 * @param originals finds the published text of an article where it is attached; asked only with {@code fullTexts}
 */
public record ExchangeOptions(boolean fullTexts, Function<Article, Optional<String>> originals) {
    /** Digests and quotes only. */
    public static final ExchangeOptions STANDARD = new ExchangeOptions(false, _ -> Optional.empty());

    /** Published texts too: those that are attached, and where none is, those that the dossier carries. */
    public static ExchangeOptions withFullTexts(AttachedOriginals attached) {
        return new ExchangeOptions(true, article -> Optional.ofNullable(attached.textOf(article.id())));
    }
}
