package org.demarche.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Relation;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.Workspace;
import org.demarche.state.timeline.HoverText;
import org.demarche.timeline.Hit;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.motion.Inertia;
import org.jspecify.annotations.Nullable;

/** What the hand does to the timeline. */
final class HandActions implements TimelineGestures.Target {
    private final Workspace workspace;
    private final TimelineCanvas canvas;
    private final Travel travel;
    private final LaneScroll lanes;
    private final RangeMark rangeMark;
    private final HoverCard hoverCard;
    private final ClusterActions clusters;

    HandActions(Workspace workspace, TimelineCanvas canvas, Travel travel, LaneScroll lanes, RangeMark rangeMark,
            HoverCard hoverCard, ClusterActions clusters) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.travel = travel;
        this.lanes = lanes;
        this.rangeMark = rangeMark;
        this.hoverCard = hoverCard;
        this.clusters = clusters;
    }

    @Override
    public Hit hit(double x, double y) {
        return canvas.hit(x, y);
    }

    @Override
    public boolean inGutter(double x) {
        return x < canvas.viewport().gutter();
    }

    @Override
    public void zoom(double x, double factor, boolean animated) {
        travel.zoom(x, factor, animated);
    }

    @Override
    public void pan(double dx, double dy) {
        if (dx != 0) {
            travel.pan(dx);
        }
        if (dy != 0) {
            lanes.scrollBy(-dy);
        }
    }

    @Override
    public void coast(double pxPerMs) {
        travel.coast(new Inertia(pxPerMs));
    }

    @Override
    public void halt() {
        travel.halt();
    }

    @Override
    public void range(double fromX, double toX) {
        rangeMark.show(fromX, toX, canvas.viewport(), canvas.content().folds(), canvas.enlargement());
    }

    @Override
    public void endRange(boolean chosen) {
        TimeWindow window = rangeMark.window();
        rangeMark.hide();
        if (chosen && window != null) {
            // A stretch that is shorter than the shortest view is widened evenly.
            workspace.window(TimeScale.of(window, canvas.viewport().plotWidth(), canvas.content().folds()).window());
        }
    }

    @Override
    public void click(Hit hit) {
        switch (hit) {
            case Hit.EventHit(EventId event) -> workspace.select(event);
            case Hit.ClusterHit cluster -> clusters.open(cluster);
            case Hit.RelationHit(Relation relation) -> workspace.select(
                    relation.to().equals(workspace.focus().event()) ? relation.from() : relation.to());
            case Hit.PublicationHit(_, List<ArticleId> articles) -> workspace.select(articles.getFirst());
            case Hit.SaidHit(_, List<QuoteId> quotes) -> workspace.select(quotes.getFirst());
            case Hit.LaneHit _, Hit.AxisHit _, Hit.Nothing _ -> { }
        }
    }

    @Override
    public void hover(@Nullable Hit hit, double x, double y) {
        canvas.setHover(hit instanceof Hit.EventHit(EventId event) ? event : null);
        Optional<HoverText> text = hit == null ? Optional.empty() : HoverText.of(workspace.index(), hit);
        double enlargement = canvas.enlargement();
        text.ifPresentOrElse(t -> hoverCard.show(
                t, x * enlargement, y * enlargement, canvas.getWidth(), canvas.getHeight()), hoverCard::hide);
    }
}
