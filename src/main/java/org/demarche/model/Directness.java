package org.demarche.model;

/** How near a statement in a source is to the speaker's own words. */
public enum Directness {
    /** At least a whole clause in quotation marks. */
    DIRECT,
    /** Some words in quotation marks inside a sentence of the author's. */
    PARTIAL,
    /** Words in quotation marks from a document. */
    DOCUMENT,
    /** Retold by the author without quotation marks; a dossier holds a gist of it, never words. */
    REPORTED
}
