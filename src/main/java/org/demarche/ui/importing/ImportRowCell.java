package org.demarche.ui.importing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.state.importing.ImportRow;
import org.demarche.state.importing.RowState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A document in the list: where it stands, its headline, and what is to be said of it. */
final class ImportRowCell extends ListCell<ImportRow> {
    private static final List<String> STATES =
            List.of(RowState.values()).stream().map(ImportRowCell::styleClass).toList();

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label remark = new Label();
    private final HBox body;
    private @Nullable RowState state;

    ImportRowCell() {
        getStyleClass().add("importing-row");
        title.getStyleClass().add("importing-row-title");
        remark.getStyleClass().add("importing-row-remark");
        remark.setTextOverrun(OverrunStyle.ELLIPSIS);
        VBox words = new VBox(title, remark);
        words.getStyleClass().add("importing-row-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        body = new HBox(icon, words);
        body.getStyleClass().add("importing-row-body");
        // Else the longest headline would make the list scroll sideways.
        setPrefWidth(0);
        body.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(@Nullable ImportRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(row.title());
        remark.setText(row.remark().isEmpty() ? row.state().words()
                : row instanceof ImportRow.Unreadable ? row.remark()
                : row.state().words() + ": " + row.remark());
        setAccessibleText(title.getText() + ". " + remark.getText());
        show(row.state());
        setGraphic(body);
    }

    private void show(RowState next) {
        if (!Objects.equals(state, next)) {
            state = next;
            getStyleClass().removeAll(STATES);
            getStyleClass().add(styleClass(next));
            icon.setIconCode(switch (next) {
                case READY -> Feather.CHECK;
                case LOOK -> Feather.ALERT_CIRCLE;
                case KNOWN -> Feather.COPY;
                case LEFT_OUT -> Feather.MINUS;
                case UNREADABLE -> Feather.X_CIRCLE;
            });
        }
    }

    private static String styleClass(RowState state) {
        return "importing-" + state.name().toLowerCase(Locale.ROOT);
    }
}
