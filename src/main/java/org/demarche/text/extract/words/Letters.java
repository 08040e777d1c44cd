package org.demarche.text.extract.words;

import java.text.Normalizer;

/** Letters without what hangs above and below them, so that differently printed names can be compared. */
public final class Letters {
    private Letters() {}

    /** The word without accents. */
    public static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
            }
        }
        return word;
    }
}
