package org.demarche.exchange.tables;

import static org.demarche.exchange.tables.TableSketch.MIDDLE;
import static org.demarche.exchange.tables.TableSketch.NARROW;
import static org.demarche.exchange.tables.TableSketch.TEXT;
import static org.demarche.exchange.tables.TableSketch.WIDE;

import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.EdtfWords;

/** The table of events. */
final class EventTable {
    private EventTable() {}

    static Table of(DossierIndex index) {
        return new TableSketch<Event>("events", "Every event with its date, side and summary.")
                .column("title", WIDE, "of the event", Event::title)
                .dated("date", "", "when it happened", Event::when)
                .column("date_words", MIDDLE, "the date in words; not read back",
                        event -> EdtfWords.full(event.when().date()))
                .column("place", MIDDLE, "city or country", Event::place)
                .column("side", MIDDLE, "which side acted", event -> event.side() == null ? null
                        : index.side(event.side()).map(Side::name).orElse(null))
                .column("kind", MIDDLE, "what kind of event it is",
                        event -> index.kind(event.kind()).map(EventKind::name).orElse(null))
                .column("participants", WIDE, "who took part", event -> ListCells.ids(event.participants().stream()
                        .flatMap(id -> index.speaker(id).stream()).map(Speaker::name)))
                .column("summary", TEXT, "in the dossier's own words", Event::summary)
                .column("figures", WIDE, "numbers that sources give, one to a line: source by speaker: number",
                        event -> ListCells.of(event.figures().stream().map(EventTable::figure).toList()))
                .number("quotes", "how many quotes were said at it; not read back",
                        event -> Integer.toString(index.quotesOf(event.id()).size()))
                .column("event_id", MIDDLE, "names the event", event -> event.id().value())
                .column("side_id", MIDDLE, "the side's row in the table of sides",
                        event -> event.side() == null ? null : event.side().value())
                .column("kind_id", MIDDLE, "the kind's row in the table of kinds", event -> event.kind().value())
                .column("participant_ids", MIDDLE, "rows in the table of speakers",
                        event -> ListCells.ids(event.participants().stream()))
                .column("mentions", MIDDLE, "articles that speak of it, one to a line, with the place in the article's"
                        + " text and in the original, in code points",
                        event -> ListCells.of(event.mentions().stream().map(EventTable::mention).toList()))
                .column("extras", NARROW, DossierTables.EXTRAS, event -> ExtrasCell.of(event.extras()))
                .of(index.dossier().events());
    }

    private static String figure(Figure figure) {
        return figure.article() + (figure.by() == null ? "" : " by " + figure.by()) + ": " + figure.value();
    }

    private static String mention(Mention mention) {
        return mention.article() + (mention.text() == null ? "" : " text " + QuoteTable.range(mention.text()))
                + (mention.original() == null ? "" : " original " + QuoteTable.range(mention.original()));
    }
}
