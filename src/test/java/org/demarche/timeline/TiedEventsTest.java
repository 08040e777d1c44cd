package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Relation;
import org.demarche.model.Relation.Basis;
import org.demarche.model.Relation.Kind;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.timeline.Overlays.Relations;
import org.demarche.timeline.SceneItem.Arc;
import org.demarche.timeline.SceneItem.Mark;
import org.demarche.timeline.SceneItem.TiedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Arcs between events, and further dates of events. */
class TiedEventsTest {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 500;

    @Test
    void anArcRunsFromTheMarkOfTheFirstEventToThatOfTheSecond() {
        TimelineScene scene = scene(related("2011-08-03", "2011-08-20"), null, Relations.ALL, Set.of());
        Arc arc = arcs(scene).getFirst();
        Box from = mark(scene, "e0");
        Box to = mark(scene, "e1");
        assertEquals(from.centerX(), arc.curve().x1(), 0.01);
        assertEquals(to.centerX(), arc.curve().x2(), 0.01);
        assertTrue(from.grown(4).contains(arc.curve().x1(), arc.curve().y1()));
        assertTrue(to.grown(4).contains(arc.curve().x2(), arc.curve().y2()));
    }

    @Test
    void anArcBetweenEventsOfOneRowBowsClearOfTheRow() {
        DossierIndex index = withRelations(
                Disputes.of("2011-08-03", "2012-01-01", "2012-01-01", "2012-01-01", "2012-01-01", "2011-12-20"),
                relation("e0", "e5"));
        TimelineScene scene = scene(index, null, Relations.ALL, Set.of());
        Curve curve = arcs(scene).getFirst().curve();
        double bow = curve.yAt(0.5);
        double highest = Math.min(curve.y1(), curve.y2()) - 10;
        double lowest = Math.max(curve.y1(), curve.y2()) + 10;
        assertTrue(bow < highest || bow > lowest, () -> "" + curve);
    }

    @Test
    void anArcToAnEventBeyondTheViewEndsAtTheEdgeOfTheView() {
        TimelineScene scene = scene(related("2011-08-03", "2012-02-20"), "2011-08", Relations.ALL, Set.of());
        Arc arc = arcs(scene).getFirst();
        assertTrue(arc.fromInView());
        assertFalse(arc.toInView());
        assertEquals(scene.plot().right() - 1, arc.curve().x2());
    }

    @Test
    void anArcFromAnEventBeforeTheViewBeginsAtTheEdgeOfTheView() {
        TimelineScene scene = scene(related("2011-02-03", "2011-08-20"), "2011-08", Relations.ALL, Set.of());
        Arc arc = arcs(scene).getFirst();
        assertFalse(arc.fromInView());
        assertEquals(scene.plot().x() + 1, arc.curve().x1());
    }

    @Test
    void onDemandOnlyTheRelationsOfTheSelectedEventAreDrawn() {
        DossierIndex index = withRelations(Disputes.of("2011-08-03", "2011-08-20", "2011-09-05", "2011-09-20"),
                relation("e0", "e1"), relation("e2", "e3"));
        TimelineScene scene = scene(index, null, Relations.SELECTED, Set.of(new EventId("e3")));
        assertEquals(List.of(relation("e2", "e3")), arcs(scene).stream().map(Arc::relation).toList());
        assertTrue(arcs(scene).getFirst().strong());
        assertEquals(List.of(), arcs(scene(index, null, Relations.SELECTED, Set.of())));
        assertEquals(List.of(), arcs(scene(index, null, Relations.NONE, Set.of(new EventId("e3")))));
    }

    @Test
    void aRelationWithAnEventThatIsNotShownIsNotDrawn() {
        TimelineModel model = TimelineModel.of(related("2011-08-03", "2011-08-20"),
                event -> event.id().value().equals("e0"), LaneKind.SIDE);
        assertEquals(List.of(), arcs(scene(model, null, new Overlays(Relations.ALL, false), Set.of())));
    }

    @Test
    void noMoreArcsAreDrawnThanTheEventsInViewHaveRelations() {
        int many = 400;
        String[] dates = new String[many];
        Arrays.fill(dates, "2011-01-01");
        dates[0] = "2011-08-03";
        DossierIndex index = withRelations(Disputes.of(dates), IntStream.range(0, many - 1)
                .mapToObj(i -> relation("e" + i, "e" + (i + 1))).toArray(Relation[]::new));
        TimelineScene scene = scene(index, "2011-08", Relations.ALL, Set.of());
        assertEquals(List.of(relation("e0", "e1")), arcs(scene).stream().map(Arc::relation).toList());
    }

