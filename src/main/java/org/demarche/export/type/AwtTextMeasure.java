package org.demarche.export.type;

import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import org.demarche.timeline.TextMeasure;
import org.demarche.timeline.TextStyle;

/** Measures text as {@link Graphics2DPainter} draws it. Confined to one thread. */
public final class AwtTextMeasure implements TextMeasure {
    private record Key(String text, TextStyle style) {}

    private final Map<Key, Double> widths = new HashMap<>();

    @Override
    public double width(String text, TextStyle style) {
        return widths.computeIfAbsent(new Key(text, style), AwtTextMeasure::measure);
    }

    private static double measure(Key key) {
        if (key.text().isEmpty()) {
            return 0;
        }
        Font font = Fonts.bundled(key.style());
        return TextLines.simple(key.text(), font)
                ? font.getStringBounds(key.text(), TextLines.CONTEXT).getWidth()
                : TextLines.layout(key.text(), key.style()).getAdvance();
    }
}
