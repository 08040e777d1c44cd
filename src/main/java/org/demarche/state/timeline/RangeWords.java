package org.demarche.state.timeline;

import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.edtf.Precision;
import org.demarche.state.caption.Counted;
import org.demarche.timeline.TimeWindow;

/** Says in words from when to when a stretch of time runs, as finely as a hand can choose it, and how long it is. */
public final class RangeWords {
    private static final double HOUR = 3_600_000;
    private static final double DAY = 24 * HOUR;
    private static final double MONTH = 30.436875 * DAY;
    private static final double YEAR = 365.2425 * DAY;

    private RangeWords() {}

    /**
     * The words, for example "4 Sep 2011 – 9 Oct 2011, 35 days".
     *
     * @param step the shortest time that can be chosen, in ms
     */
    public static String of(TimeWindow range, double step) {
        Precision precision = precision(step);
        String from = EdtfWords.brief(range.start(), precision);
        // The end is not part of the stretch, but as a time of day it is what one reads off the axis.
        String to = EdtfWords.brief(precision == Precision.TIME ? range.end() : range.end() - 1, precision);
        return (from.equals(to) ? from : from + " – " + to) + ", " + length(range.duration());
    }

    private static Precision precision(double step) {
        if (step < HOUR) {
            return Precision.TIME;
        }
        if (step < MONTH / 2) {
            return Precision.DAY;
        }
        return step < YEAR / 2 ? Precision.MONTH : Precision.YEAR;
    }

    private static String length(long ms) {
        if (ms >= 2 * YEAR) {
            return about(ms / YEAR, "year");
        }
        if (ms >= 4 * MONTH) {
            return about(ms / MONTH, "month");
        }
        if (ms >= 2 * DAY) {
            return about(ms / DAY, "day");
        }
        return ms >= 2 * HOUR ? about(ms / HOUR, "hour") : about(ms / (HOUR / 60), "minute");
    }

    private static String about(double number, String unit) {
        return Counted.of(Math.round(number), unit);
    }
}
