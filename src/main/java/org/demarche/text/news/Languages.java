package org.demarche.text.news;

import java.util.Locale;
import java.util.Set;

/** Tells English from other languages by its commonest words. */
final class Languages {
    private static final Set<String> COMMON = Set.of("the", "of", "and", "to", "in", "a", "is", "that", "for", "was",
            "with", "on", "by", "has", "it", "said", "from", "at", "as", "his", "have", "be", "were", "an");
    /** Words that are looked at. */
    private static final int SAMPLE = 400;

    private Languages() {}

    /** {@code en} where at least every eighth word is one of the commonest of English; else {@code und}. */
    static String of(String text) {
        int words = 0;
        int common = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", SAMPLE + 1)) {
            if (!word.isEmpty() && words < SAMPLE) {
                words++;
                common += COMMON.contains(word) ? 1 : 0;
            }
        }
        return words > 0 && 8 * common >= words ? "en" : "und";
    }
}
