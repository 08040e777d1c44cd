package org.demarche.text.news;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.edtf.Edtf;
import org.demarche.text.dates.StatedDate;
import org.demarche.text.dates.StatedDates;
import org.jspecify.annotations.Nullable;

/**
 * A line that does nothing but date the article.
 *
 * @param words the date as printed
 * @param date what they mean; the year is {@code XXXX} where none is printed
 * @param label what the line says of the date
 */
record DateStatement(String words, Edtf date, Label label) {
    private static final Pattern LABEL = Pattern.compile("\\A\\W*(?<label>(?:first |originally |last |date )?"
            + "(?:published|posted|created|issued|publication date|date|updated|modified|revised|edited))\\b"
            + "(?: on| at)?\\s*:?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(Phrases.alternatives("""
            \\d{1,2}[:.]\\d{2}(?::\\d{2})?
            \\d{1,2}\\s?(?=[ap]\\.?m)
            \\b(?:[ap]\\.?m\\b\\.?|local time|at|on|h|hrs|hours)(?!\\p{L})
            \\b(?:GMT|UTC|EST|EDT|ET|BST|CET|CEST|PST|PDT|PT|CST|CDT|MSK|IST|JST|AEST|AEDT|EET)\\b
            [+-]\\d{1,2}(?::?\\d{2})?
            \\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b
            """), Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_MARKS = Pattern.compile("[\\s\\p{Punct}\u2013\u2014\u2022\u00B7|]*");
    private static final int LONGEST = 120;

    /** What a date is said to be. */
    enum Label { NONE, PUBLISHED, UPDATED }

    /** The statement that a line is; null if it is none. */
    static @Nullable DateStatement of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher labelled = LABEL.matcher(line);
        boolean found = labelled.lookingAt();
        String rest = found ? line.substring(labelled.end()) : line;
        List<StatedDate> dates = new StatedDates(rest, null).all();
        if (dates.isEmpty()) {
            return null;
        }
        StatedDate first = dates.getFirst();
        String others = rest.substring(0, first.start()) + " " + tail(rest.substring(first.end()));
        if (!ONLY_MARKS.matcher(CLOCK.matcher(others).replaceAll("")).matches() || isOnlyAYear(first)) {
            return null;
        }
        return new DateStatement(rest.substring(first.start(), first.end()).strip(), first.dated().date(),
                found ? label(labelled.group("label")) : Label.NONE);
    }

    /** What follows the date, up to a second statement ("Published …, updated …"). */
    private static String tail(String after) {
        Matcher second = Pattern.compile("(?i)\\b(?:last )?(?:updated|modified|published)\\b").matcher(after);
        return second.find() ? after.substring(0, second.start()) : after;
    }

    private static boolean isOnlyAYear(StatedDate date) {
        return !date.dated().date().text().contains("-");
    }

    private static Label label(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("updated") || lower.contains("modified") || lower.contains("revised")
                || lower.contains("edited") ? Label.UPDATED : Label.PUBLISHED;
    }
}
