package org.demarche.text.dates;

import static org.demarche.text.dates.English.MONTH;
import static org.demarche.text.dates.English.NUMBER;
import static org.demarche.text.dates.English.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Dated;
import org.jspecify.annotations.Nullable;

/** Dates that count from the day of publication. */
final class RelativeForms {
    private static final String START = "(?<![\\p{L}\\d'\u2019-])";
    private static final int WEEK = 7;
    private static final Pattern CAPITAL_AFTER = Pattern.compile(
            "\\G (?:Times|Telegraph|Express|Mirror|Mail|Post|Herald|Mass|Night Live|Agreement|Accords?)\\b");
    /** What makes a weekday a name, any such day, or a day to come. */
    private static final Pattern OTHER_DAY = Pattern.compile("(?i)\\b(?:good|black|bloody|super|palm|easter|ash|shrove"
            + "|fat|cyber|holy|maundy|next|every|each|a|any|some|one|another|following|coming|previous|that) $");
    private static final Set<String> TO_COME = Set.of("by", "until", "till", "before");

    /** All of them. */
    static final List<DateForm> ALL = List.of(
            DateForm.of(START + "(?:(?<with>[Oo]n|[Ll]ast|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Bb]efore|[Aa]fter"
                    + "|[Tt]his|[Ee]arlier|[Ll]ate|[Ee]arly|[Ee]arlier on|[Ll]ate on|[Ee]arly on|[Oo]n this past"
                    + "|[Tt]his past|[Pp]ast) )?(?<weekday>" + WEEKDAY + ")"
                    + "(?:['\u2019]s|,? (?:morning|afternoon|evening|night))?(?!\\p{L}|,? " + MONTH + " \\d|,? \\d)",
                    RelativeForms::weekday),
            DateForm.of(START + "(?<word>[Yy]esterday|[Tt]he day before yesterday|[Tt]oday|[Tt]onight"
                    + "|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night|[Oo]vernight)(?!\\p{L})",
                    RelativeForms::nearDay),
            DateForm.of(START + "(?:(?<part>[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly)(?: in)? )?"
                    + "(?<which>[Tt]his|[Ll]ast|[Tt]he past|[Tt]he last) (?<unit>week|month|year)"
                    + "(?!\\p{L}|-(?:long|old))", RelativeForms::unit),
            DateForm.of(START + "(?:(?:[Oo]ver|[Dd]uring|[Aa]t|[Oo]n|[Ii]n) the (?:past |last )?|[Ll]ast |[Tt]his )"
                    + "weekend(?!\\p{L})", RelativeForms::weekend),
            DateForm.of(START + "(?:(?<about>[Aa]bout|[Aa]round|[Aa]lmost|[Nn]early|[Ss]ome|[Mm]ore than|[Oo]ver"
                    + "|[Rr]oughly|[Jj]ust) )?(?<number>(?i:" + NUMBER + ")) (?<unit>day|week|month|year|decade)s? ago"
                    + "(?!\\p{L})", RelativeForms::ago),
            DateForm.of(START + "(?<with>[Ii]n|[Ss]ince|[Dd]uring|[Ll]ast|[Bb]ack in|[Ee]arly in|[Ll]ate in"
                    + "|[Ee]arlier in|[Ee]arly|[Ll]ate|[Mm]id|[Ss]ince mid|[Ss]ince early|[Ss]ince late|[Ii]n early"
                    + "|[Ii]n late|[Ii]n mid|[Oo]f last|[Tt]his)[- ]"
                    + "(?<month>January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)"
                    + "(?:['\u2019]s)?(?![\\p{L}\\d]| \\d|, \\d| of \\d)", RelativeForms::month));

    private RelativeForms() {}

