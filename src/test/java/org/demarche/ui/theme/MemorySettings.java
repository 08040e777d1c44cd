package org.demarche.ui.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.state.citation.CitationChoice;
import org.demarche.state.citation.CitationSettings;
import org.demarche.state.figure.FigureSettings;
import org.demarche.state.originals.ReadingSettings;
import org.jspecify.annotations.Nullable;

/** For tests: forgets with the process. */
public final class MemorySettings implements AppearanceSettings, ReadingSettings, FigureSettings,
        CitationSettings {
    private @Nullable Theme theme;
    private double scale = 1;
    private boolean original = true;
    private final Map<String, String> figure = new HashMap<>();
    private CitationChoice citation = CitationChoice.USUAL;

    @Override
    public Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    @Override
    public void keepTheme(Theme next) {
        theme = next;
    }

    @Override
    public double scale() {
        return scale;
    }

    @Override
    public void keepScale(double next) {
        scale = next;
    }

    @Override
    public Map<String, String> figure() {
        return figure;
    }

    @Override
    public void keepFigure(Map<String, String> values) {
        figure.putAll(values);
    }

    @Override
    public boolean original() {
        return original;
    }

    @Override
    public void keepOriginal(boolean next) {
        original = next;
    }

    @Override
    public CitationChoice citation() {
        return citation;
    }

    @Override
    public void keepCitation(CitationChoice next) {
        citation = next;
    }
}
