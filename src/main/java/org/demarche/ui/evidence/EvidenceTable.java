package org.demarche.ui.evidence;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.demarche.evidence.EvidenceRow;
import org.demarche.evidence.VerdictName;
import org.demarche.state.evidence.EvidenceModel;
import org.demarche.state.evidence.EvidenceState;

/** The rows of the check: a click or Enter leads to the place. */
final class EvidenceTable {
    private static final double ROW_HEIGHT = 28;
    private static final double LEAST_WIDTH = 104;

    private final TableView<EvidenceRow> table = new TableView<>();
    private final TableColumn<EvidenceRow, String> different =
            column("What is different", 260, EvidenceRow::brief);
    private final Label nothing = new Label();
    private boolean showing;

    EvidenceTable(EvidenceModel model) {
        table.setId("evidence-table");
        table.getStyleClass().add("evidence-table");
        table.setAccessibleText("Quotes and what their sources say of them");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(nothing);
        table.getColumns().add(column("Verdict", 104, row -> VerdictName.title(row.kind())));
        table.getColumns().add(column("Quote", 260, row -> "“" + row.words() + "”"));
        table.getColumns().add(column("Speaker", 120, EvidenceRow::speaker));
        table.getColumns().add(column("Source", 150, EvidenceRow::source));
        table.getColumns().add(column("Text", 76, row -> row.copy().words()));
        table.getColumns().add(different);
        table.setRowFactory(_ -> row(model::open));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!showing) {
                model.choose(now);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            EvidenceRow chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                model.open(chosen);
                event.consume();
            }
        });
    }

    Region node() {
        return table;
    }

    void show(EvidenceState state) {
        showing = true;
        try {
            if (!table.getItems().equals(state.rows())) {
                table.getItems().setAll(state.rows());
            }
            // Where nothing is different, the others need the room.
            different.setVisible(state.rows().stream().anyMatch(row -> !row.brief().isEmpty()));
            EvidenceRow chosen = state.chosenRow();
            if (chosen == null) {
                table.getSelectionModel().clearSelection();
            } else if (!chosen.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(chosen);
                table.scrollTo(chosen);
            }
        } finally {
            showing = false;
        }
        nothing.setText(switch (state.stage()) {
            case RUNNING -> "The quotes are being checked.";
            case DONE -> "There are no quotes to check.";
            case GIVEN_UP -> "The quotes were not checked.";
        });
    }

    private static TableRow<EvidenceRow> row(Consumer<EvidenceRow> open) {
        TableRow<EvidenceRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private static TableColumn<EvidenceRow, String> column(
            String title, double width, Function<EvidenceRow, String> text) {
        TableColumn<EvidenceRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST_WIDTH));
        column.setReorderable(false);
        column.setSortable(false);
        // Line breaks would push the words out of the row.
        column.setCellValueFactory(cell ->
                new ReadOnlyStringWrapper(text.apply(cell.getValue()).replaceAll("\\s+", " ")));
        return column;
    }
}
