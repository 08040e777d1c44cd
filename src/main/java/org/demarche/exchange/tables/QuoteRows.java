package org.demarche.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Attribution;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Reads rows of quotes. */
final class QuoteRows {
    private final Gathered gathered;

    QuoteRows(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(RowView row) {
        String text = row.cell("text");
        String gist = row.maybe("gist");
        if (text.isBlank() && gist == null) {
            row.fault("it has no words, and is left out");
            return;
        }
        Dated said = row.dated("said", "said_");
        SpeakerId speaker = gathered.speaker(row.cell("speaker_id"), row.cell("speaker"));
        String given = row.cell("quote_id");
        QuoteId id = gathered.quotes.declare(given, given.isBlank() ? speaker.value() : "", row::fault);
        gathered.quotes.add(new Quote(id, article(row),
                row.constant("directness", Directness.values(),
                        text.isBlank() ? Directness.REPORTED : Directness.DIRECT),
                text, gist, new Anchors(anchor(row, "text_"), anchor(row, "original_")),
                new Attribution(speaker, row.maybe("role"), row.maybe("on_behalf_of"), row.maybe("addressee"), said,
                        row.maybe("place"), row.maybe("forum"), row.maybe("medium"), row.maybe("cue")),
                gathered.event(row.cell("event_id"), row.cell("event"), inherited(said)), about(row, said),
                row.maybe("group"), edits(row), row.extras()));
    }

    private ArticleId article(RowView row) {
        String given = row.cell("article_id");
        ArticleId known = given.isBlank() ? null : gathered.articles.find(given, "");
        return known != null ? known : gathered.article(given, row.cell("headline"), row.cell("publisher"),
                row.cell("published").isBlank() ? null : published(row), row.maybe("url"));
    }

    private static @Nullable Dated published(RowView row) {
        var date = row.date("published");
        return date == null ? null : new Dated(date, DateBasis.GIVEN, "");
    }

    /** An event that only a quote names happened when the quote was said, as far as is known. */
    private static Dated inherited(Dated said) {
        return said.known() ? new Dated(said.date(), DateBasis.INHERITED, "The date of a quote that was said at it.")
                : said;
    }

    private List<EventId> about(RowView row, Dated said) {
        List<EventId> about = new ArrayList<>();
        for (String given : ListCells.loose(row.cell("about_ids"))) {
            EventId event = gathered.event(given, "", inherited(said));
            if (event != null) {
                about.add(event);
            }
        }
        return about;
    }

    private static @Nullable Anchor anchor(RowView row, String prefix) {
        TextRange range = row.range(prefix + "start", prefix + "end");
        return range == null ? null : new Anchor(range.start(), range.end(), row.cell(prefix + "prefix"),
                row.cell(prefix + "suffix"));
    }

    private static List<QuoteEdit> edits(RowView row) {
        List<QuoteEdit> edits = new ArrayList<>();
        for (String line : ListCells.read(row.cell("edits"))) {
            int space = line.lastIndexOf(' ');
            QuoteEdit.Kind kind = Words.read(line.substring(0, Math.max(space, 0)), QuoteEdit.Kind.values());
            TextRange range = kind == null ? null : row.range(line.substring(space + 1));
            if (kind == null) {
                row.fault("'" + line + "' is no omission or insertion with its place; it is left out");
            } else if (range != null) {
                edits.add(new QuoteEdit(kind, range));
            }
        }
        return edits;
    }
}
