package org.demarche.state.filter;

/** A property by which events and quotes are told apart and left out. */
public enum Facet {
    /** The side of the dispute that acts or speaks. */
    SIDE,
    /** Who speaks or takes part. */
    SPEAKER,
    /** The article that tells of it. */
    SOURCE,
    /** How near the words are to the speaker's own. */
    DIRECTNESS
}
