package org.demarche.state.timeline;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts dates as people write them into EDTF. Whether such a day exists, the reader of EDTF tells. */
final class WordsToEdtf {
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    private static final int SHORTEST_MONTH = 3;

    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";
    private static final String YEAR = "(?<year>\\d{1,4})(?<bc> ?bce?)?";
    private static final Pattern DAY_FIRST = Pattern.compile(DAY + " (?:of )?" + MONTH + ",? " + YEAR);
    private static final Pattern MONTH_FIRST = Pattern.compile(MONTH + " " + DAY + ",? " + YEAR);
    private static final Pattern MONTH_ONLY = Pattern.compile(MONTH + ",? (?:of )?" + YEAR);
    private static final Pattern YEAR_ONLY = Pattern.compile(YEAR);
    private static final Pattern DECADE = Pattern.compile("(?:the )?(?<decade>\\d{3})0['’]?s");
    private static final Pattern DAY_IN_FIGURES =
            Pattern.compile("(?<first>\\d{1,2})[./-](?<second>\\d{1,2})[./-](?<year>\\d{4})");
    private static final Pattern YEAR_IN_FRONT =
            Pattern.compile("(?<year>\\d{4})[./-](?<first>\\d{1,2})[./-](?<second>\\d{1,2})");
    private static final Pattern ABOUT = Pattern.compile("(?:c|ca|circa|about|around)[. ] ?(?<date>.+)");
    private static final Pattern SINCE = Pattern.compile("(?:since|from) (?<date>.+)");
    private static final Pattern UNTIL = Pattern.compile("(?:until|till|to) (?<date>.+)");
    private static final Pattern RANGE =
            Pattern.compile("(?:from )?(?<from>.+?)(?: ?[–—] ?| - | to | until )(?<to>.+)");
    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile("(?<from>\\d{1,2}) ?[-–—] ?(?<to>\\d{1,2}) (?<rest>[a-z]{3,9}\\.?,? \\d{4})");

    private WordsToEdtf() {}

    /** Why figures such as 7.9.2011 are not read, in a sentence; empty for what can be read in only one way. */
    static Optional<String> ambiguity(String text) {
        Matcher figures = DAY_IN_FIGURES.matcher(text);
        if (!figures.matches()) {
            return Optional.empty();
        }
        int first = number(figures, "first");
        int second = number(figures, "second");
        if (first == second || !isMonth(first) || !isMonth(second)) {
            return Optional.empty();
        }
        String year = figures.group("year");
        return Optional.of("%s may be %d %s or %d %s: write %s or %s.".formatted(text, first, name(second), second,
                name(first), dashed(year, second, first), dashed(year, first, second)));
    }

    /** The date in EDTF, empty where the words are none. */
    static Optional<String> of(String text) {
        String words = text.toLowerCase(Locale.ENGLISH);
        return daysOfMonth(words)
                .or(() -> date(words))
                .or(() -> after(ABOUT, words, date -> date + "~"))
                .or(() -> range(words))
                .or(() -> after(SINCE, words, date -> date + "/.."))
                .or(() -> after(UNTIL, words, date -> "../" + date));
    }

    private static Optional<String> after(Pattern form, String words, Function<String, String> edtf) {
        Matcher matcher = form.matcher(words);
        return matcher.matches() ? date(matcher.group("date")).map(edtf) : Optional.empty();
    }

    private static Optional<String> range(String words) {
        Matcher matcher = RANGE.matcher(words);
        return !matcher.matches() ? Optional.empty()
                : date(matcher.group("from")).flatMap(from -> date(matcher.group("to")).map(to -> from + "/" + to));
    }

    private static Optional<String> daysOfMonth(String words) {
        Matcher matcher = DAYS_OF_MONTH.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = " " + matcher.group("rest");
        return date(matcher.group("from") + rest)
                .flatMap(from -> date(matcher.group("to") + rest).map(to -> from + "/" + to));
    }

    private static Optional<String> date(String words) {
        Matcher decade = DECADE.matcher(words);
        if (decade.matches()) {
            return Optional.of(decade.group("decade") + "X");
        }
        Matcher figures = DAY_IN_FIGURES.matcher(words);
        if (figures.matches()) {
            int first = number(figures, "first");
            int second = number(figures, "second");
            return Optional.of(isMonth(second) ? dashed(figures.group("year"), second, first)
                    : dashed(figures.group("year"), first, second));
        }
        Matcher yearInFront = YEAR_IN_FRONT.matcher(words);
        if (yearInFront.matches()) {
            return Optional.of(dashed(
                    yearInFront.group("year"), number(yearInFront, "first"), number(yearInFront, "second")));
        }
        for (Pattern form : List.of(DAY_FIRST, MONTH_FIRST)) {
            Matcher day = form.matcher(words);
            if (day.matches()) {
                return month(day.group("month")).map(month -> dashed(year(day), month, number(day, "day")));
            }
        }
        Matcher month = MONTH_ONLY.matcher(words);
        if (month.matches()) {
            return month(month.group("month"))
                    .or(() -> Optional.ofNullable(SEASONS.get(month.group("month"))))
                    .map(number -> "%s-%02d".formatted(year(month), number));
        }
        Matcher year = YEAR_ONLY.matcher(words);
        return year.matches() ? Optional.of(year(year)) : Optional.empty();
    }

    /** The month that a name or its beginning means. */
    private static Optional<Integer> month(String name) {
        if (name.length() < SHORTEST_MONTH) {
            return Optional.empty();
        }
        for (Month month : Month.values()) {
            if (name(month.getValue()).toLowerCase(Locale.ENGLISH).startsWith(name)) {
                return Optional.of(month.getValue());
            }
        }
        return Optional.empty();
    }

    /** The year in four digits; 1 BC is the year 0. */
    private static String year(Matcher matcher) {
        int number = number(matcher, "year");
        int year = matcher.group("bc") == null ? number : 1 - number;
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= Month.values().length;
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String dashed(String year, int month, int day) {
        return "%s-%02d-%02d".formatted(year, month, day);
    }
}
