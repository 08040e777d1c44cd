package org.demarche.model.edtf;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One date in words, with how sure it is. */
final class DateWords {
    private DateWords() {}

    static String of(EdtfDate date, Style style) {
        Qualifier qualifier = date.fields().qualifier();
        String plain = unqualified(date, style);
        if (style == Style.BRIEF) {
            return (qualifier.approximate() ? "c. " : "") + plain + (qualifier.uncertain() ? "?" : "");
        }
        if (date.fields().qualifiedAsOne()) {
            return (qualifier.uncertain() ? "perhaps " : "") + (qualifier.approximate() ? "c. " : "") + plain;
        }
        return plain + " (" + remarks(date.fields()) + ")";
    }

    /** Whether it is one year, season, month, day or second, and sure. */
    static boolean plain(EdtfDate date) {
        return date.fields().qualifier() == Qualifier.NONE && exact(date.fields());
    }

    /** A day without what it shares with others. */
    static String day(int day, int month, Style style) {
        return day + " " + style.month(month);
    }

    /** A time of day, with seconds only where there are any: "14:30 UTC". */
    static String clock(DateFields.Clock clock) {
        return time(clock.time()) + zone(clock);
    }

    static String time(LocalTime time) {
        String minutes = String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", time.getSecond());
    }

    static String zone(DateFields.Clock clock) {
        ZoneOffset offset = clock.offset();
        if (offset == null) {
            return "";
        }
        return offset.equals(ZoneOffset.UTC) ? " UTC" : " UTC" + offset;
    }

    private static boolean exact(DateFields fields) {
        return !fields.unspecified() && fields.year().earliest() == fields.year().latest() && !fields.year().far();
    }

    private static String unqualified(EdtfDate date, Style style) {
        DateFields fields = date.fields();
        Season season = fields.season();
        if (season != null) {
            return season(season, fields.year(), style);
        }
        if (!exact(fields)) {
            return style == Style.FULL ? VagueDateWords.full(fields) : VagueDateWords.brief(date);
        }
        String year = YearWords.exact(fields.year().earliest());
        if (fields.month() == null) {
            return year;
        }
        if (fields.day() == null) {
            return style.month(fields.month().number()) + " " + year;
        }
        String day = day(fields.day().number(), fields.month().number(), style) + " " + year;
        DateFields.Clock clock = fields.clock();
        return clock == null ? day : clock(clock) + ", " + day;
    }

    private static String season(Season season, StatedYear year, Style style) {
        boolean vague = year.digits().unspecified();
        if (style == Style.FULL) {
            String hemisphere = season.hemisphere() == null ? "" : " (" + season.hemisphere() + " hemisphere)";
            String of = vague ? YearWords.some(year) : YearWords.ofSeason(season, year.earliest());
            return season.words() + (vague || season.fraction() ? " of " : " ") + of + hemisphere;
        }
        String of = vague ? YearWords.of(year, Style.BRIEF) : YearWords.ofSeason(season, year.earliest());
        if (!season.fraction()) {
            return season.words() + " " + of;
        }
        int last = season.firstMonth() + season.months() - 1;
        return style.month(season.firstMonth()) + "–" + style.month(last) + " " + of;
    }

    /** What is unsure of which parts: "year and month approximate, day uncertain". */
    private static String remarks(DateFields fields) {
        Map<Qualifier, String> parts = new LinkedHashMap<>();
        parts.put(fields.yearQualifier(), "year");
        parts.merge(fields.monthQualifier(), fields.season() == null ? "month" : "season", DateWords::and);
        if (fields.day() != null) {
            parts.merge(fields.dayQualifier(), "day", DateWords::and);
        }
        parts.remove(Qualifier.NONE);
        return parts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + unsure(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String and(String one, String other) {
        return one + " and " + other;
    }

    private static String unsure(Qualifier qualifier) {
        return switch (qualifier) {
            case NONE -> "certain";
            case UNCERTAIN -> "uncertain";
            case APPROXIMATE -> "approximate";
            case UNCERTAIN_AND_APPROXIMATE -> "uncertain and approximate";
        };
    }
}
