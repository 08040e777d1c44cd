package org.demarche.timeline;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfInterval;
import org.demarche.model.edtf.EdtfInterval.Endpoint;
import org.demarche.model.edtf.EdtfInterval.Limit;
import org.demarche.model.edtf.EdtfSet;
import org.demarche.model.edtf.Precision;

/**
 * What a stated date looks like on the axis.
 *
 * @param form how it is drawn
 * @param window from the earliest to the latest moment, open ends cut off where the timeline ends
 * @param certain the part of a span that it surely covers; the whole window for other forms
 * @param start how a span begins
 * @param end how a span ends
 * @param approximate whether a date that is not a span is stated to be approximate
 * @param uncertain whether the date is stated to be uncertain
 * @param members the dates of a set, else empty
 */
public record EventExtent(Form form, TimeWindow window, TimeWindow certain, Edge start, Edge end, boolean approximate,
        boolean uncertain, List<TimeWindow> members) {

    /** How a date is drawn. */
    public enum Form {
        /** A mark: a day or a moment. */
        POINT,
        /** A bracket: at some time in a month, a season, a year or longer. */
        SOME_TIME,
        /** A bar: all the time from a start to an end. */
        SPAN,
        /** A bracket around several dates, of which one is meant. */
        ONE_OF,
        /** Several marks on a line: all of the dates are meant. */
        ALL_OF
    }

    /** How a span begins or ends. */
    public enum Edge {
        /** On a day or at a moment that is known. */
        SHARP,
        /** At about the time stated, or at some time in a longer unit. */
        SOFT,
        /** Without limit. */
        OPEN,
        /** There is an end, but it is not known. */
        UNKNOWN
    }

    public EventExtent {
        members = List.copyOf(members);
    }

    /** The moment at which a mark stands. */
    public long anchor() {
        return form == Form.SPAN ? window.start() : window.middle();
    }

    /**
     * The extent of a date.
     *
     * @param reach where open ends are cut off
     */
    static EventExtent of(Edtf date, TimeWindow reach) {
        return switch (date) {
            case EdtfDate d -> ofDate(d);
            case EdtfInterval i -> ofInterval(i, reach);
            case EdtfSet s -> ofSet(s, reach);
        };
    }

    /**
     * The window of a date's extent.
     *
     * @param reach where open ends are cut off
     */
    static TimeWindow window(Edtf date, TimeWindow reach) {
        return cut(date.bounds(), reach);
    }

    private static EventExtent ofDate(EdtfDate date) {
        TimeWindow window = TimeWindow.of(date.bounds());
        boolean point = date.precision().compareTo(Precision.DAY) >= 0 && !date.unspecified();
        return new EventExtent(point ? Form.POINT : Form.SOME_TIME, window, window, Edge.SHARP, Edge.SHARP,
                date.approximate(), date.uncertain(), List.of());
    }

    private static EventExtent ofInterval(EdtfInterval interval, TimeWindow reach) {
        TimeWindow window = cut(interval.bounds(), reach);
        long from = interval.start() instanceof EdtfDate d && soft(d) ? d.bounds().latest() : window.start();
        long to = interval.end() instanceof EdtfDate d && soft(d) ? d.bounds().earliest() : window.end();
        long middle = window.middle();
        TimeWindow certain = from < to
                ? new TimeWindow(Math.max(from, window.start()), Math.min(to, window.end()))
                : new TimeWindow(middle, middle + 1);
        return new EventExtent(Form.SPAN, window, certain, edge(interval.start()), edge(interval.end()), false,
                interval.uncertain(), List.of());
    }

    private static EventExtent ofSet(EdtfSet set, TimeWindow reach) {
        TimeWindow window = cut(set.bounds(), reach);
        List<TimeWindow> members = new ArrayList<>();
        for (Edtf member : set.members()) {
            members.add(cut(member.bounds(), reach));
        }
        return new EventExtent(set.kind() == EdtfSet.Kind.ONE_OF ? Form.ONE_OF : Form.ALL_OF, window, window,
                set.earlier() ? Edge.OPEN : Edge.SHARP, set.later() ? Edge.OPEN : Edge.SHARP, set.approximate(),
                set.uncertain(), members);
    }

    private static Edge edge(Endpoint endpoint) {
        return switch (endpoint) {
            case EdtfDate date -> soft(date) ? Edge.SOFT : Edge.SHARP;
            case Limit limit -> limit == Limit.OPEN ? Edge.OPEN : Edge.UNKNOWN;
        };
    }

    private static boolean soft(EdtfDate date) {
        return date.approximate() || date.unspecified() || date.precision().compareTo(Precision.DAY) < 0;
    }

    private static TimeWindow cut(Bounds bounds, TimeWindow reach) {
        long start = bounds.earliest() == Bounds.OPEN_PAST
                ? Math.min(reach.start(), bounds.latest() - 1) : bounds.earliest();
        long end = bounds.latest() == Bounds.OPEN_FUTURE ? Math.max(reach.end(), start + 1) : bounds.latest();
        return TimeWindow.of(new Bounds(start, Math.max(end, start + 1)));
    }
}
