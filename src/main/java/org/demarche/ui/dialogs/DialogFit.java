package org.demarche.ui.dialogs;

import java.util.Locale;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Keeps a dialog within its window, whose text may be large, so that its buttons stay in sight. */
public final class DialogFit {
    private static final double SHARE = 0.92;

    private DialogFit() {}

    /** Makes a dialog no larger than its owner; call it when it has all that it shows and its style sheets. */
    public static void within(DialogPane pane, Window owner) {
        pane.applyCss();
        double width = owner.getWidth() * SHARE;
        double height = owner.getHeight() * SHARE;
        StringBuilder style = new StringBuilder();
        if (pane.prefWidth(-1) > width) {
            style.append(String.format(Locale.ROOT, "-fx-min-width: 0; -fx-pref-width: %.0fpx;", width));
        }
        if (pane.prefHeight(Math.min(pane.prefWidth(-1), width)) > height) {
            style.append(String.format(Locale.ROOT, "-fx-min-height: 0; -fx-pref-height: %.0fpx;", height));
        }
        pane.setStyle(style.toString());
    }
}
