package org.demarche.export.figure;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.paint.Color;
import org.demarche.paint.Palette;
import org.demarche.paint.Part;
import org.demarche.timeline.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is set alike. What is written from right to left is so within its run; runs follow each other
 * from left to right.
 *
 * @param color of the letters, by the palette of the figure
 * @param part what it stands for, null for nothing but its words
 */
record TextRun(String text, TextStyle style, Function<Palette, Color> color, @Nullable Part part) {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    TextRun {
        // A line ends where it is full, whatever the text was copied from.
        if (BREAKS.matcher(text).find()) {
            text = BREAKS.matcher(text).replaceAll(" ");
        }
    }

    /** Whether it is an address, which is broken where its parts end. */
    boolean address() {
        return part instanceof Part.Link link && link.target().equals(text);
    }

    static TextRun of(String text, TextStyle style, Function<Palette, Color> color) {
        return new TextRun(text, style, color, null);
    }
}
