package org.demarche.timeline;

import org.demarche.model.edtf.Bounds;

/**
 * A stretch of time, half-open.
 *
 * @param start first moment, in ms
 * @param end first moment after it, in ms, later than {@code start}
 */
public record TimeWindow(long start, long end) {
    /**
     * The farthest moment from the epoch that geometry works with, in ms: differences of two such moments still fit a
     * {@code long}.
     */
    static final long FARTHEST = Long.MAX_VALUE / 2 - 1;


    public TimeWindow {
        if (end <= start) {
            throw new IllegalArgumentException("a window runs forward, not from " + start + " to " + end);
        }
    }

    /** The window of closed or open bounds; an open side reaches as far as geometry goes. */
    public static TimeWindow of(Bounds bounds) {
        long start = Math.clamp(bounds.earliest(), -FARTHEST, FARTHEST - 1);
        return new TimeWindow(start, Math.clamp(bounds.latest(), start + 1, FARTHEST));
    }

    /** The length in ms. */
    public long duration() {
        return end - start;
    }

    /** The moment in the middle. */
    public long middle() {
        return start + (end - start) / 2;
    }

    /** Whether the moment lies in the window. */
    public boolean contains(long moment) {
        return start <= moment && moment < end;
    }

    /** Whether the two windows share a moment. */
    public boolean intersects(TimeWindow other) {
        return start < other.end && other.start < end;
    }

    /** Whether the window shares a moment with what lies between the bounds. */
    public boolean intersects(Bounds bounds) {
        return start < bounds.latest() && bounds.earliest() < end;
    }

    /** The smallest window that holds both. */
    public TimeWindow union(TimeWindow other) {
        return new TimeWindow(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The window with {@code fraction} of its length added on either side. */
    public TimeWindow expandedBy(double fraction) {
        long margin = Math.round(duration() * fraction);
        long from = Math.max(start - margin, -FARTHEST);
        return new TimeWindow(from, Math.max(from + 1, Math.min(end + margin, FARTHEST)));
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
