package org.demarche.model.edtf;

import java.util.Objects;

/** An interval in words. What both ends share is said once: "4–8 February 2012". */
final class IntervalWords {
    private IntervalWords() {}

    static String of(EdtfInterval interval, Style style) {
        if (interval.start() instanceof EdtfDate start) {
            return interval.end() instanceof EdtfDate end ? closed(start, end, style) : from(start, interval, style);
        }
        return interval.end() instanceof EdtfDate end ? until(end, interval, style) : "at any time";
    }

    private static String from(EdtfDate start, EdtfInterval interval, Style style) {
        String words = DateWords.of(start, style);
        boolean open = interval.end() == EdtfInterval.Limit.OPEN;
        return switch (style) {
            case FULL -> "from " + words + (open ? ", continuing" : ", end unknown");
            case BRIEF -> open ? "from " + words : words + " – ?";
        };
    }

    private static String until(EdtfDate end, EdtfInterval interval, Style style) {
        String words = DateWords.of(end, style);
        boolean open = interval.start() == EdtfInterval.Limit.OPEN;
        return switch (style) {
            case FULL -> "until " + words + (open ? "" : ", start unknown");
            case BRIEF -> open ? "until " + words : "? – " + words;
        };
    }

    private static String closed(EdtfDate start, EdtfDate end, Style style) {
        String last = DateWords.of(end, style);
        if (start.text().equals(end.text())) {
            return last;
        }
        if (DateWords.plain(start) && DateWords.plain(end)) {
            return plain(start.fields(), end.fields(), DateWords.of(start, style), last, style);
        }
        boolean phrases = style == Style.FULL && (start.unspecified() || end.unspecified());
        return phrases
                ? "from " + DateWords.of(start, style) + " to " + last
                : DateWords.of(start, style) + " – " + last;
    }

    private static String plain(DateFields start, DateFields end, String first, String last, Style style) {
        boolean sameYear = start.sameUnit(end) && start.season() == null
                && start.year().earliest() == end.year().earliest();
        if (start.month() == null && end.month() == null && start.season() == null && end.season() == null) {
            return YearWords.range(start.year().earliest(), end.year().earliest());
        }
        if (!sameYear || start.month() == null || end.month() == null) {
            return first + " – " + last;
        }
        if (start.day() == null || end.day() == null) {
            return style.month(start.month().number()) + "–" + last;
        }
        boolean sameMonth = start.month().equals(end.month());
        if (start.clock() != null && end.clock() != null) {
            boolean sameDay = sameMonth && start.day().equals(end.day());
            return sameDay && Objects.equals(start.clock().offset(), end.clock().offset())
                    ? DateWords.time(start.clock().time()) + "–" + last
                    : first + " – " + last;
        }
        return sameMonth
                ? start.day().number() + "–" + last
                : DateWords.day(start.day().number(), start.month().number(), style) + " – " + last;
    }
}
