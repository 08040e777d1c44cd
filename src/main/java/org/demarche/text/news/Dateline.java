package org.demarche.text.news;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place, and often the date and the agency, before the first words of a report: {@code MOSCOW, Sept 7 (Reuters) -}.
 *
 * @param words all of it, as printed
 * @param place with the date if one is printed; null for an agency alone
 * @param date as printed; null for none
 * @param agency as printed, without brackets; null for none
 */
record Dateline(String words, @Nullable String place, @Nullable String date, @Nullable String agency) {
    private static final String DATE = "(?<date>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"
            + "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?"
            + "|\\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?)"
            + "(?:,? \\d{4})?|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\\.? \\d{1,2}(?:,? \\d{4})?)";
    /** A name in capitals, such as "ST. PETERSBURG", "UNITED NATIONS/GENEVA" or "McALLEN". */
    private static final String CAPITALS = "(?:\\p{Lu}[\\p{Lu}.'\u2019-]+|Mc\\p{Lu}+|\\p{Lu}\\.)"
            + "(?:[ /](?:\\p{Lu}[\\p{Lu}.'\u2019-]*|OF|de|al-?\\p{Lu}+))*";
    /** A name in small letters, which only a date or an agency after it makes a dateline. */
    private static final String SMALL = "\\p{Lu}[\\p{L}.'\u2019-]+(?:[ /](?:\\p{Lu}[\\p{L}.'\u2019-]*|of|de|the))*";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,2})";
    private static final String AGENCY = "\\((?<agency>\\p{Lu}[\\p{L} .&/-]{1,29})\\)";
    private static final String DASH = "(?: ?[\u2014\u2013] ?| ?--+ ?| - ?)";
    private static final List<Pattern> FORMS = Stream.of(
                    "(?<place>" + CAPITALS + REGION + "{0,2}?(?:,? " + DATE + ")?)(?:,? " + AGENCY + ")?" + DASH,
                    "(?<place>" + CAPITALS + REGION + "{0,2}?(?:,? " + DATE + ")?) " + AGENCY + ":? ",
                    "(?<place>" + CAPITALS + REGION + "{0,2}?(?:,? " + DATE + ")?): (?=\\p{Lu}\\p{Ll}|[\"\u201C])",
                    "(?<place>" + SMALL + REGION + "{0,2}?,? " + DATE + ")(?:,? " + AGENCY + ")?(?:" + DASH + "|: )",
                    "(?<place>" + SMALL + REGION + "{0,2}?),? " + AGENCY + "(?:" + DASH + "|: )",
                    "(?<place>(?!))?(?<date>(?!))?" + AGENCY + DASH)
            .map(form -> Pattern.compile("\\A(?:" + form + ")(?=\\S)"))
            .toList();
    /** What stands in capitals before a dash or colon without being a place. */
    private static final Pattern NO_PLACE = Pattern.compile("(?:UPDATE|BREAKING|EXCLUSIVE|WATCH|VIDEO|PHOTOS?|FILE|READ"
            + "|RELATED|ANALYSIS|OPINION|LIVE|ALERT|CORRECTION|CORRECTED|FACTBOX|TIMELINE|INTERVIEW|INSIGHT|WRAPUP|NOTE"
            + "|EDITOR'S NOTE|EDITOR\u2019S NOTE|Q|A|Q&A|TRANSCRIPT|MORE|SOURCE|CREDIT|TOPICS?|TAGS|ADVERTISEMENT|POLL"
            + "|SEE ALSO|ALSO READ|LISTEN|SPECIAL REPORT|FEATURE|PROFILE|WHO|WHAT|WHEN|WHERE|WHY|HOW)(?: \\d.*)?");
    private static final int LONGEST = 110;

    /** The dateline with which a paragraph begins; null for none. */
    static @Nullable Dateline of(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(start);
            if (matcher.find()) {
                String place = matcher.group("place");
                if (place == null || !NO_PLACE.matcher(place).matches()) {
                    return new Dateline(matcher.group().strip(), place, group(matcher, "date"),
                            group(matcher, "agency"));
                }
            }
        }
        return null;
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }
}
