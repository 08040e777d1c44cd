package org.demarche.ui.timeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import org.demarche.timeline.TextStyle;

/** The JavaFX fonts of text styles, each made once; the bundled typeface must have been loaded. */
final class FxFonts {
    private static final Map<TextStyle, Font> FONTS = new ConcurrentHashMap<>();

    private FxFonts() {}

    /** The font of a style. Safe for use by several threads. */
    static Font of(TextStyle style) {
        return FONTS.computeIfAbsent(style, s -> new Font(switch (s.weight()) {
            case REGULAR -> "Inter Regular";
            case MEDIUM -> "Inter Medium";
            case SEMI_BOLD -> "Inter SemiBold";
            case BOLD -> "Inter Bold";
        }, s.size()));
    }
}
