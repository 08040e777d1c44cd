package org.demarche.ui.event;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lines of text that break where the pane ends and never lose a word. */
final class Lines {
    private Lines() {}

    static Label wrapped(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label wrapped(String styleClass, String text) {
        Label label = wrapped(styleClass);
        label.setText(text);
        return label;
    }

    /** Shows a text, or nothing and no empty line where there is none. */
    static void fill(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
    }
}