    @Test
    void aPointerOnAnArcFindsItsRelation() {
        TimelineScene scene = scene(related("2011-08-03", "2011-08-20"), null, Relations.ALL, Set.of());
        Curve curve = arcs(scene).getFirst().curve();
        assertEquals(new Hit.RelationHit(relation("e0", "e1")), scene.hit(curve.xAt(0.5) + 2, curve.yAt(0.5)));
        assertEquals(Hit.NOTHING, scene.hit(curve.xAt(0.5) + 40, curve.yAt(0.5) - 2));
    }

    @Test
    void theDateOfPublicationStandsAtItsTimeTiedToTheMark() {
        TimelineScene scene = scene(TimelineModel.of(Disputes.of("2011-08-03", "2011-08-20"), _ -> true, LaneKind.SIDE),
                "2011-07/2011-10", new Overlays(Relations.NONE, true), Set.of());
        TiedDate date = dates(scene).getFirst();
        TimeWindow published = TimeWindow.of(Edtf.parse("2011-09-07").bounds());
        assertEquals(1, dates(scene).size());
        assertEquals(TiedDate.What.PUBLISHED, date.what());
        assertEquals(scene.xOf(published.middle()), date.sign().centerX(), 0.01);
        assertEquals(mark(scene, "e0").centerX(), date.fromX(), 0.01);
        assertTrue(scene.hit(date.sign().centerX(), date.sign().centerY()) instanceof Hit.PublicationHit);
    }

    @Test
    void whatWasPublishedOnTheDayOfTheEventNeedsNoFurtherSign() {
        TimelineModel model = TimelineModel.of(Disputes.of("2011-09-07"), _ -> true, LaneKind.SIDE);
        assertEquals(List.of(), dates(scene(model, null, new Overlays(Relations.NONE, true), Set.of())));
    }

    @Test
    void aTieLeavesABarAtItsNearestPoint() {
        TimelineModel model = TimelineModel.of(Disputes.of("2011-06-01/2011-08-03"), _ -> true, LaneKind.SIDE);
        TimelineScene scene = scene(model, "2011-05/2011-10", new Overlays(Relations.NONE, true), Set.of());
        assertEquals(scene.xOf(model.end(0)), dates(scene).getFirst().fromX(), 0.01);
    }

    private static DossierIndex related(String first, String second) {
        return withRelations(Disputes.of(first, second), relation("e0", "e1"));
    }

    private static Relation relation(String from, String to) {
        return new Relation(new EventId(from), Kind.RESPONDS_TO, new EventId(to), Basis.STATED, null, "", Map.of());
    }

    private static DossierIndex withRelations(DossierIndex index, Relation... relations) {
        Dossier d = index.dossier();
        return new DossierIndex(new Dossier(d.format(), d.title(), d.description(), d.sides(), d.kinds(), d.articles(),
                d.speakers(), d.events(), d.quotes(), Arrays.asList(relations), List.of(), Map.of()));
    }

    private static TimelineScene scene(
            DossierIndex index, @Nullable String window, Relations relations, Set<EventId> selected) {
        return scene(
                TimelineModel.of(index, _ -> true, LaneKind.SIDE), window, new Overlays(relations, false), selected);
    }

    private static TimelineScene scene(TimelineModel model, @Nullable String window, Overlays overlays,
            Set<EventId> selected) {
        Viewport view = model.home(WIDTH, HEIGHT, Folds.NONE);
        if (window != null) {
            view = view.withWindow(TimeWindow.of(Edtf.parse(window).bounds()));
        }
        return new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD).layout(model,
                ViewSpec.of(view, Folds.NONE).withOverlays(overlays)
                        .withEmphasis(new Emphasis(selected, Set.of(), null)));
    }

    private static List<Arc> arcs(TimelineScene scene) {
        return items(scene, Arc.class).toList();
    }

    private static List<TiedDate> dates(TimelineScene scene) {
        return items(scene, TiedDate.class).toList();
    }

    private static Box mark(TimelineScene scene, String event) {
        return items(scene, Mark.class).filter(mark -> mark.event().value().equals(event)).findFirst().orElseThrow()
                .box();
    }

    private static <T extends SceneItem> Stream<T> items(TimelineScene scene, Class<T> kind) {
        return Views.plotItems(scene).filter(kind::isInstance).map(kind::cast);
    }
}