    private static @Nullable Dated weekday(Found found) {
        LocalDate published = found.published().day();
        int start = found.match().start();
        if (published == null || CAPITAL_AFTER.matcher(found.text()).region(found.match().end(), found.text().length())
                .lookingAt() || OTHER_DAY.matcher(found.text().substring(Math.max(0, start - 12), start)).find()) {
            return null;
        }
        String with = with(found);
        DayOfWeek weekday = English.weekday(found.required("weekday"));
        if (weekday == null || (TO_COME.contains(with) && found.isAhead())) {
            return null;
        }
        LocalDate day = switch (with) {
            case "last", "past", "this past", "on this past" -> published.with(TemporalAdjusters.previous(weekday));
            case "this" -> published.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(weekday));
            default -> published.with(TemporalAdjusters.previousOrSame(weekday));
        };
        boolean past = with.endsWith("last") || with.equals("since");
        if (day.isAfter(published) || (!past && found.isAhead())) {
            return null;
        }
        String edtf = Meaning.day(day, found.published().uncertain());
        return Meaning.resolved(with.equals("since") ? edtf + "/.." : edtf, found);
    }

    private static @Nullable Dated nearDay(Found found) {
        LocalDate published = found.published().day();
        boolean tonight = found.words().equalsIgnoreCase("tonight");
        if (published == null || (tonight && found.isAhead()) || isPartOfName(found)) {
            return null;
        }
        boolean uncertain = found.published().uncertain();
        return Meaning.resolved(switch (found.words().toLowerCase(Locale.ROOT)) {
            case "yesterday", "last night" -> Meaning.day(published.minusDays(1), uncertain);
            case "the day before yesterday" -> Meaning.day(published.minusDays(2), uncertain);
            case "overnight" -> Meaning.interval(published.minusDays(1), published, uncertain);
            default -> Meaning.day(published, uncertain);
        }, found);
    }

    /** Whether a capital stands within a sentence, as in "Russia Today". */
    private static boolean isPartOfName(Found found) {
        int start = found.match().start();
        return Character.isUpperCase(found.text().charAt(start)) && start > 1 && found.text().charAt(start - 1) == ' '
                && Character.isLetterOrDigit(found.text().charAt(start - 2));
    }

    private static @Nullable Dated unit(Found found) {
        boolean last = found.required("which").toLowerCase(Locale.ROOT).equals("last");
        boolean past = found.required("which").contains(" ");
        boolean uncertain = found.published().uncertain();
        String part = found.group("part");
        if ("later".equalsIgnoreCase(part) || (part == null && !last && !past && found.isAhead())) {
            return null;
        }
        String edtf = switch (found.required("unit")) {
            case "week" -> week(found.published().day(), last, past, uncertain);
            case "month" -> calendarMonth(found.published(), last, past);
            default -> found.published().year() == null || past ? null
                    : String.valueOf(found.published().year() - (last ? 1 : 0)) + (uncertain ? "?" : "");
        };
        return edtf == null ? null : Meaning.resolved(edtf, found);
    }

    private static @Nullable String week(@Nullable LocalDate published, boolean last, boolean past, boolean uncertain) {
        if (published == null) {
            return null;
        }
        if (past) {
            return Meaning.interval(published.minusDays(WEEK), published, uncertain);
        }
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return last ? Meaning.interval(monday.minusDays(WEEK), monday.minusDays(1), uncertain)
                : Meaning.interval(monday, published, uncertain);
    }

    private static @Nullable String calendarMonth(Publication published, boolean last, boolean past) {
        LocalDate day = published.day();
        if (past) {
            return day == null ? null : Meaning.interval(day.minusMonths(1), day, published.uncertain());
        }
        YearMonth month = published.month();
        return month == null ? null : Meaning.month(last ? month.minusMonths(1) : month, published.uncertain());
    }

    /** The last Saturday and Sunday of which at least the Saturday is over. */
    private static @Nullable Dated weekend(Found found) {
        LocalDate published = found.published().day();
        if (published == null || found.isAhead()) {
            return null;
        }
        LocalDate sunday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return Meaning.resolved(Meaning.interval(sunday.minusDays(1), sunday, found.published().uncertain()), found);
    }

    private static @Nullable Dated ago(Found found) {
        LocalDate day = found.published().day();
        YearMonth month = found.published().month();
        Integer year = found.published().year();
        int number = English.number(found.required("number"));
        String doubt = found.published().uncertain() ? "?" : found.group("about") == null ? "" : "~";
        String edtf = switch (found.required("unit")) {
            case "day" -> day == null ? null : day.minusDays(number) + doubt;
            case "week" -> day == null ? null : day.minusWeeks(number) + "~";
            case "month" -> month == null ? null : month.minusMonths(number) + "~";
            case "year" -> year == null || number >= year ? null : "%04d~".formatted(year - number);
            default -> year == null || 10 * number >= year ? null : "%04d~".formatted(year - 10 * number);
        };
        return edtf == null ? null : Meaning.resolved(edtf, found);
    }

    private static @Nullable Dated month(Found found) {
        YearMonth latest = found.published().month();
        String with = with(found);
        boolean past = with.endsWith("last") || with.startsWith("since");
        if (latest == null || (!past && found.isAhead())) {
            return null;
        }
        Month month = English.month(found.required("month"));
        boolean earlier = with.endsWith("last");
        int limit = earlier ? latest.getMonthValue() - 1 : latest.getMonthValue();
        if (with.equals("this") && month.getValue() > latest.getMonthValue()) {
            return null;
        }
        int year = month.getValue() <= limit ? latest.getYear() : latest.getYear() - 1;
        String edtf = Meaning.month(YearMonth.of(year, month), found.published().uncertain());
        return Meaning.nearest(with.startsWith("since") ? edtf + "/.." : edtf, found, null);
    }

    private static String with(Found found) {
        String with = found.group("with");
        return with == null ? "" : with.toLowerCase(Locale.ROOT);
    }
}
