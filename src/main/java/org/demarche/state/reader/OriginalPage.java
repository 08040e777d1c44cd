package org.demarche.state.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.state.caption.QuoteWords;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.text.anchor.Verdict;
import org.demarche.text.original.QuotesInOriginal;
import org.jspecify.annotations.Nullable;

/** Makes the page of an article that shows its attached original in the place of the text that the dossier carries. */
final class OriginalPage {
    private static final Pattern LINE_FEED = Pattern.compile("\n");
    private static final int OPENING = 40;

    private OriginalPage() {}

    static ReaderPage of(DossierIndex index, Article article, AttachedOriginal original) {
        List<Quote> quotes = index.quotesOf(article.id());
        QuotesInOriginal found = new QuotesInOriginal(quotes, original.text(), original.identical());
        List<QuoteMark> marks = quotes.stream()
                .filter(quote -> found.place(quote.id()) != null)
                .map(quote -> QuoteMark.of(index, quote, Objects.requireNonNull(found.place(quote.id()))))
                .sorted(Comparator.comparingInt(mark -> mark.range().start()))
                .toList();
        return ReaderPage.of(index, article).with(paragraphs(original.text()), check(quotes, found), marks);
    }

    /** Carriage returns would be drawn; what takes their place keeps all others where they are counted. */
    private static List<String> paragraphs(String text) {
        return LINE_FEED.splitAsStream(text.replace('\r', ' ')).toList();
    }

    private static SourceCheck check(List<Quote> quotes, QuotesInOriginal found) {
        List<SourceCheck.Fault> faults = new ArrayList<>();
        for (Quote quote : quotes) {
            Verdict verdict = found.verdict(quote.id());
            if (verdict != null && !found.isExact(quote.id())) {
                faults.add(new SourceCheck.Fault(quote.id(), QuoteWords.opening(quote, OPENING), reason(verdict)));
            }
        }
        return new SourceCheck(found.exact(), found.total(), faults);
    }

    private static String reason(@Nullable Verdict verdict) {
        return switch (verdict) {
            case Verdict.Exact _ -> "";
            case Verdict.Moved _ -> "stands elsewhere in the original than the dossier says";
            case Verdict.Typographic _ -> "is printed a little otherwise in the original";
            case Verdict.Changed _ -> "stands in other words in the original";
            case Verdict.Ambiguous _ -> "stands at several places in the original, or perhaps as another quote";
            case Verdict.Missing _ -> "does not stand in the original";
            case null -> "";
        };
    }
}
