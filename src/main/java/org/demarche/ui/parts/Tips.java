package org.demarche.ui.parts;

import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips that hold whole sentences. */
public final class Tips {
    /** As wide as a column of text is easy to read, in px. */
    private static final double WIDTH = 360;

    private Tips() {}

    /** A tooltip that comes soon, stays as long as the pointer does, and breaks its text into lines. */
    public static Tooltip of(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDTH);
        tip.setShowDelay(Duration.millis(350));
        tip.setShowDuration(Duration.INDEFINITE);
        return tip;
    }
}
