package org.demarche.text.dates;

import static org.demarche.text.dates.English.DAY;
import static org.demarche.text.dates.English.MONTH;
import static org.demarche.text.dates.English.SHORT_WEEKDAY;
import static org.demarche.text.dates.English.YEAR;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.demarche.model.Dated;
import org.jspecify.annotations.Nullable;

/** Dates that are printed with a number: of the day, of the year, or of both. */
final class PrintedForms {
    private static final String BEFORE = "(?<![\\p{L}\\d])(?:(?<about>about|around|circa|c\\.) )?(?:on )?";
    private static final String WEEKDAY = "(?:(?<weekday>" + SHORT_WEEKDAY + "),? (?:the )?)?";
    /** What makes a number before it a count, and a year of it none. */
    private static final String AFTER = "(?![\\p{L}\\d]|[,.:]\\d|%| ?(?:percent|per cent|million|billion)\\b)";
    private static final String NO_COUNT = "(?! (?:people|troops|civilians|cases|men|women|soldiers|children|votes"
            + "|miles|metres|meters|feet|dollars|euros|pounds|tons|tonnes|words|pages)\\b)";
    private static final String END_YEAR = "(?:(?:,| of)? (?<year>" + YEAR + "))?" + AFTER;
    private static final String TO = "(?: ?[-\u2013\u2014] ?| to | and )";
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
    /** A date without a year that lay so long ago may well be the one to come. */
    private static final int COMING = 60;

    /** All of them. */
    static final List<DateForm> ALL = List.of(
            DateForm.of("(?<![\\p{L}\\d/-])(?:on )?(?<year>" + YEAR + ")-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])",
                    PrintedForms::iso),
            DateForm.of("(?<![\\p{L}\\d/.])(?:on )?(?<first>\\d{1,2})(?<sep>[/.])(?<second>\\d{1,2})\\k<sep>(?<year>"
                    + YEAR + ")(?![\\d/])", PrintedForms::numeric),
            DateForm.of(BEFORE + WEEKDAY + "(?:the )?(?<day>" + DAY + ")(?: of)? (?<month>" + MONTH + ")" + END_YEAR,
                    PrintedForms::day),
            DateForm.of(BEFORE + WEEKDAY + "(?<month>" + MONTH + ") (?<day>" + DAY + ")" + END_YEAR,
                    PrintedForms::day),
            DateForm.of(BEFORE + "(?:from |between )?(?<day>" + DAY + ")" + TO + "(?<last>" + DAY + ") (?<month>"
                    + MONTH + ")" + END_YEAR, PrintedForms::days),
            DateForm.of(BEFORE + "(?:from |between )?(?<month>" + MONTH + ") (?<day>" + DAY + ")" + TO + "(?<last>"
                    + DAY + ")" + END_YEAR, PrintedForms::days),
            DateForm.of("(?<![\\p{L}\\d]|\\d )(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Oo]f) )?"
                    + "(?:(?<about>about|around) |(?:early|late|mid)[- ](?:in )?)?(?<month>"
                    + MONTH + "),? (?:of )?(?<year>" + YEAR + ")" + AFTER, PrintedForms::month),
            DateForm.of("(?<![\\p{L}\\d])(?:[Ii]n |[Ss]ince )?(?:the )?(?:(?:early|late|mid)[- ])?"
                    + "(?<season>spring|summer|autumn|fall|winter) (?:of )?(?<year>" + YEAR + ")" + AFTER,
                    PrintedForms::season),
            DateForm.of("(?<![\\p{L}\\d])(?:[Ii]n |[Ss]ince )?the (?:(?:early|late|mid)[- ])?"
                    + "(?<decade>1[6-9]\\d|20\\d)0s\\b", PrintedForms::decade),
            DateForm.of("(?<![\\p{L}\\d])(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Bb]y"
                    + "|[Ff]rom|[Oo]f|[Tt]hrough|[Tt]hroughout) (?:(?<about>about|around) |(?:early|late|mid)[- ]"
                    + "|the (?:beginning|end|middle) of )?(?<year>" + YEAR + ")" + NO_COUNT + AFTER,
                    PrintedForms::year),
            DateForm.of("(?<![\\p{L}\\d])(?:early|late|mid)[- ](?<year>" + YEAR + ")" + AFTER, PrintedForms::year));

    private PrintedForms() {}

