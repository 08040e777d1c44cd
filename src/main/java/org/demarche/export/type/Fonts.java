package org.demarche.export.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;

/** The bundled typeface, and the system's fonts for the characters that it lacks. Safe for any thread. */
public final class Fonts {
    private static final Map<Weight, Font> BUNDLED = new EnumMap<>(Weight.class);

    static {
        for (Weight weight : Weight.values()) {
            BUNDLED.put(weight, load(weight));
        }
    }

    private Fonts() {}

    /** The bundled font in a style. */
    public static Font bundled(TextStyle style) {
        return base(style.weight()).deriveFont((float) style.size());
    }

    /** A font of the system in a style, for characters that the bundled one lacks. */
    public static Font system(TextStyle style) {
        boolean bold = style.weight() == Weight.BOLD || style.weight() == Weight.SEMI_BOLD;
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) style.size());
    }

    private static Font base(Weight weight) {
        Font font = BUNDLED.get(weight);
        if (font == null) {
            throw new IllegalStateException("no font for the weight " + weight);
        }
        return font;
    }

    private static Font load(Weight weight) {
        String name = switch (weight) {
            case REGULAR -> "Inter_400Regular.ttf";
            case MEDIUM -> "Inter_500Medium.ttf";
            case SEMI_BOLD -> "Inter_600SemiBold.ttf";
            case BOLD -> "Inter_700Bold.ttf";
        };
        try (InputStream in = Fonts.class.getResourceAsStream("/org/demarche/assets/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its font " + name);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the program's font " + name + " cannot be read", e);
        }
    }
}
