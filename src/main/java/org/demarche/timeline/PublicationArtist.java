package org.demarche.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.timeline.DrawnEvents.Anchor;
import org.demarche.timeline.EventExtent.Form;
import org.demarche.timeline.SceneItem.TiedDate;

/** Ties events that are drawn to the dates on which they were reported and on which their statements were made. */
final class PublicationArtist {
    /** The most dates of one sort that are tied to one event: the first ones. */
    static final int MOST = 5;
    /** Nothing is tied to an event that is nearer to it than this, in px. */
    static final double NEAREST = 6;
    private static final double RADIUS = 3;
    /** Lines are cut off this far outside the plot. */
    private static final double OVERHANG = 64;

    private final TimelineModel model;
    private final TimeScale scale;
    private final Box plot;
    private final DrawnEvents drawn;

    PublicationArtist(TimelineModel model, TimeScale scale, Box plot, DrawnEvents drawn) {
        this.model = model;
        this.scale = scale;
        this.plot = plot;
        this.drawn = drawn;
    }

    /** Lays out the dates of all events that are drawn on their own. */
    void draw(Consumer<SceneItem> scene) {
        drawn.alone().forEach((number, anchor) -> draw(number, anchor, scene));
    }

    private void draw(int number, Anchor anchor, Consumer<SceneItem> scene) {
        Event event = model.event(number);
        published(model.index(), event).entrySet().stream().limit(MOST).forEach(date ->
                tie(number, anchor, date.getKey(), TiedDate.What.PUBLISHED,
                        new Hit.PublicationHit(event.id(), date.getValue()), scene));
        said(model.index(), event).entrySet().stream().limit(MOST).forEach(date ->
                tie(number, anchor, date.getKey(), TiedDate.What.SAID,
                        new Hit.SaidHit(event.id(), date.getValue()), scene));
    }

    /** The articles that report an event, by their dates. */
    private static Map<Edtf, List<ArticleId>> published(DossierIndex index, Event event) {
        Set<ArticleId> articles = new LinkedHashSet<>();
        event.mentions().stream().map(Mention::article).forEach(articles::add);
        index.quotesOf(event.id()).stream().map(Quote::article).forEach(articles::add);
        Map<Edtf, List<ArticleId>> byDate = new LinkedHashMap<>();
        articles.stream().map(index::article).flatMap(Optional::stream).forEach((Article article) ->
                byDate.computeIfAbsent(article.published().date(), _ -> new ArrayList<>()).add(article.id()));
        return byDate;
    }

    /** The statements of an event that have another date than the event, by their dates. */
    private static Map<Edtf, List<QuoteId>> said(DossierIndex index, Event event) {
        Map<Edtf, List<QuoteId>> byDate = new LinkedHashMap<>();
        for (Quote quote : index.quotesOf(event.id())) {
            Edtf date = quote.attribution().said().date();
            if (!date.equals(event.when().date())) {
                byDate.computeIfAbsent(date, _ -> new ArrayList<>()).add(quote.id());
            }
        }
        return byDate;
    }

    private void tie(int number, Anchor anchor, Edtf date, TiedDate.What what, Hit hit, Consumer<SceneItem> scene) {
        EventExtent extent = EventExtent.of(date, model.reach());
        double x = x(extent.window().middle());
        double from = leaves(number, anchor, x);
        if (Math.abs(x - anchor.x()) < NEAREST || Math.max(x, from) < plot.x() || Math.min(x, from) > plot.right()) {
            return;
        }
        double y = anchor.row().bottom() - 1;
        boolean wide = extent.form() != Form.POINT;
        scene.accept(new TiedDate(new Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS), what, from, anchor.y(),
                wide ? x(extent.window().start()) : x, wide ? x(extent.window().end()) : x,
                extent.uncertain() || extent.approximate(), model.tone(number), hit));
    }

    /** Where a tie leaves an event: at its mark, or at the nearest point of its bar. */
    private double leaves(int number, Anchor anchor, double x) {
        if (model.extent(number).form() != Form.SPAN) {
            return anchor.x();
        }
        double start = x(model.start(number));
        return Math.clamp(x, start, Math.max(start, x(model.end(number))));
    }

    /** The x of a moment, no further out of the plot than lines are drawn. */
    private double x(long ms) {
        return Math.clamp(plot.x() + scale.x(ms), plot.x() - OVERHANG, plot.right() + OVERHANG);
    }
}
