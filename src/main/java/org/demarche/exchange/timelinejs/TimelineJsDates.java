package org.demarche.exchange.timelinejs;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfDate;
import org.demarche.model.edtf.EdtfSyntaxException;
import org.demarche.model.edtf.Precision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Dates as TimelineJS has them: numbers of year, month, day, hour, minute and second, as many as are known. Its years
 * before our era are negative, and there is no year 0.
 */
final class TimelineJsDates {
    private static final int SECOND_MS = 1000;

    private TimelineJsDates() {}

    /** The beginning; where none is known, the end. */
    static Map<String, Object> start(Edtf date) {
        long moment = date.bounds().earliest() == Bounds.OPEN_PAST
                ? date.bounds().latest() - SECOND_MS : date.bounds().earliest();
        return fields(moment, plain(date) && date instanceof EdtfDate one ? one.precision() : Precision.DAY);
    }

    /** The end of what is longer than one plain unit; null for others, and without a known end or beginning. */
    static @Nullable Map<String, Object> end(Edtf date) {
        return plain(date) || !date.bounds().closed() ? null
                : fields(date.bounds().latest() - SECOND_MS, Precision.DAY);
    }

    private static boolean plain(Edtf date) {
        return date instanceof EdtfDate one && !one.unspecified() && switch (one.precision()) {
            case YEAR, MONTH, DAY, TIME -> true;
            default -> false;
        };
    }

    private static Map<String, Object> fields(long moment, Precision precision) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(moment, SECOND_MS), 0, ZoneOffset.UTC);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("year", time.getYear() > 0 ? time.getYear() : time.getYear() - 1);
        if (precision != Precision.YEAR) {
            fields.put("month", time.getMonthValue());
        }
        if (precision == Precision.DAY || precision == Precision.TIME) {
            fields.put("day", time.getDayOfMonth());
        }
        if (precision == Precision.TIME) {
            fields.put("hour", time.getHour());
            fields.put("minute", time.getMinute());
            fields.put("second", time.getSecond());
        }
        return fields;
    }

    /** What two dates state, of which the second may be missing; null where they state nothing. */
    static @Nullable Edtf read(JsonNode start, JsonNode end) {
        String first = written(start);
        String last = written(end);
        if (first.isEmpty()) {
            return null;
        }
        try {
            return Edtf.parse(last.isEmpty() || last.equals(first) ? first : first + "/" + last);
        } catch (EdtfSyntaxException noDate) {
            return null;
        }
    }

    private static String written(JsonNode date) {
        String stated = part(date, "year");
        if (!stated.matches("-?\\d{1,9}")) {
            return "";
        }
        int year = Integer.parseInt(stated);
        int counted = year < 0 ? year + 1 : year;
        String text = Math.abs(counted) > 9999 ? "Y" + counted
                : (counted < 0 ? "-" : "") + "0".repeat(4 - Integer.toString(Math.abs(counted)).length())
                + Math.abs(counted);
        String month = part(date, "month");
        String day = part(date, "day");
        if (month.isEmpty()) {
            return text;
        }
        text += "-" + twoDigits(month);
        if (day.isEmpty()) {
            return text;
        }
        text += "-" + twoDigits(day);
        String hour = part(date, "hour");
        return hour.isEmpty() ? text : text + "T" + twoDigits(hour) + ":" + twoDigits(part(date, "minute")) + ":"
                + twoDigits(part(date, "second"));
    }

    private static String twoDigits(String number) {
        return "0".repeat(Math.max(0, 2 - number.length())) + number;
    }

    /** Numbers are also written as texts. */
    private static String part(JsonNode date, String name) {
        JsonNode part = date.path(name);
        return part.isNumber() || part.isString() ? part.asString().strip() : "";
    }
}
