package org.demarche.timeline;

/** By what events are sorted into lanes. */
public enum LaneKind {
    /** One lane for all. */
    NONE,
    /** The side that acts. */
    SIDE,
    /** Who speaks or takes part. */
    SPEAKER,
    /** The article that tells of it. */
    SOURCE,
    /** Where it happened. */
    PLACE,
    /** The kind of event. */
    KIND
}
