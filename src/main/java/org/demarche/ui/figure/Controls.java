package org.demarche.ui.figure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.demarche.state.figure.Fault;
import org.demarche.state.figure.Fault.Field;

/** Controls of the figure dialog, with their names for those who do not see them. */
final class Controls {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int NUMBER = 5;

    private Controls() {}

    /** A list to choose one value of an enumeration from. */
    static <T extends Enum<T>> ComboBox<T> list(String id, String name, Class<T> type, Function<T, String> label) {
        ComboBox<T> list = new ComboBox<>();
        list.getItems().setAll(Arrays.asList(type.getEnumConstants()));
        list.setId(id);
        list.setAccessibleText(name);
        list.setMaxWidth(Double.MAX_VALUE);
        list.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : label.apply(value);
            }

            @Override
            public T fromString(String text) {
                return list.getItems().stream().filter(value -> label.apply(value).equals(text)).findFirst()
                        .orElseThrow();
            }
        });
        HBox.setHgrow(list, Priority.ALWAYS);
        return list;
    }

    /** A field for words. */
    static TextField words(String id, String name, String hint) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPromptText(hint);
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** A field for a number. */
    static TextField number(String id, String name) {
        TextField field = words(id, name, "");
        field.setPrefColumnCount(NUMBER);
        HBox.setHgrow(field, Priority.NEVER);
        return field;
    }

    /** Something to tick. */
    static CheckBox tick(String id, String name) {
        CheckBox box = new CheckBox(name);
        box.setId(id);
        return box;
    }

    /** Several things to tick, side by side or below each other, as there is room. */
    static FlowPane ticks(CheckBox... boxes) {
        FlowPane line = new FlowPane(boxes);
        line.getStyleClass().add("figure-ticks");
        return line;
    }

    /** Marks a field while what was typed there is wrong. */
    static void mark(TextField typed, Field field, List<Fault> faults) {
        String sentence = faults.stream().filter(fault -> fault.field() == field).map(Fault::sentence)
                .findFirst().orElse("");
        typed.pseudoClassStateChanged(REFUSED, !sentence.isEmpty());
        // What is said changes while the focus stays where one types.
        typed.setAccessibleHelp(sentence);
    }
}
