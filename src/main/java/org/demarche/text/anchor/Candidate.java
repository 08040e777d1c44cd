package org.demarche.text.anchor;

import org.demarche.model.TextRange;

/**
 * A passage that may be a quote's, with what speaks for it beside its words.
 *
 * @param range its place, in code points of the text
 * @param context how much of the recorded context stands around it, from 0 to 1
 * @param nearness 1 where the quote is said to stand, less the further away
 * @param inPlace whether it begins exactly there
 */
record Candidate(Passage passage, TextRange range, double context, double nearness, boolean inPlace) {

    /** Whether the words are the quote's, apart from how they are printed. */
    boolean sameWords() {
        return !(passage instanceof Passage.Alike);
    }
}
