package org.demarche.exchange.graphml;

import java.util.Locale;

/** What nodes and edges have; the names are those under which Gephi and others show them. */
enum Attribute {
    LABEL("label", true, true, "string"),
    /** What a node is, and what an edge says. */
    KIND("kind", true, true, "string"),
    NATURE("nature", true, false, "string"),
    SIDE("side", true, false, "string"),
    DATE("date", true, false, "string"),
    /** For programs that sort by number: the year in which the date begins. */
    YEAR("year", true, false, "int"),
    PLACE("place", true, false, "string"),
    PUBLISHER("publisher", true, false, "string"),
    ADDRESS("address", true, false, "string"),
    QUOTES("quotes", true, true, "int"),
    /** How strongly an edge ties, as layouts use it. */
    WEIGHT("weight", false, true, "double"),
    FIRST("first", false, true, "string"),
    LAST("last", false, true, "string"),
    BASIS("basis", false, true, "string"),
    /** The ids of quotes that bear an edge out, with spaces between. */
    EVIDENCE("evidence", false, true, "string");

    private final String words;
    private final boolean node;
    private final boolean edge;
    private final String type;

    Attribute(String words, boolean node, boolean edge, String type) {
        this.words = words;
        this.node = node;
        this.edge = edge;
        this.type = type;
    }

    /** The id of its key. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    /** Of what its key is: a node, an edge, or all. */
    String domain() {
        return node && edge ? "all" : node ? "node" : "edge";
    }

    String type() {
        return type;
    }
}
