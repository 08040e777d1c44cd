package org.demarche.timeline;

import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.id.EventId;

/** Walks from event to event, in time and between lanes; for the keyboard. */
public final class Navigation {
    private final TimelineModel model;
    /** The lanes as they are shown, from top to bottom. */
    private final int[] order;

    /** Walks between lanes in their usual order. */
    public Navigation(TimelineModel model) {
        this(model, LaneArrangement.NONE);
    }

    /** Walks between lanes in the order in which they are shown. */
    public Navigation(TimelineModel model, LaneArrangement arrangement) {
        this.model = model;
        order = arrangement.arranged(model.lanes().stream().map(Lane::key).toList());
    }

    /** The first event in time. */
    public Optional<EventId> first() {
        return at(0);
    }

    /** The last event in time. */
    public Optional<EventId> last() {
        return at(model.size() - 1);
    }

    /** The event after another, in order of their starts; empty at the end. */
    public Optional<EventId> next(EventId from) {
        return model.numberOf(from).isPresent() ? at(model.numberOf(from).getAsInt() + 1) : Optional.empty();
    }

    /** The event before another, in order of their starts; empty at the beginning. */
    public Optional<EventId> previous(EventId from) {
        return model.numberOf(from).isPresent() ? at(model.numberOf(from).getAsInt() - 1) : Optional.empty();
    }

    /** The event in the next lane below that is nearest in time; empty in the last lane. */
    public Optional<EventId> below(EventId from) {
        return acrossLanes(from, 1);
    }

    /** The event in the next lane above that is nearest in time; empty in the first lane. */
    public Optional<EventId> above(EventId from) {
        return acrossLanes(from, -1);
    }

    /** The event whose middle is nearest to a moment; the earlier of two that are equally near. */
    public Optional<EventId> nearest(long moment) {
        return at(model.nearest(moment));
    }

    /** The lane that holds an event; of several, the uppermost. */
    public Optional<Lane> laneOf(EventId event) {
        OptionalInt number = model.numberOf(event);
        return number.isEmpty() ? Optional.empty() : Optional.of(model.lanes().get(order[rowOf(number.getAsInt())]));
    }

    private Optional<EventId> acrossLanes(EventId from, int step) {
        if (model.numberOf(from).isEmpty()) {
            return Optional.empty();
        }
        int number = model.numberOf(from).getAsInt();
        long moment = model.middle(number);
        for (int row = rowOf(number) + step; row >= 0 && row < order.length; row += step) {
            LaneIndex lane = model.lane(order[row]);
            int best = lane.nearest(moment, lane.memberOf(number));
            if (best >= 0) {
                return at(lane.number(best));
            }
        }
        return Optional.empty();
    }

    /** The place of the uppermost lane that holds an event. */
    private int rowOf(int number) {
        int row = 0;
        while (model.lane(order[row]).memberOf(number) < 0) {
            row++;
        }
        return row;
    }

    private Optional<EventId> at(int number) {
        return number < 0 || number >= model.size() ? Optional.empty() : Optional.of(model.event(number).id());
    }
}
