package org.demarche.search;

import org.demarche.model.TextRange;

/**
 * A word where it stands in a text.
 *
 * @param form folded
 * @param stem of the folded form
 * @param written as the text has it
 * @param start in code points of the text
 */
record Word(String form, String stem, String written, int start) {

    /** The place after the word, in code points of the text. */
    int end() {
        return start + written.codePointCount(0, written.length());
    }

    /** The part of the word that was typed, when it begins with that, else all of it; in code points of the text. */
    TextRange mark(String typed) {
        if (!form.startsWith(typed)) {
            return new TextRange(start, end());
        }
        TextRange part = new FoldedText(written).source(0, typed.length());
        return new TextRange(start + part.start(), start + part.end());
    }
}
