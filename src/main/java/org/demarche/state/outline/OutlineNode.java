package org.demarche.state.outline;

import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;

/** A row of an {@link Outline}. The positions of events are places in the outline, from 0. */
public sealed interface OutlineNode {

    /** Several events. */
    sealed interface Several extends OutlineNode {
        /** The position of the first. */
        int from();

        /** The position after the last. */
        int to();

        /** How many there are. */
        default int count() {
            return to() - from();
        }
    }

    /** The events of a year, month or day, or those without a known beginning. */
    record Group(CalendarKey key, int from, int to) implements Several {}

    /**
     * Some of the events of a group that has too many to list at once.
     *
     * @param origin the position of the first event of the whole list
     */
    record Part(int origin, int from, int to) implements Several {}

    /** One event. */
    record OneEvent(int position, EventId event) implements OutlineNode {}

    /** A quote of an event. */
    record OneQuote(int position, QuoteId quote) implements OutlineNode {}

    /** Whether the event at a position is this row or somewhere below it. */
    default boolean holds(int position) {
        return switch (this) {
            case Several several -> several.from() <= position && position < several.to();
            case OneEvent one -> one.position() == position;
            case OneQuote _ -> false;
        };
    }
}
