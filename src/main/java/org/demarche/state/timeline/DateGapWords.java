package org.demarche.state.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.caption.Counted;

/** Says in words how the date of an event lies to the dates on which it was reported or spoken of. */
final class DateGapWords {
    private static final long DAY = 86_400_000L;

    private DateGapWords() {}

    /** When articles of one date were published, and how much earlier the event is dated. */
    static Optional<HoverText> published(DossierIndex index, Event event, List<ArticleId> ids) {
        List<Article> articles = ids.stream().map(index::article).flatMap(Optional::stream).toList();
        if (articles.isEmpty()) {
            return Optional.empty();
        }
        Edtf date = articles.getFirst().published().date();
        List<String> lines = new ArrayList<>(articles.stream().map(SourceNames::of).toList());
        lines.add(eventDated(event, date));
        return Optional.of(new HoverText("Published " + EdtfWords.full(date), lines));
    }

    /** When statements of one date were made, and where and when they were printed. */
    static Optional<HoverText> said(DossierIndex index, Event event, List<QuoteId> ids) {
        List<Quote> quotes = ids.stream().map(index::quote).flatMap(Optional::stream).toList();
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        Edtf date = quotes.getFirst().attribution().said().date();
        List<String> lines = new ArrayList<>();
        for (Quote quote : quotes) {
            String speaker = index.speaker(quote.speaker()).map(s -> s.name()).orElse("unknown speaker");
            lines.add(speaker + index.article(quote.article())
                    .map(article -> "; published " + EdtfWords.full(article.published().date()) + ", "
                            + SourceNames.of(article))
                    .orElse(""));
        }
        lines.add(eventDated(event, date));
        return Optional.of(new HoverText("Said " + EdtfWords.full(date), lines));
    }

    /** For example "the event is dated 5 September 2011 (2 days earlier)". */
    private static String eventDated(Event event, Edtf other) {
        Edtf date = event.when().date();
        return event.title() + ", dated " + EdtfWords.full(date) + gap(date, other);
    }

    /** How many days one date is from another, where both are days without doubt; else nothing. */
    private static String gap(Edtf date, Edtf other) {
        if (!day(date) || !day(other)) {
            return "";
        }
        Bounds bounds = date.bounds();
        long days = Math.floorDiv(other.bounds().earliest(), DAY) - Math.floorDiv(bounds.earliest(), DAY);
        if (days == 0) {
            return " (the same day)";
        }
        return " (" + Counted.of(Math.abs(days), "day")
                + (days > 0 ? " earlier)" : " later)");
    }

    private static boolean day(Edtf date) {
        return date instanceof EdtfDate single && !single.uncertain() && !single.approximate()
                && !single.unspecified() && single.precision().compareTo(Precision.DAY) >= 0;
    }
}
