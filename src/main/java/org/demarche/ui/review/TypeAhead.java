package org.demarche.ui.review;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field in which one types the beginning of a name, over the list of what may be meant. The field keeps the focus: Up
 * and Down mark, Enter takes what is marked.
 */
final class TypeAhead<T> extends VBox {
    private static final double ROW = 26;
    private static final int MOST_ROWS = 6;

    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Function<T, String> name;
    private final Function<String, List<T>> matching;
    private final Consumer<T> chosen;
    private Runnable onNobody = () -> { };

    /**
     * A field with nothing typed.
     *
     * @param name of a thing, as it stands in the field once it is taken
     * @param detail what else the list says of it
     * @param matching those that may be meant by what is typed, the likeliest first
     * @param chosen told what is taken
     */
    TypeAhead(String id, String prompt, Function<T, String> name, Function<T, String> detail,
            Function<String, List<T>> matching, Consumer<T> chosen) {
        this.name = name;
        this.matching = matching;
        this.chosen = chosen;
        getStyleClass().add("type-ahead");
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list.setId(id + "-list");
        list.getStyleClass().add("type-ahead-list");
        list.setAccessibleText("What may be meant");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell(detail));
        list.setFixedCellSize(ROW);
        getChildren().setAll(field, list);
        field.textProperty().subscribe(_ -> look());
        field.fontProperty().subscribe(_ -> look());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    }

    TextField field() {
        return field;
    }

    /** Says what is done when Enter is pressed and nothing is marked. */
    void setOnNobody(Runnable action) {
        onNobody = action;
    }

    /** Begins with a text, all of it selected so that typing replaces it. */
    void open(String text) {
        field.setText(text);
        look();
        field.requestFocus();
        field.selectAll();
    }

    /** What is marked; null when nothing may be meant. */
    @Nullable T marked() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void look() {
        list.getItems().setAll(matching.apply(field.getText()));
        // Without a letter typed nobody is meant.
        if (field.getText().isBlank()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().selectFirst();
        }
        double row = Math.max(ROW, field.getFont().getSize() * 2);
        list.setFixedCellSize(row);
        int rows = Math.clamp(list.getItems().size(), 1, MOST_ROWS);
        list.setPrefHeight(rows * row + 2);
        list.setMinHeight(Math.min(rows, 2) * row + 2);
        list.setVisible(!list.getItems().isEmpty());
        list.setManaged(!list.getItems().isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int size = list.getItems().size();
            if (size > 0) {
                list.getSelectionModel().select(
                        Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, size - 1));
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
            }
        } else if (event.getCode() == KeyCode.ENTER) {
            if (marked() == null) {
                onNobody.run();
            }
            take(marked());
        } else {
            return;
        }
        event.consume();
    }

    private void take(@Nullable T thing) {
        if (thing != null) {
            chosen.accept(thing);
        }
    }

    /** What is marked changes while the focus stays in the field, which therefore has to tell it. */
    private void tell(@Nullable T marked) {
        field.setAccessibleHelp(marked == null ? "Nothing fits" : name.apply(marked));
    }

    /** A name, and at the right what is known of it. */
    private final class Cell extends ListCell<T> {
        private final Function<T, String> detail;
        private final Label first = new Label();
        private final Label second = new Label();
        private final HBox line = new HBox(first, space(), second);

        Cell(Function<T, String> detail) {
            this.detail = detail;
            getStyleClass().add("type-ahead-row");
            first.setTextOverrun(OverrunStyle.ELLIPSIS);
            second.setMinWidth(Region.USE_PREF_SIZE);
            second.getStyleClass().add("type-ahead-detail");
            line.getStyleClass().add("type-ahead-line");
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    take(getItem());
                }
            });
        }

        private static Region space() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            return space;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            first.setText(name.apply(item));
            second.setText(detail.apply(item));
            setAccessibleText(name.apply(item) + ", " + detail.apply(item));
            setGraphic(line);
        }
    }
}
