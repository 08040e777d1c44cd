package org.demarche.model.edtf;

/**
 * The earliest and the latest moment of something.
 *
 * <p>Moments are milliseconds since 1970-01-01T00:00 in the proleptic Gregorian calendar, without a time zone: a
 * calendar day is the same stretch everywhere. Where EDTF gives a time with an offset, it is converted to UTC.
 *
 * @param earliest first moment, or {@link #OPEN_PAST}
 * @param latest first moment after the end, later than {@code earliest}, or {@link #OPEN_FUTURE}
 */
public record Bounds(long earliest, long latest) {
    /** Stands for "without a beginning that is known". */
    public static final long OPEN_PAST = Long.MIN_VALUE;
    /** Stands for "without an end that is known". */
    public static final long OPEN_FUTURE = Long.MAX_VALUE;

    public Bounds {
        if (latest <= earliest) {
            throw new IllegalArgumentException("bounds run forward, not from " + earliest + " to " + latest);
        }
    }

    /** Whether it has a known beginning and a known end. */
    public boolean closed() {
        return earliest != OPEN_PAST && latest != OPEN_FUTURE;
    }

    /** Whether the two share a moment. */
    public boolean meets(Bounds other) {
        return earliest < other.latest && other.earliest < latest;
    }
}
