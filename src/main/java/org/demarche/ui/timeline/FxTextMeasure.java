package org.demarche.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.demarche.timeline.TextMeasure;
import org.demarche.timeline.TextStyle;

/** Measures text as JavaFX draws it, and remembers. For one thread at a time, which need not be the FX thread. */
public final class FxTextMeasure implements TextMeasure {
    private static final int REMEMBERED = 20_000;

    private final Text probe = new Text();
    private final Map<TextStyle, Map<String, Double>> widths = new LinkedHashMap<>();

    @Override
    public double width(String text, TextStyle style) {
        Map<String, Double> known = widths.computeIfAbsent(style, _ -> new LinkedHashMap<>());
        Double width = known.get(text);
        if (width == null) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            width = measured(text, FxFonts.of(style));
            known.put(text, width);
        }
        return width;
    }

    private double measured(String text, Font font) {
        probe.setFont(font);
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}
