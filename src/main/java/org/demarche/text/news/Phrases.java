package org.demarche.text.news;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Patterns written one alternative to a line. In them an apostrophe stands for a straight or a curly one, and
 * {@code @AGENCY} for the name of a news agency.
 */
final class Phrases {
    private Phrases() {}

    /** A pattern that ignores case and marks before the first word. */
    static Pattern opening(String lines) {
        return Pattern.compile("[^\\p{L}\\p{N}]*(?:" + alternatives(lines) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** A pattern that minds case. */
    static Pattern exact(String lines) {
        return Pattern.compile(alternatives(lines));
    }

    /** A pattern of words that stand alone anywhere. */
    static Pattern words(String lines) {
        return Pattern.compile("\\b(?:" + alternatives(lines) + ")\\b");
    }

    /** The alternatives as part of a pattern. */
    static String alternatives(String lines) {
        return lines.strip().lines()
                .map(line -> line.strip().replace("'", "['\u2019]").replace("@AGENCY", Agencies.ANY))
                .collect(Collectors.joining("|"));
    }
}
