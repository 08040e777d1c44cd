package org.demarche.ui.reader;

import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** The place of words in a text that has them once. */
final class OnlyPlace {
    private OnlyPlace() {}

    /** The place in code points; null where the text has the words not at all or several times. */
    static @Nullable TextRange of(String words, String text) {
        String wanted = words.strip();
        int at = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        if (at < 0 || text.indexOf(wanted, at + 1) >= 0) {
            return null;
        }
        CodePoints points = CodePoints.of(text);
        return new TextRange(points.offset(at), points.offset(at + wanted.length()));
    }
}
