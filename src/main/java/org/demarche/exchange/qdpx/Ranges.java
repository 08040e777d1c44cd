package org.demarche.exchange.qdpx;

import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** Ranges of a text as {@code start-end}, in code points, end excluded. */
final class Ranges {
    private Ranges() {}

    static String text(TextRange range) {
        return range.start() + "-" + range.end();
    }

    /**
     * Reads a range.
     *
     * @throws IllegalArgumentException if it is none
     */
    static TextRange parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is not a range");
        }
        return new TextRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** Reads a range; null where there is none. */
    static @Nullable TextRange maybe(@Nullable String text) {
        return text == null ? null : parse(text);
    }
}
