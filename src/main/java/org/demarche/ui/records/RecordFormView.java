package org.demarche.ui.records;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.demarche.state.records.RecordField;
import org.demarche.state.records.RecordForm;
import org.demarche.ui.theme.Stylesheets;

/** The fields of an article's bibliographic record, each with what it was taken from. */
public final class RecordFormView {
    /** Two or three fields stand in a row. */
    private static final int COLUMNS = 6;

    private final Map<RecordField, FieldBox> boxes = new EnumMap<>(RecordField.class);
    private final GridPane node = new GridPane();
    private final String absent;
    private boolean showing;

    /**
     * An empty form.
     *
     * @param absent what is said of a field for which there was no proposal; empty for nothing
     * @param onTyped is given a field and what it holds when a person has changed it
     */
    public RecordFormView(String absent, BiConsumer<RecordField, String> onTyped) {
        this.absent = absent;
        for (RecordField field : RecordField.values()) {
            boxes.put(field, new FieldBox("record-" + field.name().toLowerCase(Locale.ROOT), field.label(),
                    field.hint(), typed -> {
                        if (!showing) {
                            onTyped.accept(field, typed);
                        }
                    }));
        }
        node.getStyleClass().add("record-form");
        node.getStylesheets().add(Stylesheets.url("records"));
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            node.getColumnConstraints().add(column);
        }
        node.add(box(RecordField.HEADLINE), 0, 0, COLUMNS, 1);
        row(1, RecordField.PUBLISHER, RecordField.PUBLISHED);
        row(2, RecordField.BYLINE, RecordField.AGENCY, RecordField.LANGUAGE);
        row(3, RecordField.DATELINE, RecordField.ADDRESS);
        row(4, RecordField.ARCHIVED, RecordField.ACCESSED);
    }

    private void row(int row, RecordField... fields) {
        int span = COLUMNS / fields.length;
        for (int i = 0; i < fields.length; i++) {
            node.add(box(fields[i]), i * span, row, span, 1);
        }
    }

    /** The form. */
    public Region node() {
        return node;
    }

    /** Shows a form; the caret stays where a person is typing. */
    public void show(RecordForm form) {
        showing = true;
        boxes.forEach((field, box) -> box.show(form.entry(field).typed(), form.explained(field, absent),
                form.missing().contains(field), form.fault(field) != null));
        showing = false;
    }

    /** Offers something to do with the value of a field; an empty text offers nothing. */
    public void offer(RecordField field, String text, Runnable action) {
        box(field).offer(text, action);
    }

    /** Where a field is typed. */
    public TextField field(RecordField field) {
        return box(field).field();
    }

    private FieldBox box(RecordField field) {
        return Objects.requireNonNull(boxes.get(field));
    }
}
