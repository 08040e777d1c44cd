package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.demarche.store.BundledDossier;
import org.demarche.testing.GeneratedDossier;
import org.demarche.timeline.Overlays.Relations;
import org.demarche.timeline.SceneItem.Cluster;
import org.demarche.timeline.SceneItem.Label;

/** One random view of one random timeline, and what can be read off its scene. */
final class Views {
    private static final Map<Integer, TimelineModel> CROWDS = new ConcurrentHashMap<>();

    private static final Map<LaneKind, TimelineModel> BUNDLED = new ConcurrentHashMap<>();
    private static final DossierIndex DOSSIER = new DossierIndex(BundledDossier.open());
    private static final List<LaneKind> KINDS = List.of(LaneKind.values());
    private static final List<Relations> RELATIONS = List.of(Relations.values());

    final TimelineModel model;
    final Folds folds;
    final Viewport viewport;
    final LaneArrangement arrangement;
    final Overlays overlays;
    final TimelineLayout layout = new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD);

    private Views(TimelineModel model, Folds folds, Viewport viewport, LaneArrangement arrangement,
            Overlays overlays) {
        this.model = model;
        this.folds = folds;
        this.viewport = viewport;
        this.arrangement = arrangement;
        this.overlays = overlays;
    }

    /**
     * Sizes from small panes to large screens, zooms from far out to a day, lanes of all kinds, arranged by hand and
     * not. Every fourth is of the bundled dossier, whatever the size.
     */
    static Views random(long seed, int size) {
        Random random = new Random(seed);
        LaneKind kind = KINDS.get(random.nextInt(KINDS.size()));
        TimelineModel model = random.nextInt(4) == 0
                ? BUNDLED.computeIfAbsent(kind, k -> TimelineModel.of(DOSSIER, _ -> true, k))
                : TimelineModel.of(Disputes.random(seed, size), _ -> true, kind);
        Folds folds = random.nextInt(3) == 0 ? Folds.NONE : model.folds();
        Viewport home = model.home(random.nextInt(500, 1900), random.nextInt(250, 1000), folds);
        double zoom = Math.exp(random.nextDouble(-1, Math.log(300)));
        double at = home.gutter() + home.plotWidth() * random.nextDouble();
        return new Views(model, folds, home.zoomedAt(at, zoom, folds), arrangement(model, random),
                new Overlays(RELATIONS.get(random.nextInt(RELATIONS.size())), random.nextBoolean()));
    }

    /** Half of the time none; else another order, and some lanes collapsed or with another number of rows. */
    private static LaneArrangement arrangement(TimelineModel model, Random random) {
        List<String> keys = new ArrayList<>(model.lanes().stream().map(Lane::key).toList());
        if (random.nextBoolean()) {
            return LaneArrangement.NONE;
        }
        Collections.shuffle(keys, random);
        LaneArrangement arrangement = LaneArrangement.NONE.withOrder(keys);
        for (String key : keys) {
            switch (random.nextInt(6)) {
                case 0 -> arrangement = arrangement.withCollapsed(key, true);
                case 1 -> arrangement = arrangement.withRows(key, random.nextInt(1, 9));
                case 2 -> arrangement = arrangement.withRows(key, random.nextInt(1, 41));
                default -> { }
            }
        }
        return arrangement;
    }

    /** A view of thousands of events in twelve lanes, at any zoom. */
    static Views crowded(long seed) {
        Random random = new Random(seed);
        TimelineModel model = CROWDS.computeIfAbsent(random.nextInt(4), crowd -> TimelineModel.of(
                new DossierIndex(new GeneratedDossier(crowd, 2_000).dossier()), _ -> true,
                crowd % 2 == 0 ? LaneKind.SIDE : LaneKind.SPEAKER));
        Folds folds = random.nextBoolean() ? Folds.NONE : model.folds();
        Viewport home = model.home(random.nextInt(700, 1900), random.nextInt(300, 1200), folds);
        double at = home.gutter() + home.plotWidth() * random.nextDouble();
        return new Views(model, folds, home.zoomedAt(at, Math.exp(random.nextDouble(9)), folds),
                arrangement(model, random), Overlays.NONE);
    }

    /** The events of a timeline in order. */
    static List<Event> events(TimelineModel model) {
        return IntStream.range(0, model.size()).mapToObj(model::event).toList();
    }

    TimelineScene scene() {
        return scene(viewport, Emphasis.NONE);
    }

    TimelineScene scene(Viewport view, Emphasis emphasis) {
        return layout.layout(model, new ViewSpec(view, folds, arrangement, overlays, emphasis));
    }

    /** Whether some lane of an event is collapsed. */
    boolean isInCollapsedLane(int number) {
        return IntStream.range(0, model.lanes().size()).anyMatch(lane -> model.lane(lane).memberOf(number) >= 0
                && arrangement.collapsed().contains(model.lanes().get(lane).key()));
    }

    /** The key of the lane at a y. */
    static String laneAt(TimelineScene scene, double y) {
        return items(scene).filter(SceneItem.LaneHeader.class::isInstance).map(SceneItem.LaneHeader.class::cast)
                .filter(header -> header.box().y() <= y && y < header.box().bottom())
                .map(SceneItem.LaneHeader::key).findFirst().orElseThrow();
    }

    static Stream<SceneItem> plotItems(TimelineScene scene) {
        return scene.layers().getFirst().items().stream();
    }

    /** All texts of the plot, the numbers of clusters included. */
    static List<Label> texts(TimelineScene scene) {
        List<Label> texts = new ArrayList<>();
        plotItems(scene).forEach(item -> {
            switch (item) {
                case Label label -> texts.add(label);
                case Cluster cluster -> texts.add(cluster.number());
                case SceneItem.Initials initials -> texts.add(initials.letters());
                default -> { }
            }
        });
        return texts;
    }

    /** The full title of an event where the scene shows it. */
    static List<Label> titles(TimelineScene scene, Event event) {
        return plotItems(scene).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> event.id().equals(label.event()) && label.text().startsWith(event.title()))
                .toList();
    }

    /** The events that the scene draws alone or in clusters. */
    static Set<String> drawn(TimelineScene scene) {
        Set<String> drawn = new TreeSet<>();
        items(scene).forEach(item -> {
            switch (item.hit()) {
                case Hit.EventHit(EventId event) -> drawn.add(event.value());
                case Hit.ClusterHit cluster -> cluster.group().events().forEach(event -> drawn.add(event.value()));
                case null, default -> { }
            }
        });
        return drawn;
    }

    /** All items, those beside the plot included. */
    static Stream<SceneItem> items(TimelineScene scene) {
        return scene.layers().stream().flatMap(layer -> layer.items().stream());
    }

    /** The events of the lanes in sight that share a moment with the window, found one by one. */
    Map<String, Set<String>> inRange(TimelineScene scene) {
        Map<String, Set<String>> inRange = new TreeMap<>();
        for (TimelineScene.LaneCount count : scene.counts()) {
            int lane = model.lanes().stream().map(Lane::key).toList().indexOf(count.key());
            Set<String> ids = new TreeSet<>();
            for (int member = 0; member < model.lane(lane).size(); member++) {
                int number = model.lane(lane).number(member);
                if (model.extent(number).window().intersects(scene.scale().window())) {
                    ids.add(model.event(number).id().value());
                }
            }
            inRange.put(count.key(), ids);
        }
        return inRange;
    }
}
