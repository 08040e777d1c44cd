package org.demarche.text.news;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises headlines. */
final class Headlines {
    private static final int LONGEST = 170;
    private static final int LONGEST_SENTENCE = 120;
    private static final int TELLING_WORD = 4;
    private static final Pattern READING =
            Pattern.compile("(?i:you(?:['\u2019]re| are) reading)\\s*:\\s*(?<headline>\\S.{3,200})");
    private static final Pattern LABELLED = Pattern.compile("(?i:headline|title)\\s*:\\s*(?<headline>\\S.{3,200})");
    private static final Pattern SENTENCES = Pattern.compile("[.!?][\"\u201D\u2019']? +\\p{Lu}");
    private static final Pattern SAYING = Pattern.compile("\\b(?:said|told)\\b");

    private Headlines() {}

    /** The headline that a line quotes, as in "You're reading: …"; null if it is no such line. */
    static @Nullable String quotedBy(String line) {
        Matcher reading = READING.matcher(line);
        if (reading.matches()) {
            return reading.group("headline");
        }
        Matcher labelled = LABELLED.matcher(line);
        return labelled.matches() ? labelled.group("headline") : null;
    }

    /**
     * Whether the first line of a text is its headline: without a full stop, or with one that is an editor's, which
     * shows in capitals or in words that the sentences below begin with again.
     *
     * @param next the text after it, as far as it matters
     */
    static boolean is(String line, String next) {
        if (line.length() > LONGEST || next.isEmpty() || !line.contains(" ") || line.endsWith(":")
                || Dateline.of(line) != null || Byline.of(line) != null || DateStatement.of(line) != null) {
            return false;
        }
        if (".;".indexOf(line.charAt(line.length() - 1)) < 0) {
            return !SENTENCES.matcher(line).find();
        }
        return line.length() <= LONGEST_SENTENCE && !SENTENCES.matcher(line).find() && !SAYING.matcher(line).find()
                && (isTitleCase(line) || isRepeated(line, next));
    }

    private static boolean isTitleCase(String line) {
        int capitals = 0;
        int words = 0;
        for (String word : line.split("[^\\p{L}'\u2019-]+", -1)) {
            if (word.length() >= TELLING_WORD) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= 2 && 10 * capitals >= 8 * words;
    }

    private static boolean isRepeated(String line, String next) {
        Set<String> words = words(line);
        Set<String> below = words(next);
        long again = words.stream().filter(below::contains).count();
        return again >= 2 && 10 * again >= 4L * words.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() >= TELLING_WORD) {
                words.add(word);
            }
        }
        return words;
    }
}
