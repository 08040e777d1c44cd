package org.demarche.state.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Relation;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.caption.Counted;
import org.demarche.timeline.EventGroup;
import org.demarche.timeline.Hit;

/**
 * What is told of the thing under the pointer.
 *
 * @param title the first line
 * @param lines the lines below
 */
public record HoverText(String title, List<String> lines) {
    /** The most members of a cluster that are listed. */
    static final int LISTED = 8;

    public HoverText {
        lines = List.copyOf(lines);
    }

    /** The text for what was hit; empty where there is nothing to tell. */
    public static Optional<HoverText> of(DossierIndex index, Hit hit) {
        return switch (hit) {
            case Hit.EventHit(EventId id) -> index.event(id).map(event -> ofEvent(index, event));
            case Hit.ClusterHit cluster -> Optional.of(ofCluster(index, cluster.group()));
            case Hit.RelationHit(Relation relation) -> RelationWords.of(index, relation);
            case Hit.PublicationHit(EventId id, List<ArticleId> articles) ->
                index.event(id).flatMap(event -> DateGapWords.published(index, event, articles));
            case Hit.SaidHit(EventId id, List<QuoteId> quotes) ->
                index.event(id).flatMap(event -> DateGapWords.said(index, event, quotes));
            case Hit.LaneHit _, Hit.AxisHit _, Hit.Nothing _ -> Optional.empty();
        };
    }

    private static HoverText ofEvent(DossierIndex index, Event event) {
        List<String> lines = new ArrayList<>();
        Edtf date = event.when().date();
        lines.add(EdtfWords.full(date) + (event.place() == null ? "" : " · " + event.place()));
        if (!certainDay(date)) {
            lines.add(BoundsWords.of(date));
        }
        int quotes = index.quotesOf(event.id()).size();
        if (quotes > 0) {
            lines.add(Counted.of(quotes, "statement"));
        }
        return new HoverText(event.title(), lines);
    }

    private static HoverText ofCluster(DossierIndex index, EventGroup members) {
        List<String> lines = new ArrayList<>();
        members.first(LISTED).stream().map(index::event).flatMap(Optional::stream)
                .map(event -> EdtfWords.brief(event.when().date()) + " · " + event.title())
                .forEach(lines::add);
        if (members.size() > LISTED) {
            lines.add("and " + Counted.number(members.size() - LISTED) + " more");
        }
        return new HoverText(Counted.of(members.size(), "event"), lines);
    }

    /** Whether a date says all about itself: a day or a moment without any doubt. */
    private static boolean certainDay(Edtf date) {
        return date instanceof EdtfDate single && !single.uncertain() && !single.approximate()
                && !single.unspecified() && single.precision().compareTo(Precision.DAY) >= 0;
    }
}
