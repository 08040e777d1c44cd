package org.demarche.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lines of text that break where the pane ends and never lose a word. */
public final class Lines {
    private Lines() {}

    /** An empty line. */
    public static Label wrapped(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A line with a text. */
    public static Label wrapped(String styleClass, String text) {
        Label label = wrapped(styleClass);
        label.setText(text);
        return label;
    }

    /** Shows a text, or nothing and no empty line where there is none. */
    public static void fill(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
    }

    /** The head of a group of lines, in capitals as it is given. */
    public static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("section-head");
        return head;
    }
}
