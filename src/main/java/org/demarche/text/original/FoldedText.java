package org.demarche.text.original;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text without its typography: lower case, no punctuation, no apostrophes, one way to encode a letter.
 * Texts that differ in quotation marks, dashes, spaces or line ends only fold to the same.
 */
final class FoldedText {
    /** The words of a shingle: fewer are common to many texts, more are broken by every changed word. */
    static final int SHINGLE = 4;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}'\u2018\u2019\u02BC\u2032`\u00B4]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The words with a space before, between and after them. */
    private final String spaced;
    private final String[] words;

    private FoldedText(String[] words) {
        this.words = words;
        spaced = " " + String.join(" ", words) + " ";
    }

    static FoldedText of(String text) {
        String plain = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new FoldedText(BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toArray(String[]::new));
    }

    /** The number of words. */
    int size() {
        return words.length;
    }

    /** Whether all words of another text stand here in a row. */
    boolean contains(FoldedText other) {
        return spaced.contains(other.spaced);
    }

    boolean sameAs(FoldedText other) {
        return spaced.equals(other.spaced);
    }

    /** A hash of each {@value #SHINGLE} words in a row, in order and each once; none if there are fewer words. */
    long[] shingles() {
        if (words.length < SHINGLE) {
            return new long[0];
        }
        long[] hashes = new long[words.length - SHINGLE + 1];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(i);
        }
        return Arrays.stream(hashes).distinct().toArray();
    }

    /** FNV-1a, 64 bit, over the characters of the words with a space after each. */
    private long hash(int first) {
        long hash = 0xcbf29ce484222325L;
        for (int i = first; i < first + SHINGLE; i++) {
            for (int at = 0; at < words[i].length(); at++) {
                hash = (hash ^ words[i].charAt(at)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }
}
