package org.demarche.model.edtf;

/**
 * The earliest and the latest moment of something.
 *
 * <p>Moments are milliseconds since 1970-01-01T00:00 in the proleptic Gregorian calendar with a year 0, without a time
 * zone: a calendar day is the same stretch everywhere. Where EDTF gives a time with an offset, it is converted to UTC.
 *
 * <p>The years from {@link #FIRST_YEAR} to {@link #LAST_YEAR} have exact moments. Whatever lies beyond is told from an
 * open end, but not from one another: it is placed in the last milliseconds before {@link #OPEN_FUTURE} or the first
 * ones after {@link #OPEN_PAST}.
 *
 * @param earliest first moment, or {@link #OPEN_PAST}
 * @param latest first moment after the end, later than {@code earliest}, or {@link #OPEN_FUTURE}
 */
public record Bounds(long earliest, long latest) {
    /** Stands for "without a beginning that is known". */
    public static final long OPEN_PAST = Long.MIN_VALUE;
    /** Stands for "without an end that is known". */
    public static final long OPEN_FUTURE = Long.MAX_VALUE;
    /** The first year whose moments are exact. */
    public static final long FIRST_YEAR = -292_000_000;
    /** The last year whose moments are exact. */
    public static final long LAST_YEAR = 292_000_000;

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
