package org.demarche.state.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.QuoteWords;
import org.demarche.text.anchor.QuoteFinder;
import org.demarche.text.anchor.Verdict;

/**
 * Whether quotes stand word for word in the text of their article. Reported statements have no words to compare.
 *
 * @param exact how many stand where they are said to
 * @param total how many there are
 * @param faults what is wrong with the others
 */
public record SourceCheck(int exact, int total, List<Fault> faults) {
    private static final int OPENING = 40;

    /**
     * What is wrong with a quote.
     *
     * @param opening its first words, in quotation marks
     * @param reason why it is not exact, for example "does not stand in the text"
     */
    public record Fault(QuoteId quote, String opening, String reason) {

        /** As a sentence of its own. */
        public String sentence() {
            return opening + " " + reason + ".";
        }
    }

    public SourceCheck {
        faults = List.copyOf(faults);
    }

    /** Compares quotes with the text of an article; those of other articles and reported ones are passed over. */
    public static SourceCheck of(Article article, Collection<Quote> quotes) {
        QuoteFinder finder = new QuoteFinder(CodePoints.of(article.text().joined()));
        List<Fault> faults = new ArrayList<>();
        int total = 0;
        for (Quote quote : quotes) {
            if (quote.article().equals(article.id()) && quote.directness() != Directness.REPORTED) {
                total++;
                String reason = reason(finder, quote);
                if (!reason.isEmpty()) {
                    faults.add(new Fault(quote.id(), QuoteWords.opening(quote, OPENING), reason));
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

    /** Whether a quote that was compared is not where it is said to be. */
    public boolean doubts(QuoteId quote) {
        return faults.stream().anyMatch(fault -> fault.quote().equals(quote));
    }

    private static String reason(QuoteFinder finder, Quote quote) {
        Anchor anchor = quote.anchors().text();
        if (anchor == null) {
            return "has no recorded place in the text";
        }
        if (quote.text().isEmpty()) {
            return "has no words";
        }
        return switch (finder.find(quote.text(), anchor)) {
            case Verdict.Exact _ -> "";
            case Verdict.Moved _ -> "stands elsewhere in the text";
            case Verdict.Typographic _ -> "is printed a little otherwise in the text";
            case Verdict.Changed _ -> "stands in other words in the text";
            case Verdict.Ambiguous(List<TextRange> ranges) -> ranges.size() == 1
                    ? "stands elsewhere in the text, perhaps as another quote" : "stands at several places in the text";
            case Verdict.Missing _ -> "does not stand in the text";
        };
    }
}
