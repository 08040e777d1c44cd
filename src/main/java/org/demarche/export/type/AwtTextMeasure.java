package org.demarche.export.type;

import java.util.HashMap;
import java.util.Map;
import org.demarche.timeline.TextMeasure;
import org.demarche.timeline.TextStyle;

/** Measures text as it is drawn in files. Confined to one thread. */
public final class AwtTextMeasure implements TextMeasure {
    private record Key(String text, TextStyle style) {}

    private final Map<Key, Double> widths = new HashMap<>();

    @Override
    public double width(String text, TextStyle style) {
        return widths.computeIfAbsent(new Key(text, style), key -> GlyphLine.of(key.text(), key.style()).width());
    }
}
