package org.demarche.ui.review;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A value, and after it on the same line how it is known. */
final class ValueLine extends TextFlow {
    private final Text value = new Text();
    private final Text note = new Text();

    ValueLine(String id) {
        getStyleClass().add("review-value");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(false);
        value.setId(id);
        value.getStyleClass().add("review-value-text");
        note.setId(id + "-note");
        note.getStyleClass().add("review-value-note");
        getChildren().setAll(value, note);
    }

    void show(String text, String known) {
        value.setText(text);
        note.setText(known.isEmpty() ? "" : text.isEmpty() ? known : "   " + known);
        setAccessibleText(text + (known.isEmpty() ? "" : ". " + known));
    }
}
