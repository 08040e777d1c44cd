package org.demarche.timeline;

import java.util.Optional;
import org.demarche.model.id.EventId;

/** Walks from event to event, in time and between lanes; for the keyboard. */
public final class Navigation {
    private final TimelineModel model;

    public Navigation(TimelineModel model) {
        this.model = model;
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

    /** The event nearest to a moment; the earlier of two that are equally near. */
    public Optional<EventId> nearest(long moment) {
        int best = -1;
        for (int i = 0; i < model.size(); i++) {
            if (best < 0 || distance(i, moment) < distance(best, moment)) {
                best = i;
            }
        }
        return at(best);
    }

    private Optional<EventId> acrossLanes(EventId from, int step) {
        if (model.numberOf(from).isEmpty()) {
            return Optional.empty();
        }
        int number = model.numberOf(from).getAsInt();
        long moment = model.extent(number).anchor();
        for (int lane = laneOf(number) + step; lane >= 0 && lane < model.lanes().size(); lane += step) {
            int best = -1;
            for (int member : model.members(lane)) {
                if (member != number && (best < 0 || distance(member, moment) < distance(best, moment))) {
                    best = member;
                }
            }
            if (best >= 0) {
                return at(best);
            }
        }
        return Optional.empty();
    }

    private int laneOf(int number) {
        for (int lane = 0; lane < model.lanes().size(); lane++) {
            for (int member : model.members(lane)) {
                if (member == number) {
                    return lane;
                }
            }
        }
        return 0;
    }

    private long distance(int number, long moment) {
        return Math.abs(model.extent(number).anchor() - moment);
    }

    private Optional<EventId> at(int number) {
        return number < 0 || number >= model.size()
                ? Optional.empty() : Optional.of(model.events().get(number).id());
    }
}
