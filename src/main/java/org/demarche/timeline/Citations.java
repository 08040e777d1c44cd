package org.demarche.timeline;

import java.util.List;
import org.demarche.model.id.EventId;

/** The numbers that are written behind the titles of events, for a list of sources that stands elsewhere. */
@FunctionalInterface
public interface Citations {
    /** No event has any. */
    Citations NONE = _ -> List.of();

    /** The numbers of an event in ascending order; the same at every call. */
    List<Integer> of(EventId event);
}
