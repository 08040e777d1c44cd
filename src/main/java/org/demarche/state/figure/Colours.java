package org.demarche.state.figure;

import org.demarche.paint.Palette;

/** The colours that a figure can have. */
public enum Colours {
    /** Colours on white. */
    LIGHT("Light"),
    /** Colours on a dark ground. */
    DARK("Dark"),
    /** Tones that stay apart when they are printed without colour. */
    PRINT("Print");

    private final String label;

    Colours(String label) {
        this.label = label;
    }

    /** As controls name them. */
    public String label() {
        return label;
    }

    /** The colours themselves. */
    public Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.LIGHT;
            case PRINT -> Palette.PRINT;
            case DARK -> Palette.DARK;
        };
    }
}
