package org.demarche.text.anchor;

import java.util.Arrays;
import java.util.BitSet;

/** The words of a text in order; a sign of punctuation counts as a word of its own. */
final class Words {
    /** What a sign of punctuation weighs beside a rare word, whose weight is 1. */
    static final double PUNCTUATION = 0.05;

    private final Letters letters;
    private final String[] keys;
    private final int[] starts;
    private final int[] ends;

    private Words(Letters letters, String[] keys, int[] starts, int[] ends) {
        this.letters = letters;
        this.keys = keys;
        this.starts = starts;
        this.ends = ends;
    }

    static Words of(Letters letters) {
        String text = letters.text();
        BitSet first = new BitSet(text.length());
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean wordly = isWordly(text.charAt(i));
            if (!(wordly && inWord && letters.joined(i))) {
                first.set(i);
            }
            inWord = wordly;
        }
        int count = first.cardinality();
        String[] keys = new String[count];
        int[] starts = new int[count];
        int[] ends = new int[count];
        int word = 0;
        for (int i = first.nextSetBit(0); i >= 0; i = first.nextSetBit(i + 1)) {
            int next = first.nextSetBit(i + 1);
            int end = next < 0 ? text.length() : next;
            keys[word] = text.substring(i, end);
            starts[word] = letters.from(i);
            ends[word] = letters.to(end - 1);
            word++;
        }
        return new Words(letters, keys, starts, ends);
    }

    static Words of(String raw) {
        return of(Letters.of(raw));
    }

    Letters letters() {
        return letters;
    }

    int count() {
        return keys.length;
    }

    /** The letters of a word; equal for words that differ in typography alone. */
    String key(int word) {
        return keys[word];
    }

    /** Where a word begins in the raw text, in UTF-16 units. */
    int start(int word) {
        return starts[word];
    }

    /** Where a word ends in the raw text, in UTF-16 units. */
    int end(int word) {
        return ends[word];
    }

    /** Whether it is a sign of punctuation. */
    boolean isPunctuation(int word) {
        return !isWordly(keys[word].charAt(0));
    }

    /** The first word that begins at an index of the raw text or later; the number of words if none does. */
    int firstFrom(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? firstOfEqual(found) : -found - 1;
    }

    private int firstOfEqual(int found) {
        int first = found;
        while (first > 0 && starts[first - 1] == starts[found]) {
            first--;
        }
        return first;
    }

    private static boolean isWordly(char sign) {
        return Character.isLetterOrDigit(sign) || sign == Letters.APOSTROPHE || Character.isSurrogate(sign);
    }
}
