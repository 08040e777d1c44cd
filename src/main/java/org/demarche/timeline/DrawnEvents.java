package org.demarche.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a scene draws events, for what is tied to them. */
final class DrawnEvents {
    private final Map<Integer, Anchor> alone = new LinkedHashMap<>();

    /**
     * Where an event is drawn on its own.
     *
     * @param x of its mark, or of the left end of its bar where that is in view
     * @param y of the middle of its mark or bar
     * @param row the part of its row that the event takes, title included
     */
    record Anchor(double x, double y, Box row) {}

    /** Remembers where an event is drawn on its own; of several places, the first counts. */
    void add(int number, Anchor anchor) {
        alone.putIfAbsent(number, anchor);
    }

    /** The events drawn on their own, by number, in the order in which they were drawn. */
    Map<Integer, Anchor> alone() {
        return Collections.unmodifiableMap(alone);
    }
}
