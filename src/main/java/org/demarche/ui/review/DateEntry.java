package org.demarche.ui.review;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.demarche.state.timeline.TypedDate;

/** A field in which one types a date, over what was understood. Enter takes it; an empty field means no date. */
final class DateEntry extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final String HINT = "For example 7 September 2011 or 2011-09. Empty: the date is not known.";

    private final TextField field = new TextField();
    private final Label answer = new Label(HINT);

    /** @param taken told what was typed, unless it is refused */
    DateEntry(String id, String prompt, Consumer<TypedDate> taken) {
        getStyleClass().add("date-entry");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        answer.setId(id + "-answer");
        answer.getStyleClass().add("date-entry-answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(field, answer);
        field.textProperty().subscribe(this::tell);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                TypedDate date = date();
                if (!(date instanceof TypedDate.Refused)) {
                    taken.accept(date);
                }
                event.consume();
            }
        });
    }

    /** Begins with a text, all of it selected. */
    void open(String text) {
        field.setText(text);
        field.requestFocus();
        field.selectAll();
    }

    TextField field() {
        return field;
    }

    /** What is typed, as it is understood. */
    TypedDate date() {
        return TypedDate.read(field.getText());
    }

    private void tell(String typed) {
        TypedDate read = TypedDate.read(typed);
        answer.pseudoClassStateChanged(REFUSED, read instanceof TypedDate.Refused);
        answer.setText(switch (read) {
            case TypedDate.Understood(_, String words) -> words;
            case TypedDate.Refused(String why) -> why;
            case TypedDate.Nothing() -> HINT;
        });
        field.setAccessibleHelp(answer.getText());
    }
}
