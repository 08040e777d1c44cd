package org.demarche.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article as it leaves the program, and where its quotes stand in it.
 *
 * <p>A published text leaves only when the person allows it ({@link ExchangeOptions#fullTexts}).
 *
 * @param text with line feeds between paragraphs
 * @param places in code points; a quote without a place where its very words stand is not among them
 */
public record CarriedText(Kind kind, String text, Map<QuoteId, TextRange> places) {
    /** What the text is to the published article. */
    public enum Kind {
        /** Retold in other words, with the quotes verbatim. */
        DIGEST,
        /** The published words. */
        PUBLISHED,
        /** Only the quotes, one to a paragraph, in the order of the text. */
        QUOTES
    }

    public CarriedText {
        places = Map.copyOf(places);
    }

    /**
     * The text that may leave.
     *
     * @param quotes of the article
     */
    public static CarriedText of(Article article, List<Quote> quotes, ExchangeOptions options) {
        Optional<String> original = options.fullTexts() ? options.originals().apply(article) : Optional.empty();
        if (original.isPresent()) {
            return anchored(Kind.PUBLISHED, original.get(), quotes, true);
        }
        boolean digest = article.text().kind() == ArticleText.Kind.DIGEST;
        if (digest || options.fullTexts()) {
            return anchored(digest ? Kind.DIGEST : Kind.PUBLISHED, article.text().joined(), quotes, false);
        }
        return alone(quotes);
    }

    /** Where a quote stands; null where it has no place. */
    public @Nullable TextRange place(QuoteId quote) {
        return places.get(quote);
    }

    private static CarriedText anchored(Kind kind, String text, List<Quote> quotes, boolean original) {
        CodePoints points = CodePoints.of(text);
        Map<QuoteId, TextRange> places = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            Anchor anchor = original ? quote.anchors().original() : quote.anchors().text();
            if (anchor != null && points.holds(anchor.range()) && (quote.directness() == Directness.REPORTED
                    || points.slice(anchor.range()).equals(quote.text()))) {
                places.put(quote.id(), anchor.range());
            }
        }
        return new CarriedText(kind, text, places);
    }

    private static CarriedText alone(List<Quote> quotes) {
        List<Quote> ordered = new ArrayList<>(quotes);
        ordered.removeIf(quote -> quote.text().isEmpty());
        ordered.sort(Comparator.comparingInt(CarriedText::start));
        StringBuilder text = new StringBuilder();
        Map<QuoteId, TextRange> places = new LinkedHashMap<>();
        int start = 0;
        for (Quote quote : ordered) {
            if (start > 0) {
                text.append('\n');
                start++;
            }
            int end = start + quote.text().codePointCount(0, quote.text().length());
            places.put(quote.id(), new TextRange(start, end));
            text.append(quote.text());
            start = end;
        }
        return new CarriedText(Kind.QUOTES, text.toString(), places);
    }

    /** Those without a place come last. */
    private static int start(Quote quote) {
        Anchor anchor = quote.anchors().text();
        return anchor == null ? Integer.MAX_VALUE : anchor.start();
    }
}
