package org.demarche.ui.figure;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A row of buttons of which one is always chosen. */
final class Segments<T extends Enum<T>> extends HBox {
    private final ObjectProperty<T> value;
    private final ToggleGroup group = new ToggleGroup();

    /**
     * Buttons for all values of an enumeration; the first is chosen.
     *
     * @param name of the choice, read out with each button
     * @param id that of a button ends with its value in lower case
     */
    Segments(String id, String name, List<T> values, Function<T, String> label) {
        value = new SimpleObjectProperty<>(this, "value", values.getFirst());
        getStyleClass().add("segments");
        setMinWidth(USE_PREF_SIZE);
        for (T each : values) {
            ToggleButton button = new ToggleButton(label.apply(each));
            button.setId(id + "-" + each.name().toLowerCase(Locale.ROOT));
            button.setUserData(each);
            button.setAccessibleText(name + ": " + label.apply(each));
            button.getStyleClass().addAll(Styles.SMALL, each == values.getFirst() ? Styles.LEFT_PILL
                    : each == values.getLast() ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                // A click on the one that is chosen would leave none.
                button.setSelected(true);
                value.set(each);
            });
            getChildren().add(button);
        }
        value.subscribe(now -> group.getToggles().stream().filter(toggle -> toggle.getUserData() == now)
                .findFirst().ifPresent(group::selectToggle));
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                getChildren().stream().filter(now::equals).findFirst()
                        .ifPresent(button -> value.set(values.get(getChildren().indexOf(button))));
            }
        });
    }

    ObjectProperty<T> valueProperty() {
        return value;
    }
}
