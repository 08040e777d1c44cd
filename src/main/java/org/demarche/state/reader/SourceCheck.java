package org.demarche.state.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.QuoteWords;
import org.demarche.text.QuoteVerifier;
import org.demarche.text.Verdict;

/**
 * Whether quotes stand word for word in the text of their article. Reported statements have no words to compare.
 *
 * @param exact how many stand where they are said to
 * @param total how many there are
 * @param faults what is wrong with the others, a sentence for each
 */
public record SourceCheck(int exact, int total, List<String> faults) {
    private static final int OPENING = 40;

    public SourceCheck {
        faults = List.copyOf(faults);
    }

    /** Compares quotes with the text of an article; those of other articles and reported ones are passed over. */
    public static SourceCheck of(Article article, Collection<Quote> quotes) {
        QuoteVerifier verifier = new QuoteVerifier(CodePoints.of(article.text().joined()));
        List<String> faults = new ArrayList<>();
        int total = 0;
        for (Quote quote : quotes) {
            if (quote.article().equals(article.id()) && quote.directness() != Directness.REPORTED) {
                total++;
                String fault = fault(verifier, quote);
                if (!fault.isEmpty()) {
                    faults.add(QuoteWords.opening(quote, OPENING) + " " + fault + ".");
                }
            }
        }
        return new SourceCheck(total - faults.size(), total, faults);
    }

    /** Whether every quote stands where it is said to. */
    public boolean passed() {
        return faults.isEmpty();
    }

    /** For example "7 of 7 quotes word for word"; empty when there is nothing to compare. */
    public String words() {
        return total == 0 ? "" : exact + " of " + Counted.of(total, "quote") + " word for word";
    }

    private static String fault(QuoteVerifier verifier, Quote quote) {
        Anchor anchor = quote.anchors().text();
        if (anchor == null) {
            return "has no recorded place in the text";
        }
        if (quote.text().isEmpty()) {
            return "has no words";
        }
        return switch (verifier.verify(quote.text(), anchor)) {
            case Verdict.Exact _ -> "";
            case Verdict.Moved _ -> "stands elsewhere in the text";
            case Verdict.Ambiguous _ -> "stands at several places in the text";
            case Verdict.Missing _ -> "does not stand in the text";
        };
    }
}
