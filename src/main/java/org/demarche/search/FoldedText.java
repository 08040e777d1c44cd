package org.demarche.search;

import java.util.Arrays;
import org.demarche.model.TextRange;

/** A text in its folded form, with the way back from each place to the text as written. Immutable. */
final class FoldedText {
    private final String folded;
    /** For each char of the folded form, the code point of the text that it comes from. */
    private final int[] origins;
    private final Graphemes graphemes;

    FoldedText(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] from = new int[text.length()];
        int offset = 0;
        for (int i = 0; i < text.length(); offset++) {
            int codePoint = text.codePointAt(i);
            int before = letters.length();
            Folding.fold(codePoint, letters);
            if (letters.length() > from.length) {
                from = Arrays.copyOf(from, letters.length() * 2);
            }
            Arrays.fill(from, before, letters.length(), offset);
            i += Character.charCount(codePoint);
        }
        folded = letters.toString();
        origins = Arrays.copyOf(from, folded.length());
        graphemes = Graphemes.of(text);
    }

    /** The folded form. */
    String letters() {
        return folded;
    }

    /**
     * The whole graphemes of the text, in code points, that a stretch of the folded form stands for.
     *
     * @param from first char of the stretch, which is not empty
     * @param to after its last char
     */
    TextRange source(int from, int to) {
        return graphemes.around(origins[from], origins[to - 1] + 1);
    }
}
