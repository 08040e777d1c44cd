package org.demarche.ui.theme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For tests: forgets with the process. */
public final class MemorySettings implements AppearanceSettings {
    private @Nullable Theme theme;
    private double scale = 1;

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
}
