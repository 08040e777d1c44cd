package org.demarche.exchange.qdpx;

import java.util.List;
import java.util.Map;
import org.demarche.exchange.CarriedText;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Original;
import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/** Articles in the descriptions of sources. */
final class ArticleDetails {
    private static final String NONE = "none";

    private ArticleDetails() {}

    static Details of(Article article, CarriedText.Kind text, SourceText source) {
        boolean empty = text == CarriedText.Kind.DIGEST && article.text().paragraphs().isEmpty();
        Details details = new Details()
                .with(Label.ID, article.id().value())
                .with(Label.HEADLINE, article.headline())
                .withText(Label.PUBLISHER, article.publisher())
                .with(Label.AGENCY, article.agency())
                .with(Label.BYLINE, article.byline())
                .with(Label.DATELINE, article.dateline());
        DateDetails.put(details, Label.PUBLISHED, article.published());
        return details.with(Label.ADDRESS, article.url())
                .with(Label.ARCHIVE, article.archive())
                .with(Label.ACCESSED, article.accessed() == null ? null : article.accessed().text())
                .with(Label.LANGUAGE, article.language())
                .with(Label.FINGERPRINT, fingerprint(article.original()))
                .with(Label.TEXT, empty ? NONE : DateDetails.word(text))
                .withText(Label.LINE_ENDS, source.changes());
    }

    private static @Nullable String fingerprint(@Nullable Original original) {
        return original == null ? null : original.sha256() + " " + original.length();
    }

    /**
     * The article that a source describes.
     *
     * @param text with its own line ends
     * @throws IllegalArgumentException if a detail is not of its form
     */
    static Article read(Details details, String text) {
        String kind = details.text(Label.TEXT);
        boolean digest = kind.equals(NONE) || kind.equals(DateDetails.word(CarriedText.Kind.DIGEST));
        ArticleText carried = new ArticleText(digest ? ArticleText.Kind.DIGEST : ArticleText.Kind.FULL,
                kind.equals(NONE) ? List.of() : List.of(text.split("\n", -1)));
        return new Article(new ArticleId(details.text(Label.ID)), details.text(Label.HEADLINE),
                details.text(Label.PUBLISHER), details.get(Label.AGENCY), details.get(Label.BYLINE),
                details.get(Label.DATELINE), DateDetails.read(details, Label.PUBLISHED), details.get(Label.ADDRESS),
                details.get(Label.ARCHIVE), DateDetails.date(details.get(Label.ACCESSED)),
                details.text(Label.LANGUAGE), carried, original(details.get(Label.FINGERPRINT)), Map.of());
    }

    private static @Nullable Original original(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split(" ", 2);
        return new Original(parts[0], Integer.parseInt(parts[parts.length - 1]));
    }
}
