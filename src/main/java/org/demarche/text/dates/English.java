package org.demarche.text.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The English words of the calendar, as parts of patterns and as what they mean. */
final class English {
    /** A month in a date, abbreviated or not. */
    static final String MONTH = "(?:January|Jan\\.?|February|Feb\\.?|March|Mar\\.?|April|Apr\\.?|May|June|Jun\\.?"
            + "|July|Jul\\.?|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)";
    /** A weekday that stands alone. */
    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    /** A weekday before a date. */
    static final String SHORT_WEEKDAY =
            "(?:" + WEEKDAY + "|(?:Mon|Tues?|Wed|Wednes|Thu|Thurs?|Fri|Sat|Sun)\\b\\.?)";
    /** A day of a month. */
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
    /** A year that news may speak of. */
    static final String YEAR = "(?:1[6-9]\\d\\d|20\\d\\d)";
    /** A small number. */
    static final String NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
            + "|fifteen|twenty|thirty)";

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1),
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12),
            Map.entry("fifteen", 15), Map.entry("twenty", 20), Map.entry("thirty", 30));
    private static final int LETTERS = 3;

    private English() {}

    /** The month that a word matched by {@link #MONTH} names. */
    static Month month(String word) {
        String start = start(word);
        return List.of(Month.values()).stream().filter(m -> m.name().startsWith(start)).findFirst().orElseThrow();
    }

    /** The weekday that a word matched by {@link #SHORT_WEEKDAY} names; null for none. */
    static @Nullable DayOfWeek weekday(@Nullable String word) {
        if (word == null) {
            return null;
        }
        String start = start(word);
        return List.of(DayOfWeek.values()).stream().filter(d -> d.name().startsWith(start)).findFirst().orElseThrow();
    }

    /** The number of a word matched by {@link #DAY} or {@link #NUMBER}. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer named = NUMBERS.get(lower);
        return named != null ? named : Integer.parseInt(lower.replaceAll("\\D", ""));
    }

    private static String start(String word) {
        return word.substring(0, LETTERS).toUpperCase(Locale.ROOT);
    }
}
