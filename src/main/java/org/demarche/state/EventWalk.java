package org.demarche.state;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;

/** The order in which one walks from event to event: of those that are shown, by their beginning. */
public final class EventWalk {
    private static final Comparator<Event> BY_TIME = Comparator
            .<Event>comparingLong(event -> event.when().date().bounds().earliest())
            .thenComparingLong(event -> event.when().date().bounds().latest());

    private final List<EventId> order;
    private final @Nullable EventId at;

    public EventWalk(Snapshot snapshot) {
        order = snapshot.index().dossier().events().stream()
                .filter(event -> snapshot.visible().events().contains(event.id()))
                .sorted(BY_TIME)
                .map(Event::id)
                .toList();
        at = snapshot.focus().event();
    }

    /** The event after the one in focus; the first where none is or it is not shown. */
    public Optional<EventId> next() {
        int index = order.indexOf(at) + 1;
        return index < order.size() ? Optional.of(order.get(index)) : Optional.empty();
    }

    /** The event before the one in focus; the last where none is or it is not shown. */
    public Optional<EventId> previous() {
        int index = order.indexOf(at);
        int before = index < 0 ? order.size() - 1 : index - 1;
        return before >= 0 ? Optional.of(order.get(before)) : Optional.empty();
    }
}
