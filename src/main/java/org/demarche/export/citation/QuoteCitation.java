package org.demarche.export.citation;

import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.jspecify.annotations.Nullable;

/** A quote as a sentence with its citation, as it goes into a paper. */
public final class QuoteCitation {
    private static final String FIRST = "1";
    private static final String RAISED_FIRST = "¹";

    private QuoteCitation() {}

    /**
     * The sentence; where the style cites in notes or by numbers, the text of the note or the reference follows in a
     * paragraph of its own.
     *
     * @param paragraph of the source in which the words stand, 1 for the first; null where it is not known
     * @param apart tells its article apart from others that are cited in the same paper
     */
    public static List<StyledText> of(DossierIndex index, Quote quote, @Nullable Integer paragraph,
            Bibliographer bibliographer, YearSuffixes apart) throws CitationException {
        QuoteSentence sentence = QuoteSentence.of(index, quote);
        Article article = index.article(quote.article()).orElse(null);
        StyledText text = StyledText.plain(sentence.text());
        if (article == null) {
            return List.of(sentence.closed() ? text : text.plus("."));
        }
        StyledText citation = bibliographer.citation(article, paragraph, apart);
        return switch (bibliographer.style().kind()) {
            case IN_TEXT -> List.of(text.plus(" ").plus(citation).plus("."));
            case NUMBER -> List.of(text.plus(" ").plus(citation).plus("."), bibliographer.reference(article, apart));
            case NOTE -> List.of((sentence.closed() ? text : text.plus("."))
                            .plus(new StyledText(RAISED_FIRST, "<sup>" + FIRST + "</sup>")),
                    StyledText.plain(FIRST + ". ").plus(citation));
        };
    }
}
