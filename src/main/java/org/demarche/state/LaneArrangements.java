package org.demarche.state;

import java.util.EnumMap;
import java.util.Map;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;

/**
 * How the lanes of each kind were arranged by hand. Choosing another kind and coming back finds them as they were.
 *
 * @param byKind of those kinds whose lanes are not in their usual arrangement
 */
public record LaneArrangements(Map<LaneKind, LaneArrangement> byKind) {
    /** Nothing was arranged by hand. */
    public static final LaneArrangements NONE = new LaneArrangements(Map.of());

    public LaneArrangements {
        byKind = Map.copyOf(byKind);
    }

    /** The arrangement of the lanes of one kind. */
    public LaneArrangement of(LaneKind kind) {
        return byKind.getOrDefault(kind, LaneArrangement.NONE);
    }

    /** The same with the lanes of one kind arranged otherwise. */
    public LaneArrangements with(LaneKind kind, LaneArrangement arrangement) {
        Map<LaneKind, LaneArrangement> next = new EnumMap<>(LaneKind.class);
        next.putAll(byKind);
        if (arrangement.equals(LaneArrangement.NONE)) {
            next.remove(kind);
        } else {
            next.put(kind, arrangement);
        }
        return new LaneArrangements(next);
    }
}
