package org.demarche.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.id.EventId;
import org.demarche.timeline.TimelineScene.Layer;

/** Collects the items of a scene, each kind on the level at which it is drawn. */
final class SceneBuilder {
    private final List<SceneItem> ground = new ArrayList<>();
    private final List<SceneItem> borders = new ArrayList<>();
    private final List<SceneItem> guides = new ArrayList<>();
    private final List<SceneItem> planes = new ArrayList<>();
    private final List<SceneItem> halos = new ArrayList<>();
    private final List<SceneItem> bodies = new ArrayList<>();
    private final List<SceneItem> texts = new ArrayList<>();
    private final List<SceneItem> headers = new ArrayList<>();
    private final List<SceneItem> axis = new ArrayList<>();
    private final List<SceneItem> ties = new ArrayList<>();
    private final Map<EventId, Box> places = new HashMap<>();
    private final DrawnEvents drawn = new DrawnEvents();

    /** What lies below all events. */
    void ground(SceneItem item) {
        ground.add(item);
    }

    /** Lines that lie above the ground and its grid. */
    void border(SceneItem item) {
        borders.add(item);
    }

    /** What ties events to the axis. */
    void guide(SceneItem item) {
        guides.add(item);
    }

    /** What ties events to each other and to further dates. */
    void tie(SceneItem item) {
        ties.add(item);
    }

    /** The planes of cards. */
    void plane(SceneItem item) {
        planes.add(item);
    }

    /** What lies right below an event. */
    void halo(SceneItem item) {
        halos.add(item);
    }

    /** The events themselves. */
    void body(SceneItem item) {
        bodies.add(item);
    }

    /** What is written on and beside events. */
    void text(SceneItem item) {
        texts.add(item);
    }

    /** What stands beside the plot. */
    void header(SceneItem item) {
        headers.add(item);
    }

    /** What stands above the plot. */
    void axis(SceneItem item) {
        axis.add(item);
    }

    /** Remembers where an event is drawn; of several places, the first counts. */
    void place(EventId event, Box box) {
        places.putIfAbsent(event, box);
    }

    /** Where events are drawn, for what is tied to them. */
    DrawnEvents drawn() {
        return drawn;
    }

    Map<EventId, Box> places() {
        return places;
    }

    List<Layer> layers(Box plot) {
        List<SceneItem> lanes = new ArrayList<>(ground);
        lanes.addAll(borders);
        lanes.addAll(guides);
        lanes.addAll(planes);
        lanes.addAll(halos);
        lanes.addAll(ties);
        lanes.addAll(bodies);
        lanes.addAll(texts);
        return List.of(new Layer(plot, lanes),
                new Layer(new Box(0, plot.y(), plot.x(), plot.height()), headers),
                new Layer(new Box(0, 0, plot.right(), plot.y()), axis));
    }
}
