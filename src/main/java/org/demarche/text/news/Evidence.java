package org.demarche.text.news;

/** Words of a text within a sentence of ours. */
final class Evidence {
    private static final int LONGEST = 140;

    private Evidence() {}

    /** Words between curly marks; of many words only the first. */
    static String marked(String words) {
        if (words.length() <= LONGEST) {
            return "\u201C" + words + "\u201D";
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return "\u201C" + words.substring(0, end) + "\u201D \u2026";
    }
}
