package org.demarche.timeline;

import java.util.Collection;
import java.util.stream.LongStream;
import org.demarche.model.edtf.Bounds;

/**
 * A closed stretch of time.
 *
 * @param start first moment, in ms as {@link Bounds} counts them
 * @param end first moment after it, later than {@code start}
 */
public record TimeWindow(long start, long end) {
    private static final long DAY = 86_400_000L;

    public TimeWindow {
        if (end <= start) {
            throw new IllegalArgumentException("a window runs forward, not from " + start + " to " + end);
        }
    }

    /** Its length in ms. */
    public long duration() {
        return end - start;
    }

    /** Whether the moment lies in it. */
    public boolean contains(long moment) {
        return start <= moment && moment < end;
    }

    /** Whether the two share a moment. */
    public boolean intersects(Bounds bounds) {
        return start < bounds.latest() && bounds.earliest() < end;
    }

    /** The same, longer by a fraction of its length on each side. */
    public TimeWindow expandedBy(double fraction) {
        long margin = Math.round(duration() * fraction);
        return new TimeWindow(start - margin, end + margin);
    }

    /** The stretch in which all of the bounds' known ends lie, with a margin; the year 1970 where none is known. */
    public static TimeWindow home(Collection<Bounds> bounds) {
        long[] known = bounds.stream()
                .flatMapToLong(b -> LongStream.of(b.earliest(), b.latest()))
                .filter(moment -> moment != Bounds.OPEN_PAST && moment != Bounds.OPEN_FUTURE)
                .sorted()
                .toArray();
        if (known.length == 0) {
            return new TimeWindow(0, 365 * DAY);
        }
        long first = known[0];
        return new TimeWindow(first, Math.max(known[known.length - 1], first + DAY)).expandedBy(0.03);
    }

    /** This window when it shows something of the bounds, else one of the same length around their known end. */
    public TimeWindow revealing(Bounds bounds) {
        if (intersects(bounds)) {
            return this;
        }
        long known = bounds.earliest() == Bounds.OPEN_PAST ? bounds.latest() : bounds.earliest();
        long from = known - duration() / 2;
        return new TimeWindow(from, from + duration());
    }
}