    private static @Nullable Dated iso(Found found) {
        return valid(found.required("year") + "-" + found.required("month") + "-" + found.required("day"), found);
    }

    /** A date in digits only; one that may be the 7th of September as well as the 9th of July says neither. */
    private static @Nullable Dated numeric(Found found) {
        int first = Integer.parseInt(found.required("first"));
        int second = Integer.parseInt(found.required("second"));
        boolean dayFirst = found.required("sep").equals(".") || first > 12;
        if (!dayFirst && second <= 12 && first != second) {
            return null;
        }
        return valid("%s-%02d-%02d".formatted(found.required("year"), dayFirst ? second : first,
                dayFirst ? first : second), found);
    }

    private static @Nullable Dated valid(String iso, Found found) {
        try {
            return Meaning.printed(LocalDate.parse(iso).toString(), found);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static @Nullable Dated day(Found found) {
        MonthDay day = monthDay(found, "day");
        if (day == null) {
            return null;
        }
        String approximate = approximate(found);
        String year = found.group("year");
        if (year != null) {
            return day.isValidYear(Integer.parseInt(year))
                    ? Meaning.printed(year + monthAndDay(day) + approximate, found) : null;
        }
        LocalDate latest = found.published().day();
        if (latest == null) {
            return Meaning.printedWithoutYear("XXXX" + monthAndDay(day) + approximate, found);
        }
        LocalDate nearest = nearest(day, latest);
        boolean comesSoon = next(day, latest).isBefore(latest.plusDays(COMING));
        if (found.isAhead() || (comesSoon && nearest.isBefore(latest.minusMonths(10)))) {
            return null;
        }
        DayOfWeek weekday = English.weekday(found.group("weekday"));
        boolean fits = weekday == null || nearest.getDayOfWeek() == weekday;
        String uncertain = !fits || found.published().uncertain() ? "?" : "";
        return Meaning.nearest(nearest + (uncertain.isEmpty() ? approximate : uncertain), found,
                fits ? null : "but that was no " + found.group("weekday"));
    }

    private static @Nullable Dated days(Found found) {
        MonthDay first = monthDay(found, "day");
        MonthDay last = monthDay(found, "last");
        if (first == null || last == null || !first.isBefore(last)) {
            return null;
        }
        String year = found.group("year");
        if (year != null) {
            int number = Integer.parseInt(year);
            return first.isValidYear(number) && last.isValidYear(number)
                    ? Meaning.printed(Meaning.interval(first.atYear(number), last.atYear(number), false), found) : null;
        }
        LocalDate latest = found.published().day();
        if (latest == null || found.isAhead()) {
            return null;
        }
        LocalDate end = nearest(last, latest);
        return Meaning.nearest(
                Meaning.interval(first.atYear(end.getYear()), end, found.published().uncertain()), found, null);
    }

    private static Dated month(Found found) {
        Month month = English.month(found.required("month"));
        return Meaning.printed("%s-%02d%s".formatted(found.required("year"), month.getValue(), approximate(found)),
                found);
    }

    private static Dated season(Found found) {
        return Meaning.printed(found.required("year") + "-" + SEASONS.get(found.required("season")), found);
    }

    private static Dated decade(Found found) {
        return Meaning.printed(found.required("decade") + "X", found);
    }

    private static Dated year(Found found) {
        boolean about = found.match().namedGroups().containsKey("about") && found.group("about") != null;
        return Meaning.printed(found.required("year") + (about ? "~" : ""), found);
    }

    private static String approximate(Found found) {
        return found.group("about") == null ? "" : "~";
    }

    private static @Nullable MonthDay monthDay(Found found, String group) {
        try {
            return MonthDay.of(English.month(found.required("month")), English.number(found.required(group)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static String monthAndDay(MonthDay day) {
        return "-%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    /** The last such day at or before another; 29 February goes back to a leap year. */
    private static LocalDate nearest(MonthDay day, LocalDate latest) {
        int year = latest.getYear();
        while (!day.isValidYear(year) || day.atYear(year).isAfter(latest)) {
            year--;
        }
        return day.atYear(year);
    }

    private static LocalDate next(MonthDay day, LocalDate after) {
        int year = after.getYear();
        while (!day.isValidYear(year) || !day.atYear(year).isAfter(after)) {
            year++;
        }
        return day.atYear(year);
    }
}
