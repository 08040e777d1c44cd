package org.demarche.exchange.qdpx;

/** The parts of a project's ZIP file. */
final class Archive {
    static final String PROJECT = "project.qde";
    /** In lower case, as ATLAS.ti demands; the others take both. */
    static final String SOURCES = "sources/";

    private Archive() {}
}
