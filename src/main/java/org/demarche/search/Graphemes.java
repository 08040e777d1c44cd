package org.demarche.search;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** Where a text may be cut without tearing what a reader sees as one character. */
final class Graphemes {
    /** Below it every code point is a grapheme by itself, but for a line break of two. */
    private static final int FIRST_MARK = 0x300;

    /** Offsets in code points before which a grapheme begins; null when all are. */
    private final @Nullable BitSet boundaries;

    private Graphemes(@Nullable BitSet boundaries) {
        this.boundaries = boundaries;
    }

    static Graphemes of(String text) {
        if (text.chars().allMatch(c -> c < FIRST_MARK && c != '\r')) {
            return new Graphemes(null);
        }
        BitSet boundaries = new BitSet(text.length() + 1);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int offset = 0;
        int from = characters.first();
        boundaries.set(0);
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            offset += text.codePointCount(from, to);
            boundaries.set(offset);
            from = to;
        }
        return new Graphemes(boundaries);
    }

    /** The last boundary at or before an offset of the text. */
    int floor(int offset) {
        return boundaries == null ? offset : boundaries.previousSetBit(offset);
    }

    /** The first boundary at or after an offset of the text. */
    int ceiling(int offset) {
        return boundaries == null ? offset : boundaries.nextSetBit(offset);
    }

    /** The smallest range of whole graphemes around a range of the text. */
    TextRange around(int start, int end) {
        return new TextRange(floor(start), ceiling(end));
    }
}
