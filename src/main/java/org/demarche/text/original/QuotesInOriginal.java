package org.demarche.text.original;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.demarche.text.anchor.QuoteFinder;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Where the quotes of an article stand in its original. In the original itself they are looked for where the dossier
 * says, in a changed copy by their words and what stood around them. Immutable.
 */
public final class QuotesInOriginal {
    private final Map<QuoteId, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<QuoteId, TextRange> places = new LinkedHashMap<>();
    /** The quotes that the dossier says to stand elsewhere in the original itself. */
    private final Set<QuoteId> elsewhere = new HashSet<>();

    /**
     * Looks for quotes.
     *
     * @param quotes of the article
     * @param identical whether the text has the fingerprint that the dossier knows
     */
    public QuotesInOriginal(Collection<Quote> quotes, String text, boolean identical) {
        CodePoints points = CodePoints.of(text);
        QuoteFinder finder = new QuoteFinder(points);
        for (Quote quote : quotes) {
            Anchor anchor = quote.anchors().original();
            if (quote.directness() == Directness.REPORTED || quote.text().isEmpty()) {
                // Retold in other words than the original's, so only its place can tell.
                if (identical && anchor != null && points.holds(anchor.range())) {
                    places.put(quote.id(), anchor.range());
                }
            } else {
                find(quote, finder, anchor);
                if (identical && anchor != null) {
                    tellIfElsewhere(quote.id(), anchor, points);
                }
            }
        }
    }

    private void find(Quote quote, QuoteFinder finder, @Nullable Anchor anchor) {
        Verdict verdict = finder.find(quote.text(), anchor);
        verdicts.put(quote.id(), verdict);
        TextRange place = verdict.place();
        if (place != null) {
            places.put(quote.id(), place);
        }
    }

    private void tellIfElsewhere(QuoteId quote, Anchor anchor, CodePoints points) {
        if (verdicts.get(quote) instanceof Verdict.Moved) {
            elsewhere.add(quote);
        }
        if (points.holds(anchor.range())) {
            places.putIfAbsent(quote, anchor.range());
        }
    }

    /** How many quotes have words of their own. */
    public int total() {
        return verdicts.size();
    }

    /** How many of these stand in the text word for word. */
    public int exact() {
        return (int) verdicts.keySet().stream().filter(this::isExact).count();
    }

    /** What the text says of a quote; null for one that is retold, or of another article. */
    public @Nullable Verdict verdict(QuoteId quote) {
        return verdicts.get(quote);
    }

    /** Where a quote stands, or where the dossier says that it should; null where neither is known. */
    public @Nullable TextRange place(QuoteId quote) {
        return places.get(quote);
    }

    /** Whether a quote stands word for word in the text, and in the original itself where the dossier says. */
    public boolean isExact(QuoteId quote) {
        return switch (verdicts.get(quote)) {
            case Verdict.Exact _ -> true;
            case Verdict.Moved _ -> !elsewhere.contains(quote);
            case Verdict.Typographic _, Verdict.Changed _, Verdict.Ambiguous _, Verdict.Missing _ -> false;
            case null -> false;
        };
    }
}
