package org.demarche.timeline;

import org.demarche.model.id.EventId;

/** What lies at a point of a scene. */
public sealed interface Hit {
    /** One event. */
    record EventHit(EventId event) implements Hit {}

    /** Several events drawn as one. */
    record ClusterHit(EventGroup group) implements Hit {}

    /** Something on the header of a lane. */
    sealed interface LaneHit extends Hit {
        /** The key of the lane. */
        String key();
    }

    /** The header itself. */
    record LaneHeaderHit(String key) implements LaneHit {}

    /** The sign that collapses or opens the lane. */
    record LaneToggleHit(String key) implements LaneHit {}

    /** The lower border, by which the lane is made taller or less tall. */
    record LaneBorderHit(String key) implements LaneHit {}

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
