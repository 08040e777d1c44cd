package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.Event;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.timeline.SceneItem.Label;
import org.demarche.timeline.SceneItem.Mark;
import org.demarche.timeline.TimelineScene.LaneCount;
import org.junit.jupiter.api.Test;

class SceneLawsTest {
    private static final int TRIES = 600;

    @Property(tries = TRIES)
    void everyEventInRangeIsDrawnAndCounted(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        TimelineScene scene = view.scene();
        Map<String, Set<String>> inRange = view.inRange(scene);
        Set<String> drawn = Views.drawn(scene);
        inRange.values().forEach(ids -> assertTrue(drawn.containsAll(ids), () -> "missing: " + minus(ids, drawn)));
        for (LaneCount count : scene.counts()) {
            assertEquals(inRange.getOrDefault(count.key(), Set.of()).size(), count.inRange(), count::toString);
            assertEquals(count.inRange(), count.drawn(), count::toString);
        }
    }

    @Property(tries = TRIES)
    void noTwoTextsOverlap(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        Set<EventId> hits = Views.events(view.model).stream().map(Event::id)
                .filter(id -> id.value().endsWith("7")).collect(Collectors.toSet());
        for (Emphasis emphasis : List.of(Emphasis.NONE, new Emphasis(Set.of(), hits, null))) {
            List<Label> texts = Views.texts(view.scene(view.viewport, emphasis));
            for (int a = 0; a < texts.size(); a++) {
                for (int b = 0; b < a; b++) {
                    Label one = texts.get(a);
                    Label other = texts.get(b);
                    assertFalse(one.box().overlaps(other.box()), () -> one + " overlaps " + other);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void noTextLiesOnAMarkOrClusterOfOthers(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        TimelineScene scene = Views.random(seed, size).scene();
        List<SceneItem> others = Views.plotItems(scene)
                .filter(item -> item instanceof Mark || item instanceof SceneItem.Cluster).toList();
        Views.plotItems(scene).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(text -> text.event() != null).forEach(text -> {
            for (SceneItem other : others) {
                assertFalse(!new Hit.EventHit(Objects.requireNonNull(text.event())).equals(other.hit())
                        && text.box().overlaps(other.box()), () -> text + " lies on " + other);
            }
        });
    }

    @Property(tries = TRIES)
    void onlyEventsInSightHaveTextsAndTheLeftEdgeCutsNone(@ForAll long seed,
            @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        TimelineScene scene = view.scene();
        double near = Sizes.MARK + 2;
        for (Label text : Views.texts(scene)) {
            EventId id = text.event();
            if (id != null) {
                EventExtent extent = view.model.extent(view.model.numberOf(id).orElseThrow());
                assertTrue(scene.xOf(extent.window().end()) + 2 * near > scene.plot().x()
                        && scene.xOf(extent.window().start()) - 2 * near < scene.plot().right(),
                        () -> text + " of an event out of sight");
                assertTrue(text.box().x() >= scene.plot().x(), () -> text + " is cut");
            }
        }
    }

    @Property(tries = TRIES)
    void theLanesFitWhereTwoRowsOrTheHeaderOfEachDo(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        double row = LayoutOptions.Density.COMPACT.rowHeight();
        HeaderArtist headers = new HeaderArtist(new EvenMeasure(), LayoutOptions.STANDARD);
        double needed = view.model.lanes().stream().mapToDouble(lane -> {
            double header = headers.height(lane, view.viewport.gutter()) - 2 * Sizes.LANE_PADDING;
            return Math.max(2, Math.ceil(header / row)) * row + 2 * Sizes.LANE_PADDING;
        }).sum();
        TimelineScene scene = view.scene();
        if (view.arrangement.rows().isEmpty() && needed <= scene.plot().height()) {
            assertTrue(scene.contentHeight() <= scene.height(), () -> scene.contentHeight() + " in " + view.viewport);
        }
    }

    @Property(tries = TRIES)
    void aTitleKeepsItsRowWhileTheViewPans(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        Map<String, Double> before = rows(view.scene());
        double dx = new Random(seed).nextDouble(-600, 600);
        Map<String, Double> after = rows(view.scene(view.viewport.pannedBy(dx, view.folds), Emphasis.NONE));
        before.keySet().retainAll(after.keySet());
        after.keySet().retainAll(before.keySet());
        assertEquals(before, after);
    }

    @Property(tries = TRIES)
    void aTitleKeepsItsRowWhileTheViewZooms(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        Random random = new Random(seed);
        Map<String, Double> far = rows(view.scene());
        Viewport nearer = view.viewport.zoomedAt(random.nextDouble(view.viewport.width()), 1 + random.nextDouble(7),
                view.folds);
        Map<String, Double> near = rows(view.scene(nearer, Emphasis.NONE));
        far.keySet().retainAll(near.keySet());
        near.keySet().retainAll(far.keySet());
        assertEquals(far, near);
    }

    @Property(tries = TRIES)
    void lanesStayWhereTheyAreAtEveryZoomAndWhateverIsSelected(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int size) {
        Views view = Views.random(seed, size);
        Random random = new Random(seed);
        int number = random.nextInt(view.model.size());
        if (view.isInCollapsedLane(number)) {
            return;
        }
        Emphasis selected = new Emphasis(Set.of(view.model.event(number).id()), Set.of(), null);
        Viewport other = view.viewport.zoomedAt(random.nextDouble(view.viewport.width()),
                Math.exp(random.nextDouble(-4, 4)), view.folds);
        assertEquals(headers(view.scene()), headers(view.scene(other, selected)));
    }

    @Property(tries = TRIES)
    void aBarLongerThanTheViewKeepsItsTitle(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int size) {
        Views view = Views.random(seed, size);
        TimelineScene far = view.scene();
        for (Event event : Views.events(view.model)) {
            EventExtent extent = view.model.extent(view.model.numberOf(event.id()).orElseThrow());
            TimeWindow window = extent.window();
            if (extent.form() == EventExtent.Form.SPAN && !Views.titles(far, event).isEmpty()
                    && window.duration() > 4 * TimeScale.SHORTEST) {
                TimeWindow inside = new TimeWindow(window.start() + window.duration() / 3,
                        window.end() - window.duration() / 3);
                TimelineScene near = view.scene(view.viewport.withWindow(inside), Emphasis.NONE);
                if (near.scale().pxPerMs() >= far.scale().pxPerMs()) {
                    assertTrue(labelled(near, event), () -> event.title() + " has lost its title in " + inside);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void aClusterNeverCountsAnEventThatIsDrawnElsewhereInItsLane(@ForAll long seed,
            @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        TimelineScene scene = view.scene();
        Map<String, Set<EventId>> seen = new HashMap<>();
        Views.items(scene).forEach(item -> {
            if (item.hit() instanceof Hit.ClusterHit(EventGroup group)) {
                assertEquals(group.size(), group.events().size());
                Set<EventId> inLane = seen.computeIfAbsent(Views.laneAt(scene, item.box().centerY()),
                        _ -> new HashSet<>());
                group.events().forEach(id -> assertTrue(inLane.add(id), () -> id + " is counted twice"));
            }
        });
        Views.items(scene).forEach(item -> {
            if (item.hit() instanceof Hit.EventHit(EventId id)) {
                Set<EventId> inLane = seen.getOrDefault(Views.laneAt(scene, item.box().centerY()), Set.of());
                assertFalse(inLane.contains(id), () -> id + " is drawn and counted");
            }
        });
    }

    @Property(tries = TRIES)
    void whatIsDrawnOfAnEventStaysInItsLane(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        TimelineScene scene = Views.random(seed, size).scene();
        List<Box> lanes = Views.items(scene).filter(SceneItem.LaneHeader.class::isInstance).map(SceneItem::box)
                .toList();
        Views.items(scene).forEach(item -> {
            if (item.hit() instanceof Hit.EventHit || item.hit() instanceof Hit.ClusterHit) {
                assertTrue(lanes.stream().anyMatch(lane -> lane.y() <= item.box().y()
                        && item.box().bottom() <= lane.bottom()), () -> item + " is drawn across lanes");
            }
        });
    }

    @Property(tries = TRIES)
    void inAGreatCrowdEveryEventIsCounted(@ForAll long seed) {
        Views view = Views.crowded(seed);
        TimelineScene scene = view.scene();
        Map<String, Set<String>> inRange = view.inRange(scene);
        Set<String> drawn = Views.drawn(scene);
        for (LaneCount count : scene.counts()) {
            Set<String> ids = inRange.getOrDefault(count.key(), Set.of());
            assertEquals(ids.size(), count.inRange(), count::toString);
            assertEquals(ids.size(), count.drawn(), count::toString);
            assertTrue(drawn.containsAll(ids), () -> "missing: " + minus(ids, drawn));
        }
    }

    @Property(tries = TRIES)
    void numbersThatAreWiderThanTheirStretchAreStillLaidOut(@ForAll long seed) {
        Views view = Views.crowded(seed);
        TimelineLayout wide = new TimelineLayout((text, style) -> 31.3 * text.length(), LayoutOptions.STANDARD);
        TimelineScene scene = wide.layout(view.model, ViewSpec.of(view.viewport, view.folds));
        for (LaneCount count : scene.counts()) {
            assertEquals(count.inRange(), count.drawn(), count::toString);
        }
    }

    @Test
    void whereNothingHappenedTheTimelineSaysSo() {
        TimelineModel model = TimelineModel.of(Disputes.of("2011-01-01", "2012-01-01"), _ -> true, LaneKind.NONE);
        Viewport home = model.home(900, 400, Folds.NONE);
        TimelineLayout layout = new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD);
        assertEquals(List.of(), quietWords(layout.layout(model, ViewSpec.of(home, Folds.NONE))));
        Viewport empty = home.withWindow(TimeWindow.of(Edtf.parse("2011-05").bounds()));
        assertEquals(List.of("No event here. The Home key shows all events."),
                quietWords(layout.layout(model, ViewSpec.of(empty, Folds.NONE))));
    }

    private static List<String> quietWords(TimelineScene scene) {
        return Views.texts(scene).stream().filter(text -> text.event() == null && text.ink() == SceneItem.Ink.QUIET)
                .map(Label::text).toList();
    }

    @Property(tries = TRIES)
    void aTitleOnceShownIsShownNearerIn(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        TimelineScene far = view.scene();
        for (Event event : Views.events(view.model)) {
            List<Label> titles = Views.titles(far, event);
            long start = view.model.extent(view.model.numberOf(event.id()).orElseThrow()).anchor();
            double x = far.xOf(start);
            if (titles.isEmpty() || x < far.plot().x() || titles.getFirst().box().x() < x
                    || x + 3 * titles.getFirst().box().width() + 80 > far.plot().right()) {
                continue;
            }
            for (double factor : new double[] {1.02, 1.3, 2, 11}) {
                Viewport near = view.viewport.zoomedAt(x, factor, view.folds);
                TimelineScene scene = view.scene(near, Emphasis.NONE);
                if (scene.scale().window().contains(start)) {
                    assertTrue(labelled(scene, event), () -> event.title() + " is gone at " + near);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void whatStandsOutIsAlwaysLabelled(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int size) {
        Views view = Views.random(seed, size);
        Event event = view.model.event(new Random(seed).nextInt(view.model.size()));
        long anchor = view.model.extent(view.model.numberOf(event.id()).orElseThrow()).anchor();
        TimeScale scale = view.viewport.scale(view.folds);
        Viewport centered = view.viewport.pannedBy(scale.width() / 3 - scale.x(anchor), view.folds);
        TimelineScene scene = view.scene(centered, new Emphasis(Set.of(event.id()), Set.of(), null));
        assertTrue(labelled(scene, event), () -> event + " has no label in " + centered);
    }

    @Property(tries = TRIES)
    void aClickOnAMarkFindsItsEvent(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        TimelineScene scene = Views.random(seed, size).scene();
        Box clip = scene.layers().getFirst().clip();
        List<Mark> marks = Views.plotItems(scene).filter(Mark.class::isInstance).map(Mark.class::cast)
                .filter(mark -> clip.contains(mark.box().centerX(), mark.box().centerY())).toList();
        for (Mark mark : marks) {
            boolean alone = Views.plotItems(scene)
                    .filter(item -> item.hit() != null && !new Hit.EventHit(mark.event()).equals(item.hit()))
                    .noneMatch(item -> item.touch().contains(mark.box().centerX(), mark.box().centerY()));
            if (alone) {
                assertEquals(new Hit.EventHit(mark.event()),
                        scene.hit(mark.box().centerX(), mark.box().centerY()));
            }
        }
        assertTrue(marks.isEmpty() || Views.drawn(scene).size() >= 1);
    }

    @Property(tries = 50)
    void equalArgumentsGiveEqualScenes(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        assertEquals(Views.random(seed, size).scene(), Views.random(seed, size).scene());
    }

    @Property(tries = 50)
    void whatWasLaidOutBeforeDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Views view = Views.random(seed, size);
        view.scene(view.viewport.zoomedAt(300, 40, view.folds), Emphasis.NONE);
        view.scene(view.viewport.withSize(700, 300), Emphasis.NONE);
        assertEquals(Views.random(seed, size).scene(), view.scene());
    }

    private static boolean labelled(TimelineScene scene, Event event) {
        return Views.plotItems(scene).anyMatch(item -> item instanceof Label label && event.id().equals(label.event()));
    }

    private static List<Box> headers(TimelineScene scene) {
        return Views.items(scene).filter(SceneItem.LaneHeader.class::isInstance).map(SceneItem::box)
                .filter(box -> box.y() < scene.height()).toList();
    }

    /** The y of the titles of each event in each lane. */
    private static Map<String, Double> rows(TimelineScene scene) {
        Map<String, Double> rows = new HashMap<>();
        Views.plotItems(scene).forEach(item -> {
            if (item instanceof Label label && label.event() != null
                    && label.style().equals(Sizes.title(LayoutOptions.STANDARD))) {
                rows.put(label.event().value() + " in " + Views.laneAt(scene, label.box().centerY()), label.box().y());
            }
        });
        return rows;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
