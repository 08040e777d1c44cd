package org.demarche.text.anchor;

import org.demarche.model.TextRange;

/**
 * A passage that may be a quote's, with what speaks for it beside its words.
 *
 * @param range its place, in code points of the text
 * @param around how much of the recorded context stands around it
 * @param nearness 1 where the quote is said to stand, less the further away
 * @param inPlace whether it begins exactly there
 * @param besideGap whether the context stands nearby with nothing left between its two sides
 */
record Candidate(Passage passage, TextRange range, Agreement around, double nearness, boolean inPlace,
        boolean besideGap) {

    /** Whether the words are the quote's, apart from how they are printed. */
    boolean sameWords() {
        return !(passage instanceof Passage.Alike);
    }

    /** How much of the recorded context stands around it, from 0 to 1. */
    double context() {
        return around.whole();
    }
}
