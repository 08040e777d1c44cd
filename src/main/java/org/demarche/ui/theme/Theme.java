package org.demarche.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;
import org.demarche.paint.Palette;

/** The two looks of the program. */
public enum Theme {
    /** Dark text on a light page. */
    LIGHT("Light", ColorScheme.LIGHT, new PrimerLight().getUserAgentStylesheet()),
    /** Light text on a dark page. */
    DARK("Dark", ColorScheme.DARK, new PrimerDark().getUserAgentStylesheet());

    private final String label;
    private final ColorScheme scheme;
    private final String controls;

    Theme(String label, ColorScheme scheme, String controls) {
        this.label = label;
        this.scheme = scheme;
        this.controls = controls;
    }

    /** The theme that goes with the desktop's colours. */
    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** As menus name it. */
    public String label() {
        return label;
    }

    /** The other of the two. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The colours of the timeline in this theme. */
    public Palette palette() {
        return this == LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    ColorScheme scheme() {
        return scheme;
    }

    /** The style of all controls, as the address of a style sheet. */
    String controls() {
        return controls;
    }
}
