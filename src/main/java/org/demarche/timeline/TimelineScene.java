package org.demarche.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.id.EventId;

/**
 * A display list: what a timeline shows, ready to be drawn and to be asked. Immutable.
 *
 * @param width of the whole scene, in px
 * @param height of the whole scene, in px
 * @param layers in the order in which they are drawn
 * @param plot where time is mapped to x
 * @param scale of the plot; its x counts from the plot's left edge
 * @param contentHeight of all lanes with the axis; more than {@code height} when there is something to scroll
 * @param scrollY how far the lanes are in fact scrolled up
 * @param counts of each lane that is in sight or holds a selected event, from top to bottom
 * @param places where each event is drawn that is drawn alone
 */
public record TimelineScene(double width, double height, List<Layer> layers, Box plot, TimeScale scale,
        double contentHeight, double scrollY, List<LaneCount> counts, Map<EventId, Box> places) {

    /** Items that share a clip. */
    public record Layer(Box clip, List<SceneItem> items) {
        public Layer {
            items = List.copyOf(items);
        }
    }

    /**
     * How many events of a lane lie in the window, and how many of those the scene draws, alone or in clusters.
     *
     * <p>A scene is lawful when the two are equal for each lane.
     */
    public record LaneCount(String key, int inRange, int drawn) {}

    public TimelineScene {
        layers = List.copyOf(layers);
        counts = List.copyOf(counts);
        places = Map.copyOf(places);
    }

    /** What lies at a point: the uppermost item that takes clicks there. */
    public Hit hit(double x, double y) {
        for (Layer layer : layers.reversed()) {
            if (layer.clip().contains(x, y)) {
                for (SceneItem item : layer.items().reversed()) {
                    if (item.touches(x, y)) {
                        if (item instanceof SceneItem.AxisBand) {
                            return x < plot.x() ? Hit.NOTHING : new Hit.AxisHit(timeAt(x));
                        }
                        Hit hit = item.hit();
                        if (hit != null) {
                            return hit;
                        }
                    }
                }
            }
        }
        return Hit.NOTHING;
    }

    /** Where an event is drawn, alone or in a cluster, when it is in range; it may be scrolled out of sight. */
    public Optional<Box> boundsOf(EventId event) {
        Box place = places.get(event);
        return place != null ? Optional.of(place) : clusterOf(event).map(SceneItem.Cluster::box);
    }

    private Optional<SceneItem.Cluster> clusterOf(EventId event) {
        return layers.stream().flatMap(layer -> layer.items().stream())
                .filter(SceneItem.Cluster.class::isInstance).map(SceneItem.Cluster.class::cast)
                .filter(cluster -> cluster.group().contains(event)).findFirst();
    }

    /** The moment at an x of the scene. */
    public long timeAt(double x) {
        return scale.time(x - plot.x());
    }

    /** The x of the scene at a moment. */
    public double xOf(long ms) {
        return plot.x() + scale.x(ms);
    }
}
