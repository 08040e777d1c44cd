package org.demarche.timeline;

import java.util.List;
import org.demarche.model.id.EventId;

/** What lies at a point of a scene. */
public sealed interface Hit {
    /** One event. */
    record EventHit(EventId event) implements Hit {}

    /**
     * Several events drawn as one.
     *
     * @param window holds all of them
     */
    record ClusterHit(List<EventId> events, TimeWindow window) implements Hit {
        public ClusterHit {
            events = List.copyOf(events);
        }
    }

    /**
     * The header of a lane.
     *
     * @param key of the lane
     */
    record LaneHeaderHit(String key) implements Hit {}

    /**
     * The axis.
     *
     * @param ms the moment there
     */
    record AxisHit(long ms) implements Hit {}

    /** Nothing that can be acted upon. */
    record Nothing() implements Hit {}

    /** The one value of {@link Nothing}. */
    Hit NOTHING = new Nothing();
}
