package org.demarche.export.figure;

import java.util.function.Function;
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
    TextRun {
        // A line ends where it is full, whatever the text was copied from.
        text = text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }

    static TextRun of(String text, TextStyle style, Function<Palette, Color> color) {
        return new TextRun(text, style, color, null);
    }
}
