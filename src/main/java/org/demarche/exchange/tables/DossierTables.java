package org.demarche.exchange.tables;

import static org.demarche.exchange.tables.TableSketch.MIDDLE;
import static org.demarche.exchange.tables.TableSketch.NARROW;
import static org.demarche.exchange.tables.TableSketch.TEXT;
import static org.demarche.exchange.tables.TableSketch.WIDE;

import java.util.List;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;

/** A dossier as eight tables: quotes, events, speakers, articles, relations, sides, kinds and the dossier itself. */
public final class DossierTables {
    /** What stands in the column of that name. */
    static final String EXTRAS = "fields of the dossier's file that the program does not know, as JSON";

    private final DossierIndex index;
    private final Dossier dossier;
    private final ExchangeOptions options;

    public DossierTables(DossierIndex index, ExchangeOptions options) {
        this.index = index;
        dossier = index.dossier();
        this.options = options;
    }

    /** All tables, those first that people open first. */
    public List<Table> all() {
        return List.of(quotes(), events(), speakers(), articles(), relations(), sides(), kinds(), dossier());
    }

    /** Every quote with its speaker, dates, source and places. */
    public Table quotes() {
        return QuoteTable.of(index);
    }

    /** Every event. */
    public Table events() {
        return EventTable.of(index);
    }

    /** Everyone who speaks or takes part. */
    public Table speakers() {
        return SpeakerTable.of(index);
    }

    /** Every source with the text that may leave the program. */
    public Table articles() {
        return ArticleTable.of(index, options);
    }

    private Table relations() {
        return new TableSketch<Relation>("relations", "Ties between two events, one to a row.")
                .column("from", WIDE, "title of the first event", relation -> title(relation.from()))
                .column("relation", NARROW, "what it does to the second: responds to, part of, precedes, contradicts",
                        relation -> Words.of(relation.kind()))
                .column("to", WIDE, "title of the second event", relation -> title(relation.to()))
                .column("basis", NARROW, "stated by a source, or inferred", relation -> Words.of(relation.basis()))
                .column("article", WIDE, "headline of the source that states it",
                        relation -> headline(relation.article()))
                .column("note", TEXT, "why, in words", Relation::note)
                .column("from_id", MIDDLE, "event_id of the first event", relation -> relation.from().value())
                .column("to_id", MIDDLE, "event_id of the second event", relation -> relation.to().value())
                .column("article_id", MIDDLE, "article_id of the source", relation -> value(relation.article()))
                .column("extras", NARROW, EXTRAS, relation -> ExtrasCell.of(relation.extras()))
                .of(dossier.relations());
    }

    private Table sides() {
        return new TableSketch<Side>("sides", "The parties to the dispute, in the order of the lanes.")
                .column("name", WIDE, "as lanes show it", Side::name)
                .column("side_id", MIDDLE, "names the side in the other tables", side -> side.id().value())
                .column("extras", NARROW, EXTRAS, side -> ExtrasCell.of(side.extras()))
                .of(dossier.sides());
    }

    private Table kinds() {
        return new TableSketch<EventKind>("kinds", "The kinds of event, in the order of the lanes.")
                .column("name", WIDE, "as lanes show it", EventKind::name)
                .column("kind_id", MIDDLE, "names the kind in the other tables", kind -> kind.id().value())
                .column("extras", NARROW, EXTRAS, kind -> ExtrasCell.of(kind.extras()))
                .of(dossier.kinds());
    }

    private Table dossier() {
        return new TableSketch<Dossier>("dossier", "What the tables are about, in one row.")
                .column("title", WIDE, "of the dossier", Dossier::title)
                .column("description", TEXT, "of the dossier", Dossier::description)
                .column("extras", NARROW, EXTRAS, whole -> ExtrasCell.of(whole.extras()))
                .of(List.of(dossier));
    }

    private String title(EventId id) {
        return index.event(id).map(Event::title).orElse("");
    }

    private String headline(@Nullable ArticleId id) {
        return id == null ? "" : index.article(id).map(Article::headline).orElse("");
    }

    private static @Nullable String value(@Nullable ArticleId id) {
        return id == null ? null : id.value();
    }
}
