package org.demarche.model.edtf;

/**
 * A stretch of time between two dates, each with its own uncertainty: level 0, with open, unknown or qualified ends
 * level 1, with ends that are level 2 themselves level 2.
 *
 * @param text as written; within a set with {@code ..} between the dates
 */
public record EdtfInterval(String text, Endpoint start, Endpoint end) implements Edtf {

    /** Where an interval begins or ends. */
    public sealed interface Endpoint permits EdtfDate, Limit {}

    /** An end without a date. */
    public enum Limit implements Endpoint {
        /** Written {@code ..}: it goes on without limit. */
        OPEN,
        /** Left empty: there is an end, but nobody knows it. */
        UNKNOWN
    }

    @Override
    public Bounds bounds() {
        long earliest = start instanceof EdtfDate date ? date.bounds().earliest() : Bounds.OPEN_PAST;
        long latest = end instanceof EdtfDate date ? date.bounds().latest() : Bounds.OPEN_FUTURE;
        return new Bounds(earliest, latest);
    }

    @Override
    public boolean uncertain() {
        return (start instanceof EdtfDate s && s.uncertain()) || (end instanceof EdtfDate e && e.uncertain());
    }

    @Override
    public boolean approximate() {
        return (start instanceof EdtfDate s && s.approximate()) || (end instanceof EdtfDate e && e.approximate());
    }

    @Override
    public String toString() {
        return text;
    }
}
