package org.demarche.text.news;

import java.util.Locale;

/** Words of a text within a sentence of ours. */
final class Evidence {
    private static final int LONGEST = 140;

    private Evidence() {}

    /** Where words were found, for example "The dateline: “PARIS —”." */
    static String sentence(String source, String words) {
        return found(source, words) + ".";
    }

    /** The same without its full stop. */
    static String found(String source, String words) {
        return source.substring(0, 1).toUpperCase(Locale.ROOT) + source.substring(1) + ": " + marked(words);
    }

    /** A sentence as it goes on within another. */
    static String within(String sentence) {
        String bare = withoutStop(sentence);
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** Words between curly marks; of many words only the first. */
    static String marked(String words) {
        if (words.length() <= LONGEST) {
            return "\u201C" + words + "\u201D";
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "\u201C" + words.substring(0, end) + "\u201D \u2026";
    }
}
