package org.demarche.timeline;

import java.util.Set;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Which events stand out.
 *
 * @param selected are labelled, ringed and tied to the axis by a line
 * @param hits of a search; labelled and marked
 * @param hover under the pointer
 */
public record Emphasis(Set<EventId> selected, Set<EventId> hits, @Nullable EventId hover) {
    /** No event stands out. */
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), null);

    public Emphasis {
        selected = Set.copyOf(selected);
        hits = Set.copyOf(hits);
    }
}
