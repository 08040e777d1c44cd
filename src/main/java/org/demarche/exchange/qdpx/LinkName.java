package org.demarche.exchange.qdpx;

import org.demarche.model.Relation;

/** How links between events are called: what the relation is, and whether a source states it. */
record LinkName(Relation.Kind kind, Relation.Basis basis) {
    private static final String COMMA = ", ";

    static String of(Relation relation) {
        return DateDetails.word(relation.kind()) + COMMA + DateDetails.word(relation.basis());
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException if it is that of another link
     */
    static LinkName parse(String name) {
        String[] parts = name.split(COMMA, 2);
        return new LinkName(DateDetails.constant(Relation.Kind.class, parts[0]),
                DateDetails.constant(Relation.Basis.class, parts[parts.length - 1]));
    }
}
