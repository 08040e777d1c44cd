package org.demarche.state;

import java.util.Optional;
import org.demarche.model.id.EventId;
import org.demarche.timeline.TimelineModel;
import org.jspecify.annotations.Nullable;

/** The order in which one walks from event to event: of those that are shown, by their beginning. */
public final class EventWalk {
    private static final int NOWHERE = -1;

    private final Snapshot snapshot;
    private final TimelineModel order;
    private final int at;

    public EventWalk(Snapshot snapshot) {
        this.snapshot = snapshot;
        order = snapshot.dossier().timeline();
        EventId focus = snapshot.focus().event();
        at = focus == null || !snapshot.visible().events().contains(focus)
                ? NOWHERE : order.numberOf(focus).orElse(NOWHERE);
    }

    /** The event after the one in focus; the first where none is or it is not shown. */
    public Optional<EventId> next() {
        for (int i = at + 1; i < order.size(); i++) {
            EventId id = shown(i);
            if (id != null) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The event before the one in focus; the last where none is or it is not shown. */
    public Optional<EventId> previous() {
        for (int i = (at == NOWHERE ? order.size() : at) - 1; i >= 0; i--) {
            EventId id = shown(i);
            if (id != null) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private @Nullable EventId shown(int number) {
        return snapshot.visible().events().containsOrdinal(order.ordinal(number)) ? order.event(number).id() : null;
    }
}
