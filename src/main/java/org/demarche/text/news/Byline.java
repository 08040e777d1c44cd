package org.demarche.text.news;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that names the author.
 *
 * @param names without "By" and without the agency
 * @param agency that the line names too; null for none
 */
record Byline(String names, @Nullable String agency) {
    private static final String NAME =
            "(?:\\p{Lu}[\\p{L}.'\u2019-]*|de|van|von|der|den|al|el|bin|ibn|la|le|di|da|du|dos|af|ter)";
    private static final String PERSON = NAME + "(?: " + NAME + "){0,5}";
    private static final String PERSONS = PERSON + "(?:(?:, and |, | and | & )" + PERSON + "){0,7}";
    private static final String OFFICE = "(?:,? (?:(?:\\p{L}+ ){0,4}(?i:staff|writers?|correspondents?|editors?"
            + "|reporters?|bureau|chief|analyst|columnist|contributor)(?: \\p{L}+){0,3}))?";
    private static final String REST = "(?:\\s*[,|\u2022\u00B7/\u2013\u2014-]\\s*(?<rest>.{0,90}))?";
    private static final Pattern BY = Pattern.compile("(?:By|BY|by):?\\s+(?<names>" + PERSONS + ")(?<office>" + OFFICE
            + ")(?: in \\p{Lu}[\\p{L} ]+)?" + REST);
    private static final Pattern STAFF = Pattern.compile("(?:" + Agencies.ANY + "|Our|From our|News)?\\s*"
            + "(?:staff(?: writers?| reporters?| reports?)?|correspondents?|news desk|web desk|newsroom)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNED = Pattern.compile("(?<names>" + PERSON + "),? (?<agency>" + Agencies.ANY + ")");
    private static final Pattern REPORTING = Pattern.compile(
            "\\(?(?:(?i:additional reporting|reporting|writing|written|compiled|story)) by (?<names>" + PERSONS
                    + ")(?: in [\\p{L} ,]+)?(?<rest>\\s*[;.,)].*)?");
    private static final Pattern NO_NAME = Pattern.compile("(?:.* )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: .*)?"
            + "|(?:The|This|Then|Now|Early|Late|All|Any|Some|January|February|March|April|May|June|July|August"
            + "|September|October|November|December)");
    private static final Pattern SENTENCE = Pattern.compile(".*[a-z]{3,}[.!?]|(?:\\S+ ){12}.*"
            + "|(?:.* )?(?:said|says|told|was|were|is|are|has|have|had|will|the|that)(?: .*)?");
    private static final int LONGEST = 160;

    /** The byline that a paragraph is; null if it is none. */
    static @Nullable Byline of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher by = BY.matcher(line);
        if (by.matches() && !NO_NAME.matcher(by.group("names")).matches() && isRest(by.group("rest"))) {
            String names = by.group("names") + by.group("office");
            String rest = by.group("rest");
            String agency = Agencies.endOf(names);
            if (agency != null) {
                return new Byline(names.substring(0, names.lastIndexOf(',')).strip(), agency);
            }
            return new Byline(names, rest != null && Agencies.is(rest) ? rest.strip()
                    : Agencies.is(names) ? names : null);
        }
        if (STAFF.matcher(line).matches()) {
            int end = line.indexOf(' ');
            String first = end < 0 ? line : line.substring(0, end);
            return new Byline(line, Agencies.is(first) ? first : null);
        }
        Matcher signed = SIGNED.matcher(line);
        return signed.matches() && signed.group("names").contains(" ") && !Agencies.is(line)
                ? new Byline(signed.group("names"), signed.group("agency")) : null;
    }

    /** The names in a closing such as "(Reporting by Ann Miller; editing by Bo Lind)"; null for none. */
    static @Nullable String reporting(String line) {
        Matcher reporting = REPORTING.matcher(line);
        return reporting.matches() ? reporting.group("names") : null;
    }

    /** What follows the names in a byline is a date, an agency or a paper, never a sentence. */
    private static boolean isRest(@Nullable String rest) {
        return rest == null || !SENTENCE.matcher(rest).matches();
    }
}
