package org.demarche.state.citation;

import java.util.List;
import org.demarche.export.citation.SourceParagraphs;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.text.news.ArticleReader;
import org.demarche.text.news.ProposedParagraph;
import org.demarche.text.original.QuotesInOriginal;
import org.jspecify.annotations.Nullable;

/**
 * In which paragraph of its article a quote stands: of the published text that the dossier carries, or of the attached
 * original without its headline, menus and captions.
 */
public final class ParagraphNumbers {
    private ParagraphNumbers() {}

    /** The number, 1 for the first; null where there is only a digest, or no place is known. */
    public static @Nullable Integer of(DossierIndex index, AttachedOriginals originals, Quote quote) {
        Article article = index.article(quote.article()).orElse(null);
        if (article == null) {
            return null;
        }
        Integer inText = SourceParagraphs.of(article, quote);
        AttachedOriginal original = originals.of(article.id());
        return inText != null || original == null ? inText : inOriginal(quote, original);
    }

    private static @Nullable Integer inOriginal(Quote quote, AttachedOriginal original) {
        TextRange place = new QuotesInOriginal(List.of(quote), original.text(), original.identical())
                .place(quote.id());
        if (place == null) {
            return null;
        }
        List<ProposedParagraph> body = ArticleReader.read(original.text(), null).paragraphs().stream()
                .filter(ProposedParagraph::body).toList();
        int before = (int) body.stream().filter(paragraph -> paragraph.range().start() <= place.start()).count();
        return before > 0 && place.start() < body.get(before - 1).range().end() ? before : null;
    }
}
