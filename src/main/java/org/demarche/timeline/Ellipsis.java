package org.demarche.timeline;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.stream.IntStream;

/** Shortens a text that has too little room. */
final class Ellipsis {
    private static final String DOTS = "…";

    private Ellipsis() {}

    /**
     * The text, or as much of it as fits with dots after it; cut between graphemes. Empty when not even one fits.
     *
     * @param width the room in px
     */
    static String fit(String text, TextStyle style, double width, TextMeasure measure) {
        if (measure.width(text, style) <= width) {
            return text;
        }
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int[] cuts = IntStream.generate(graphemes::next).takeWhile(cut -> cut != BreakIterator.DONE).toArray();
        int fitting = 0;
        int tooMany = cuts.length;
        while (fitting + 1 < tooMany) {
            int middle = (fitting + tooMany) >>> 1;
            if (measure.width(shortened(text, cuts[middle - 1]), style) <= width) {
                fitting = middle;
            } else {
                tooMany = middle;
            }
        }
        return fitting == 0 ? "" : shortened(text, cuts[fitting - 1]);
    }

    private static String shortened(String text, int length) {
        return text.substring(0, length).stripTrailing() + DOTS;
    }
}
