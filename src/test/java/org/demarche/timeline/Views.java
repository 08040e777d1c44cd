package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.demarche.timeline.SceneItem.Cluster;
import org.demarche.timeline.SceneItem.Label;

/** One random view of one random timeline, and what can be read off its scene. */
final class Views {
    final TimelineModel model;
    final Folds folds;
    final Viewport viewport;
    final TimelineLayout layout = new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD);

    private Views(TimelineModel model, Folds folds, Viewport viewport) {
        this.model = model;
        this.folds = folds;
        this.viewport = viewport;
    }

    /** Sizes from small panes to large screens, zooms from all to a day. */
    static Views random(long seed, int size) {
        Random random = new Random(seed);
        TimelineModel model = TimelineModel.of(Disputes.random(seed, size), _ -> true,
                random.nextBoolean() ? LaneKind.SIDE : LaneKind.NONE);
        Folds folds = random.nextInt(3) == 0 ? Folds.NONE : model.folds();
        Viewport home = model.home(random.nextInt(500, 1900), random.nextInt(250, 1000), folds);
        double zoom = Math.exp(random.nextDouble() * Math.log(300));
        double at = home.gutter() + home.plotWidth() * random.nextDouble();
        return new Views(model, folds, home.zoomedAt(at, zoom, folds));
    }

    /** The events of a timeline in order. */
    static List<Event> events(TimelineModel model) {
        return IntStream.range(0, model.size()).mapToObj(model::event).toList();
    }

    TimelineScene scene() {
        return scene(viewport, Emphasis.NONE);
    }

    TimelineScene scene(Viewport view, Emphasis emphasis) {
        return layout.layout(model, ViewSpec.of(view, folds).withEmphasis(emphasis));
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
        plotItems(scene).forEach(item -> {
            switch (item.hit()) {
                case Hit.EventHit(EventId event) -> drawn.add(event.value());
                case Hit.ClusterHit cluster -> cluster.events().forEach(event -> drawn.add(event.value()));
                case null, default -> { }
            }
        });
        return drawn;
    }

    Set<String> inRange(TimelineScene scene) {
        Set<String> inRange = new TreeSet<>();
        for (int number = 0; number < model.size(); number++) {
            if (model.extent(number).window().intersects(scene.scale().window())) {
                inRange.add(model.event(number).id().value());
            }
        }
        return inRange;
    }
}
