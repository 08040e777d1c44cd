package org.demarche.ui.records;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.QuietLink;

/** A field with its name above it, and below it what is to be said of what it holds. */
final class FieldBox extends VBox {
    private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextField field = new TextField();
    private final Label below = Lines.wrapped("field-below");
    private final HBox head;

    /** @param onTyped is given what the field holds when a person has changed it */
    FieldBox(String id, String name, String hint, Consumer<String> onTyped) {
        getStyleClass().add("field-box");
        field.setId(id);
        field.setPromptText(hint);
        field.setAccessibleText(name);
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        head = new HBox(label);
        head.getStyleClass().add("field-head");
        below.setId(id + "-below");
        setMinWidth(0);
        getChildren().setAll(head, field, below);
        field.textProperty().addListener((_, _, typed) -> onTyped.accept(typed));
    }

    TextField field() {
        return field;
    }

    /** Shows a value; the caret stays where a person is typing. */
    void show(String value, String said, boolean lacking, boolean refused) {
        if (!field.getText().equals(value)) {
            field.setText(value);
        }
        Lines.fill(below, said);
        // What is said changes while the focus stays where one types.
        field.setAccessibleHelp(said);
        pseudoClassStateChanged(LACKING, lacking);
        pseudoClassStateChanged(REFUSED, refused);
    }

    /** Offers something to do with the value, beside the name; an empty text offers nothing. */
    void offer(String text, Runnable action) {
        if (head.getChildren().size() > 1) {
            head.getChildren().remove(1, head.getChildren().size());
        }
        if (!text.isEmpty()) {
            HBox space = new HBox();
            HBox.setHgrow(space, Priority.ALWAYS);
            QuietLink link = new QuietLink(text, action);
            link.setId(field.getId() + "-offer");
            head.getChildren().addAll(space, link);
        }
    }
}
