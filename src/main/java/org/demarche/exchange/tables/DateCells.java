package org.demarche.exchange.tables;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;

/** The bounds of a date as days of ISO 8601, or as moments where a time of day is stated. */
final class DateCells {
    private static final int SECOND_MS = 1000;

    private DateCells() {}

    /** Empty without a known beginning. */
    static String earliest(Edtf date) {
        long moment = date.bounds().earliest();
        return moment == Bounds.OPEN_PAST ? "" : written(moment, LocalTime.MIN);
    }

    /** The last day or second that it can be; empty without a known end. */
    static String latest(Edtf date) {
        long moment = date.bounds().latest();
        return moment == Bounds.OPEN_FUTURE ? "" : written(moment - SECOND_MS, LocalTime.of(23, 59, 59));
    }

    private static String written(long moment, LocalTime edgeOfDay) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(moment, SECOND_MS), 0, ZoneOffset.UTC);
        return (time.toLocalTime().equals(edgeOfDay) ? time.toLocalDate() : time).toString();
    }
}
