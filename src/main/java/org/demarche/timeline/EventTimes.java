package org.demarche.timeline;

import java.util.List;
import org.demarche.model.Event;
import org.demarche.model.edtf.Bounds;

/**
 * When all events of a dossier are, by their places in it: their windows, the reach at which open ends are cut off, and
 * the stretches without events.
 */
final class EventTimes {
    /** Open time after the last event, as a share of all open time; open-ended events reach to its end. */
    private static final double OPEN_END_ROOM = 0.02;
    private static final long DAY = 86_400_000L;
    /** A timeline without events shows the year 2000. */
    private static final TimeWindow EMPTY = new TimeWindow(946_684_800_000L, 978_307_200_000L);

    private final long[] starts;
    private final long[] ends;
    private final TimeWindow reach;
    private final Folds folds;

    EventTimes(List<Event> events) {
        int size = events.size();
        starts = new long[size];
        ends = new long[size];
        int known = 0;
        int closed = 0;
        for (Event event : events) {
            Bounds bounds = event.when().date().bounds();
            boolean from = bounds.earliest() != Bounds.OPEN_PAST;
            boolean to = bounds.latest() != Bounds.OPEN_FUTURE;
            if (from || to) {
                TimeWindow window = TimeWindow.of(new Bounds(from ? bounds.earliest() : bounds.latest() - 1,
                        to ? bounds.latest() : bounds.earliest() + 1));
                starts[known] = window.start();
                ends[known] = window.end();
                known++;
            }
            closed += from && to ? 1 : 0;
        }
        Folds ofKnown = Folds.of(starts, ends, known);
        reach = known == 0 ? EMPTY : reach(starts, ends, known, ofKnown);
        if (closed == size) {
            folds = ofKnown;
            return;
        }
        for (int i = 0; i < size; i++) {
            TimeWindow window = EventExtent.window(events.get(i).when().date(), reach);
            starts[i] = window.start();
            ends[i] = window.end();
        }
        folds = Folds.of(starts, ends, size);
    }

    private static TimeWindow reach(long[] starts, long[] ends, int size, Folds folds) {
        long first = starts[0];
        long last = ends[0];
        for (int i = 1; i < size; i++) {
            first = Math.min(first, starts[i]);
            last = Math.max(last, ends[i]);
        }
        TimeWindow all = new TimeWindow(first, last);
        long open = folds.openTime(last) - folds.openTime(first);
        return all.expandedBy(Math.max(DAY, open * OPEN_END_ROOM) / all.duration());
    }

    /** The first moment of the event at a place in the dossier. */
    long start(int ordinal) {
        return starts[ordinal];
    }

    /** The first moment after the event at a place in the dossier. */
    long end(int ordinal) {
        return ends[ordinal];
    }

    /** From before the first event to after the last. */
    TimeWindow reach() {
        return reach;
    }

    Folds folds() {
        return folds;
    }
}
