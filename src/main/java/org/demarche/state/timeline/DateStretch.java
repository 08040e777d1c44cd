package org.demarche.state.timeline;

import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.timeline.TimeWindow;

/** The stretch of time that is of interest when one goes to a date. */
public final class DateStretch {
    private static final long DAY = 86_400_000L;
    /** A day is seen with this much time on either side, in ms: about a month in all. */
    private static final long AROUND_A_DAY = 15 * DAY;
    /** An open end beyond all events still shows this much time, in ms. */
    private static final long YEAR = 365 * DAY;

    private DateStretch() {}

    /**
     * The stretch of a date: a day with its surroundings, anything longer as long as it is, and up to the first or last
     * event where it has no end.
     *
     * @param content from the first event to the last
     */
    public static TimeWindow of(Edtf date, TimeWindow content) {
        Bounds bounds = date.bounds();
        TimeWindow known = TimeWindow.of(bounds);
        boolean openPast = bounds.earliest() == Bounds.OPEN_PAST;
        boolean openFuture = bounds.latest() == Bounds.OPEN_FUTURE;
        if (openPast && openFuture) {
            return content;
        }
        if (openPast) {
            long start = content.start() < known.end() ? content.start() : known.end() - YEAR;
            return new TimeWindow(start, known.end());
        }
        if (openFuture) {
            long end = content.end() > known.start() ? content.end() : known.start() + YEAR;
            return new TimeWindow(known.start(), end);
        }
        return known.duration() > DAY ? known : known.expandedBy((double) AROUND_A_DAY / known.duration());
    }
}
