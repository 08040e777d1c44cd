package org.demarche.exchange.tables;

import static org.demarche.exchange.tables.TableSketch.MIDDLE;
import static org.demarche.exchange.tables.TableSketch.NARROW;
import static org.demarche.exchange.tables.TableSketch.TEXT;
import static org.demarche.exchange.tables.TableSketch.WIDE;

import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** The table of quotes: what was said, then by whom and when, then where it is written, then ids and places. */
final class QuoteTable {
    private QuoteTable() {}

    static Table of(DossierIndex index) {
        TableSketch<Quote> table = new TableSketch<>("quotes", "Every quote with its speaker, dates and source.");
        table.column("text", TEXT, "the words between the quotation marks, exactly; empty for a reported statement",
                        Quote::text)
                .column("gist", WIDE, "of a reported statement, in the dossier's own words: never quote it",
                        Quote::gist)
                .column("directness", NARROW, "direct, partial, document or reported",
                        quote -> Words.of(quote.directness()))
                .column("speaker", MIDDLE, "who said it",
                        quote -> index.speaker(quote.speaker()).map(Speaker::name).orElse(null))
                .column("role", MIDDLE, "the speaker's office at the time", quote -> quote.attribution().role())
                .column("on_behalf_of", MIDDLE, "for whom the speaker spoke", quote -> quote.attribution().onBehalfOf())
                .column("addressee", MIDDLE, "to whom", quote -> quote.attribution().addressee())
                .dated("said", "said_", "when it was said", quote -> quote.attribution().said())
                .column("place", MIDDLE, "city or country", quote -> quote.attribution().place())
                .column("forum", MIDDLE, "occasion", quote -> quote.attribution().forum())
                .column("medium", MIDDLE, "through what the words came, for example an interpreter",
                        quote -> quote.attribution().medium())
                .column("cue", MIDDLE, "the words of speech in the source", quote -> quote.attribution().cue())
                .column("event", WIDE, "title of the event at which it was said",
                        quote -> quote.event() == null ? null
                                : index.event(quote.event()).map(Event::title).orElse(null))
                .column("about", WIDE, "titles of other events that it speaks of", quote -> ListCells.ids(
                        quote.about().stream().flatMap(id -> index.event(id).stream()).map(Event::title)))
                .column("headline", WIDE, "of the source article", source(index, Article::headline))
                .column("publisher", MIDDLE, "of the source article", source(index, Article::publisher))
                .column("published", NARROW, "when the source was published, in EDTF",
                        source(index, article -> article.published().date().text()))
                .column("url", WIDE, "of the source article", source(index, Article::url))
                .column("quote_id", MIDDLE, "names the quote", quote -> quote.id().value())
                .column("speaker_id", MIDDLE, "the speaker's row in the table of speakers",
                        quote -> quote.speaker().value())
                .column("article_id", MIDDLE, "the source's row in the table of articles",
                        quote -> quote.article().value())
                .column("event_id", MIDDLE, "the event's row in the table of events",
                        quote -> quote.event() == null ? null : quote.event().value())
                .column("about_ids", MIDDLE, "rows of the other events",
                        quote -> ListCells.ids(quote.about().stream()))
                .column("group", MIDDLE, "the same for the parts of one utterance that the source breaks up",
                        Quote::group)
                .column("edits", MIDDLE, "omissions and insertions in the words, with their places in code points",
                        quote -> ListCells.of(quote.edits().stream().map(QuoteTable::edit).toList()));
        place(table, "text_", "the article's text", quote -> quote.anchors().text());
        place(table, "original_", "the article as published", quote -> quote.anchors().original());
        return table.column("extras", NARROW, DossierTables.EXTRAS, quote -> ExtrasCell.of(quote.extras()))
                .of(index.dossier().quotes());
    }

    private static Function<Quote, @Nullable String> source(
            DossierIndex index, Function<Article, @Nullable String> value) {
        return quote -> Stream.of(quote.article()).flatMap(id -> index.article(id).stream())
                .findFirst().map(value).orElse(null);
    }

    private static void place(
            TableSketch<Quote> table, String prefix, String where, Function<Quote, @Nullable Anchor> of) {
        table.number(prefix + "start", "where the words begin in " + where + ", in Unicode code points from 0",
                        quote -> of(quote, of, anchor -> Integer.toString(anchor.start())))
                .number(prefix + "end", "after the last of them",
                        quote -> of(quote, of, anchor -> Integer.toString(anchor.end())))
                .column(prefix + "prefix", MIDDLE, "what stands before them there",
                        quote -> of(quote, of, Anchor::prefix))
                .column(prefix + "suffix", MIDDLE, "what stands after them there",
                        quote -> of(quote, of, Anchor::suffix));
    }

    private static @Nullable String of(
            Quote quote, Function<Quote, @Nullable Anchor> place, Function<Anchor, String> part) {
        Anchor anchor = place.apply(quote);
        return anchor == null ? null : part.apply(anchor);
    }

    private static String edit(QuoteEdit edit) {
        return Words.of(edit.kind()) + " " + range(edit.range());
    }

    static String range(TextRange range) {
        return range.start() + "-" + range.end();
    }
}
