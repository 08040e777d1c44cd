package org.demarche.export.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import org.demarche.timeline.TextStyle;

/** Sets one line of text, run by run in a font that has its characters. */
public final class TextLines {
    /** Measured and drawn alike: smooth, and without rounding to whole px. */
    public static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private TextLines() {}

    /** Whether the bundled font alone can set the text, in the order in which it is written. */
    public static boolean simple(String text, Font font) {
        return font.canDisplayUpTo(text) < 0
                && !java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** A text that is not simple. */
    public static TextLayout layout(String text, TextStyle style) {
        Font bundled = Fonts.bundled(style);
        Font system = Fonts.system(style);
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, bundled);
        for (int i = 0; i < text.length();) {
            int next = i + Character.charCount(text.codePointAt(i));
            if (!bundled.canDisplay(text.codePointAt(i))) {
                attributed.addAttribute(TextAttribute.FONT, system, i, next);
            }
            i = next;
        }
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }
}
