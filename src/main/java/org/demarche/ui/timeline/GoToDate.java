package org.demarche.ui.timeline;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.demarche.model.edtf.Edtf;
import org.demarche.state.timeline.TypedDate;

/**
 * A field over the timeline in which one types a date to go to; below it stands what was understood.
 *
 * <p>Enter goes there, Escape gives up, and so does putting the focus elsewhere.
 */
final class GoToDate extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final String HINT = "For example 7 September 2011, Sep 2011 or 2011-09/2012-02";
    private static final double WIDTH = 360;

    private final TextField field = new TextField();
    private final Label answer = new Label(HINT);
    private final Consumer<Edtf> onDate;
    private final Runnable leave;

    /**
     * A hidden field.
     *
     * @param onDate is given the date to go to
     * @param leave puts the focus elsewhere
     */
    GoToDate(Consumer<Edtf> onDate, Runnable leave) {
        this.onDate = onDate;
        this.leave = leave;
        setId("go-to-date");
        getStyleClass().add("go-to-date");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        setVisible(false);
        field.setId("go-to-date-field");
        field.setPromptText("Go to date");
        field.setAccessibleText("Go to date");
        field.setAccessibleHelp(HINT);
        answer.setId("go-to-date-answer");
        answer.getStyleClass().add("go-to-date-answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(field, answer);
        field.textProperty().subscribe(this::tell);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                setVisible(false);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Opens the field with what was last typed selected. */
    void open() {
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (TypedDate.read(field.getText()) instanceof TypedDate.Understood(Edtf date, _)) {
                leave.run();
                onDate.accept(date);
            }
            event.consume();
        }
    }

    private void tell(String typed) {
        TypedDate read = TypedDate.read(typed);
        answer.pseudoClassStateChanged(REFUSED, read instanceof TypedDate.Refused);
        answer.setText(switch (read) {
            case TypedDate.Understood(_, String words) -> words;
            case TypedDate.Refused(String why) -> why;
            case TypedDate.Nothing() -> HINT;
        });
        // What is said changes while the focus stays where one types.
        field.setAccessibleHelp(answer.getText());
    }
}
