package org.demarche.export.figure;

/** What stands under a figure for those who want to check it. */
public enum Endnotes {
    /** Nothing. */
    NONE,
    /** The sources, numbered; each event bears the numbers of its own. */
    SOURCES,
    /** The sources and, event by event, the quotes in full with their speakers. */
    QUOTES
}
