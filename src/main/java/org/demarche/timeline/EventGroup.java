package org.demarche.timeline;

import java.util.List;
import org.demarche.model.id.EventId;

/** Events that are drawn as one. Who they are is worked out when it is asked for, since they may be very many. */
public interface EventGroup {
    /** How many they are. */
    int size();

    /** All of them in order of time. */
    List<EventId> events();

    /** The first of them in order of time, at most so many. */
    List<EventId> first(int most);

    /** Whether an event is one of them. */
    boolean contains(EventId event);

    /** From the start of the first to the end of the last. */
    TimeWindow window();

    /** Events that are named one by one. */
    static EventGroup of(List<EventId> events, TimeWindow window) {
        return new Named(List.copyOf(events), window);
    }

    /** A group that is known beforehand. */
    record Named(List<EventId> events, TimeWindow window) implements EventGroup {
        @Override
        public int size() {
            return events.size();
        }

        @Override
        public List<EventId> first(int most) {
            return events.subList(0, Math.min(most, events.size()));
        }

        @Override
        public boolean contains(EventId event) {
            return events.contains(event);
        }
    }
}
