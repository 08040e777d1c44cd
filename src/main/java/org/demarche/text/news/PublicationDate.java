package org.demarche.text.news;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.edtf.Edtf;
import org.demarche.text.dates.StatedDate;
import org.demarche.text.dates.StatedDates;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date of publication: what is said to be it, else a line with nothing but a date, the dateline, the address
 * of the page, the name of the file. A year that stands elsewhere completes a day without one, and the evidence says
 * so.
 */
final class PublicationDate {
    private static final Pattern DAY_PATH = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)([/_.-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH_PATH =
            Pattern.compile("(?<![\\d])((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])(?![\\d])");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s|<>\"\u201C\u201D)]+");
    private static final Pattern RIGHTS_YEAR = Pattern.compile("(?i)(?:copyright|©|\\(c\\))\\D{0,12}"
            + "(?:(?:19|20)\\d\\d\\s?[-\u2013]\\s?)?((?:19|20)\\d\\d)");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", Pattern.CASE_INSENSITIVE);
    private static final String OPEN_YEAR = "XXXX-";
    /** A text may be updated, saved or put on a page so many days after its dateline. */
    private static final int LATER = 60;

    private final Reading reading;
    /** What names a day, the most trustworthy first. */
    private final List<Stated> days = new ArrayList<>();

    /**
     * A day that is stated somewhere.
     *
     * @param words as printed
     * @param read whether it is read off an address or the name of a file
     */
    private record Stated(Edtf date, String words, String evidence, boolean read) {
        boolean hasYear() {
            return !date.text().startsWith(OPEN_YEAR);
        }

        /** The day, if it has a year; null otherwise. */
        @Nullable LocalDate day() {
            try {
                return LocalDate.parse(date.text().replaceAll("[?~%]", ""));
            } catch (DateTimeException coarser) {
                return null;
            }
        }

        Proposed<Edtf> proposed() {
            return new Proposed<>(date, evidence + ".", read);
        }
    }

    private PublicationDate(Reading reading) {
        this.reading = reading;
    }

    static @Nullable Proposed<Edtf> of(Reading reading, @Nullable Dateline dateline) {
        var found = new PublicationDate(reading);
        found.statements(DateStatement.Label.PUBLISHED);
        Proposed<Edtf> hint = reading.hints().published();
        if (hint != null) {
            found.days.add(new Stated(hint.value(), "", Evidence.withoutStop(hint.evidence()), hint.workedOut()));
        }
        found.statements(DateStatement.Label.NONE);
        found.dateline(dateline);
        found.addresses();
        found.statements(DateStatement.Label.UPDATED);
        found.path(DAY_PATH, reading.hints().fileName(), "the name of the file");
        return found.choose();
    }

    private @Nullable Proposed<Edtf> choose() {
        if (days.isEmpty()) {
            return month();
        }
        Stated first = days.getFirst();
        return first.hasYear() ? first.proposed() : complete(first);
    }

    private void statements(DateStatement.Label label) {
        for (int i = 0; i < reading.size(); i++) {
            DateStatement statement = reading.is(i, Furniture.DATE) ? DateStatement.of(reading.text(i)) : null;
            if (statement != null && statement.label() == label) {
                String line = Evidence.found("the line", reading.text(i));
                add(statement.date(), statement.words(), label == DateStatement.Label.UPDATED
                        ? line + ", which gives the last change" : line);
            }
        }
    }

    private void dateline(@Nullable Dateline dateline) {
        if (dateline != null && dateline.date() != null) {
            for (StatedDate date : new StatedDates(capitalised(dateline.date()), null).all()) {
                add(date.dated().date(), dateline.date(), Evidence.found("the dateline", dateline.words()));
            }
        }
    }

    /** A month in capitals as a date spells it: "SEPT 7" as "Sept 7". */
    private static String capitalised(String date) {
        return date.equals(date.toUpperCase(Locale.ROOT))
                ? date.charAt(0) + date.substring(1).toLowerCase(Locale.ROOT) : date;
    }

    private void addresses() {
        path(DAY_PATH, reading.hints().address(), "the address of the page");
        for (int i = 0; i < reading.size(); i++) {
            if (!reading.isBody(i)) {
                Matcher address = ADDRESS.matcher(reading.text(i));
                while (address.find()) {
                    path(DAY_PATH, address.group(), "the address in the text");
                }
            }
        }
    }

    private void path(Pattern pattern, @Nullable String text, String where) {
        Matcher path = pattern.matcher(text == null ? "" : text);
        if (path.find()) {
            String date = path.group(1) + "-" + path.group(pattern == DAY_PATH ? 3 : 2)
                    + (pattern == DAY_PATH ? "-" + path.group(4) : "");
            try {
                days.add(new Stated(Edtf.parse(date), path.group(), Evidence.found(where, path.group()), true));
            } catch (IllegalArgumentException noDay) {
                return;
            }
        }
    }

    /** Adds a day, marked as uncertain if it is not the weekday that is printed with it. */
    private void add(Edtf date, String words, String evidence) {
        var stated = new Stated(date, words, evidence, false);
        LocalDate day = stated.day();
        DayOfWeek weekday = weekday(words);
        if (day != null && weekday != null && day.getDayOfWeek() != weekday) {
            stated = new Stated(Edtf.parse(day + "?"), words, evidence + ", but that day was no " + name(weekday),
                    false);
        }
        days.add(stated);
    }

    /** A day without a year, with the year that other places give. */
    private Proposed<Edtf> complete(Stated open) {
        MonthDay day = MonthDay.parse("--" + open.date().text().substring(OPEN_YEAR.length()).replaceAll("[?~%]", ""));
        for (Stated other : days) {
            LocalDate whole = other.day();
            LocalDate found = whole == null ? null : before(day, whole);
            if (found != null && fits(found, open)) {
                return Proposed.workedOut(Edtf.parse(found.toString()), open.evidence()
                        + ", without a year; for the year, " + Evidence.within(other.evidence()) + ".");
            }
        }
        Stated month = monthStated();
        if (month != null) {
            int year = Integer.parseInt(month.date().text().substring(0, 4));
            if (day.isValidYear(year) && fits(day.atYear(year), open)) {
                return Proposed.workedOut(Edtf.parse(day.atYear(year).toString()), open.evidence()
                        + ", without a year; for the year, " + Evidence.within(month.evidence()) + ".");
            }
        }
        return completeByRights(open, day);
    }

    private Proposed<Edtf> completeByRights(Stated open, MonthDay day) {
        String line = reading.first(Furniture.COPYRIGHT, text -> RIGHTS_YEAR.matcher(text).find());
        Integer year = line == null ? null : rightsYear(line);
        if (line == null || year == null || !day.isValidYear(year)) {
            return new Proposed<>(open.date(), open.evidence() + ", without a year; no other place gives one.");
        }
        LocalDate found = day.atYear(year);
        String rights = "the copyright line " + Evidence.marked(line);
        if (!fits(found, open)) {
            return new Proposed<>(open.date(), open.evidence() + ", without a year; " + rights + " gives " + year
                    + ", when that day was a " + name(found.getDayOfWeek()) + ".");
        }
        DayOfWeek lead = reading.lead() < reading.size() ? weekday(reading.text(reading.lead())) : null;
        if (lead == found.getDayOfWeek()) {
            return Proposed.workedOut(Edtf.parse(found.toString()), open.evidence()
                    + ", without a year; the year is that of " + rights + ", in which it was a " + name(lead)
                    + " as the first paragraph says.");
        }
        return Proposed.workedOut(Edtf.parse(year + "?" + found.toString().substring(4)), open.evidence()
                + ", without a year; the year is only that of " + rights
                + ", which may be the year in which the page was saved.");
    }

    /** The last such day that is at most a little before another; null if none is near. */
    private static @Nullable LocalDate before(MonthDay day, LocalDate whole) {
        LocalDate limit = whole.plusDays(1);
        for (int year = limit.getYear(); year >= limit.getYear() - 1; year--) {
            if (day.isValidYear(year) && !day.atYear(year).isAfter(limit)
                    && ChronoUnit.DAYS.between(day.atYear(year), limit) <= LATER) {
                return day.atYear(year);
            }
        }
        return null;
    }

    private static boolean fits(LocalDate day, Stated printed) {
        DayOfWeek weekday = weekday(printed.words());
        return weekday == null || weekday == day.getDayOfWeek();
    }

    private @Nullable Proposed<Edtf> month() {
        Stated month = monthStated();
        if (month != null) {
            return month.proposed();
        }
        String line = reading.first(Furniture.COPYRIGHT, text -> RIGHTS_YEAR.matcher(text).find());
        Integer year = line == null ? null : rightsYear(line);
        return line == null || year == null ? null : Proposed.workedOut(Edtf.parse(year + "?"),
                Evidence.found("the copyright line alone has a year", line)
                        + "; it may be the year in which the page was saved.");
    }

    private @Nullable Stated monthStated() {
        var months = new PublicationDate(reading);
        months.path(MONTH_PATH, reading.hints().address(), "the address of the page");
        return months.days.isEmpty() ? null : months.days.getFirst();
    }

    private static @Nullable Integer rightsYear(String line) {
        Matcher year = RIGHTS_YEAR.matcher(line);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** The first weekday in words; null for none. */
    private static @Nullable DayOfWeek weekday(String words) {
        Matcher weekday = WEEKDAY.matcher(words);
        return weekday.find() ? DayOfWeek.valueOf(weekday.group().toUpperCase(Locale.ROOT)) : null;
    }

    private static String name(DayOfWeek weekday) {
        return weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
