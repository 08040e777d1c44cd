package org.demarche.ui.theme;

import java.util.Optional;

/** Keeps what a person chose about the looks from one start to the next. */
public interface AppearanceSettings {

    /** The theme that was chosen, empty as long as the desktop decides. */
    Optional<Theme> theme();

    /** Keeps the theme. */
    void keepTheme(Theme theme);

    /** The size of text, 1 where nothing was chosen. */
    double scale();

    /** Keeps the size of text. */
    void keepScale(double scale);
}
