package org.demarche.state.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.export.citation.Bibliographer;
import org.demarche.export.citation.CitationException;
import org.demarche.export.citation.CitationLanguage;
import org.demarche.export.citation.CitationStyle;
import org.demarche.export.citation.QuoteCitation;
import org.demarche.export.citation.StyledText;
import org.demarche.export.citation.YearSuffixes;
import org.demarche.model.Article;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.state.Snapshot;
import org.demarche.store.originals.AttachedOriginals;
import org.jspecify.annotations.Nullable;

/**
 * What a style makes of a quote and its source.
 *
 * @param sentence the quote with its citation, each paragraph by itself; none where the dossier has no quote
 * @param reference of the article; null where the dossier has none
 */
public record StylePreview(List<StyledText> sentence, @Nullable StyledText reference) {
    public StylePreview {
        sentence = List.copyOf(sentence);
    }

    /** Shows the selected quote or article, or else the first of the dossier. */
    public static StylePreview of(Snapshot now, AttachedOriginals originals, CitationStyle style,
            CitationLanguage language) throws CitationException {
        DossierIndex index = now.index();
        Bibliographer bibliographer = new Bibliographer(style, language);
        Optional<Quote> quote = Optional.ofNullable(now.focus().quote()).flatMap(index::quote)
                .or(() -> index.dossier().quotes().stream()
                        .filter(each -> each.directness() == Directness.DIRECT).findFirst());
        Optional<Article> article = quote.map(Quote::article).flatMap(index::article)
                .or(() -> index.dossier().articles().stream().findFirst());
        YearSuffixes apart = article.isPresent()
                ? bibliographer.tellApart(ShownArticles.with(now, article.get())) : YearSuffixes.NONE;
        List<StyledText> sentence = new ArrayList<>();
        if (quote.isPresent()) {
            sentence.addAll(QuoteCitation.of(index, quote.get(),
                    ParagraphNumbers.of(index, originals, quote.get()), bibliographer, apart));
            boolean numbered = style.kind() == CitationStyle.Kind.NUMBER;
            if (numbered && sentence.size() > 1) {
                // The reference stands below.
                sentence.removeLast();
            }
        }
        return new StylePreview(sentence, article.isPresent() ? bibliographer.reference(article.get(), apart) : null);
    }
}
