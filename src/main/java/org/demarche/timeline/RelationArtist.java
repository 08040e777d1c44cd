package org.demarche.timeline;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import org.demarche.model.Relation;
import org.demarche.model.id.EventId;
import org.demarche.timeline.DrawnEvents.Anchor;
import org.demarche.timeline.Overlays.Relations;
import org.demarche.timeline.SceneItem.Arc;

/**
 * Lays out the relations of events as arcs.
 *
 * <p>Arcs leave marks upward or downward, so that they do not run along titles. It looks at the relations of the events
 * that are drawn, never at all of the dossier.
 */
final class RelationArtist {
    /** Between the middle of a mark and the end of an arc. */
    private static final double CLEAR = Sizes.MARK + 2.5;
    private static final double LEAST_RISE = 16;
    private static final double MOST_RISE = 56;
    private static final double RISE_SHARE = 0.14;
    /** Events whose middles are less than this apart, in one row or in two neighbours, are tied by a bow. */
    private static final double NEAR_ROWS = 24;
    /** How far before the edge of the view an arc that leaves it turns level. */
    private static final double RUN_OUT = 36;
    /** Arcs that leave the view in one lane are kept apart by this. */
    private static final double EXIT_STEP = 4;
    private static final int EXITS = 5;

    private final TimelineModel model;
    private final TimeScale scale;
    private final Box plot;
    private final Relations wanted;
    private final Emphasis emphasis;
    private final DrawnEvents drawn;
    private final IntToDoubleFunction strips;

    /**
     * For one scene.
     *
     * @param drawn where events are drawn on their own
     * @param strips the y at which an event stands that is not drawn on its own, by its number
     */
    RelationArtist(TimelineModel model, TimeScale scale, Box plot, ViewSpec view, DrawnEvents drawn,
            IntToDoubleFunction strips) {
        this.model = model;
        this.scale = scale;
        this.plot = plot;
        wanted = view.overlays().relations();
        emphasis = view.emphasis();
        this.drawn = drawn;
        this.strips = strips;
    }

    /** Where an arc meets an event, or the edge of the view beyond which the event lies. */
    private record End(double x, double y, boolean inView) {}

    /** Lays out the arcs that are asked for, those of selected events last. */
    void draw(Consumer<SceneItem> scene) {
        if (wanted == Relations.NONE) {
            return;
        }
        Set<Relation> strong = new LinkedHashSet<>();
        emphasis.selected().stream().sorted(Comparator.comparing(EventId::value))
                .forEach(selected -> strong.addAll(model.index().relationsOf(selected)));
        if (wanted == Relations.ALL) {
            Set<Relation> weak = new LinkedHashSet<>();
            drawn.alone().keySet().forEach(number ->
                    weak.addAll(model.index().relationsOf(model.event(number).id())));
            weak.removeAll(strong);
            weak.forEach(relation -> draw(relation, false, scene));
        }
        strong.forEach(relation -> draw(relation, true, scene));
    }

    private void draw(Relation relation, boolean strong, Consumer<SceneItem> scene) {
        OptionalInt first = model.numberOf(relation.from());
        OptionalInt second = model.numberOf(relation.to());
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return;
        }
        End from = end(first.getAsInt());
        End to = end(second.getAsInt());
        if (from.inView() || to.inView()) {
            scene.accept(new Arc(curve(from, to), relation, strong, from.inView(), to.inView()));
        }
    }

    private End end(int number) {
        Anchor anchor = drawn.alone().get(number);
        if (anchor != null && model.extent(number).window().intersects(scale.window())) {
            double left = Math.max(anchor.row().x() + 1, plot.x() + 1);
            double right = Math.max(left, Math.min(anchor.row().right(), plot.right()) - 1);
            return new End(Math.clamp(anchor.x(), left, right), anchor.y(), true);
        }
        double x = plot.x() + scale.x(model.extent(number).anchor());
        double y = strips.applyAsDouble(number);
        if (x < plot.x() || x > plot.right()) {
            double apart = (number % EXITS - EXITS / 2) * EXIT_STEP;
            return new End(x < plot.x() ? plot.x() + 1 : plot.right() - 1, y + apart, false);
        }
        return new End(x, y, true);
    }

    private Curve curve(End from, End to) {
        if (!to.inView()) {
            return running(from, to, true);
        }
        if (!from.inView()) {
            return running(to, from, false);
        }
        if (Math.abs(from.y() - to.y()) < NEAR_ROWS) {
            return bow(from, to);
        }
        double down = Math.signum(to.y() - from.y());
        double y1 = from.y() + down * CLEAR;
        double y2 = to.y() - down * CLEAR;
        double bend = Math.max(Math.abs(y2 - y1) * 0.6, LEAST_RISE) * down;
        return new Curve(from.x(), y1, from.x(), y1 + bend, to.x(), y2 - bend, to.x(), y2);
    }

    /** An arc above a row or two neighbours, or below where there is no room above. */
    private Curve bow(End from, End to) {
        double rise = Math.clamp(Math.abs(to.x() - from.x()) * RISE_SHARE, LEAST_RISE, MOST_RISE) / 0.75;
        double top = Math.min(from.y(), to.y()) - CLEAR;
        double up = top - rise * 0.75 < plot.y() ? 1 : -1;
        double y1 = from.y() + up * CLEAR;
        double y2 = to.y() + up * CLEAR;
        return new Curve(from.x(), y1, from.x(), y1 + up * rise, to.x(), y2 + up * rise, to.x(), y2);
    }

    /** An arc between an event and the edge of the view, from the event or to it. */
    private static Curve running(End event, End edge, boolean outward) {
        double away = Math.abs(edge.y() - event.y()) < NEAR_ROWS ? -1 : Math.signum(edge.y() - event.y());
        double y = event.y() + away * CLEAR;
        double level = away < 0 ? Math.min(edge.y(), y - LEAST_RISE) : Math.max(edge.y(), y + LEAST_RISE);
        double inward = edge.x() < event.x() ? 1 : -1;
        double turn = edge.x() + inward * Math.max(RUN_OUT, Math.abs(event.x() - edge.x()) / 2);
        Curve out = new Curve(event.x(), y, event.x(), level, turn, level, edge.x(), level);
        return outward ? out
                : new Curve(out.x2(), out.y2(), out.cx2(), out.cy2(), out.cx1(), out.cy1(), out.x1(), out.y1());
    }
}
