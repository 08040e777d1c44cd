package org.demarche.ui.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.demarche.search.HitKind;
import org.demarche.search.SearchHit;
import org.demarche.search.SearchResults;
import org.demarche.state.Workspace;
import org.demarche.ui.commands.Command;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** The list that hangs under the search field. The field keeps the focus and passes its keys on. */
final class ResultList {
    private static final double MOST_HEIGHT = 560;
    private static final double LEAST_HEIGHT = 160;
    private static final double MARGIN = 4;

    private final Popup popup = new Popup();
    private final ListView<ResultRow> list = new ListView<>();
    private final StackPane frame = new StackPane();
    private final Set<HitKind> opened = EnumSet.noneOf(HitKind.class);
    private final Consumer<SearchHit> openHit;
    private final Consumer<Command> runCommand;
    private SearchResults results = new SearchResults("", List.of());
    private List<Command> commands = List.of();
    private double scale = 1;

    /** @param dismissed told when a click elsewhere closes the list */
    ResultList(Workspace workspace, Consumer<SearchHit> openHit, Consumer<Command> runCommand, Runnable dismissed) {
        this.openHit = openHit;
        this.runCommand = runCommand;
        HitWords words = new HitWords(workspace);
        list.setId("search-results");
        list.getStyleClass().add("search-results");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new ResultCell(words, this::choose));
        list.setAccessibleText("What was found");
        frame.getChildren().setAll(list);
        frame.getStyleClass().add("search-popup");
        frame.getStylesheets().add(Stylesheets.url("search"));
        popup.getContent().add(frame);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setOnAutoHide(_ -> dismissed.run());
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Shows what was found below the field; groups are short again when the query is another. */
    void show(TextField field, SearchResults found, List<Command> matching) {
        if (!found.query().equals(results.query())) {
            opened.clear();
        }
        results = found;
        scale = field.getFont().getSize() / Appearance.TEXT_SIZE;
        commands = matching;
        arrange();
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (list.getItems().isEmpty() || at == null) {
            hide();
            return;
        }
        frame.setPrefWidth(at.getWidth());
        frame.setMaxHeight(Math.max(LEAST_HEIGHT, bottom(field) - at.getMaxY() - 2 * MARGIN));
        if (popup.isShowing()) {
            popup.setX(at.getMinX());
            popup.setY(at.getMaxY() + MARGIN);
        } else {
            popup.show(field, at.getMinX(), at.getMaxY() + MARGIN);
        }
    }

    /** The lower end of the field's window on the screen. */
    private static double bottom(TextField field) {
        Bounds window = field.getScene().getRoot().localToScreen(field.getScene().getRoot().getLayoutBounds());
        return window == null ? Double.MAX_VALUE : window.getMaxY();
    }

    /** Marks the next row that can be chosen, or with -1 the one before. */
    void move(int by) {
        int size = list.getItems().size();
        int from = list.getSelectionModel().getSelectedIndex();
        for (int i = 1; i <= size; i++) {
            int row = Math.floorMod((from < 0 && by < 0 ? 0 : from) + by * i, size);
            if (list.getItems().get(row).choosable()) {
                list.getSelectionModel().select(row);
                list.scrollTo(Math.max(0, row - 2));
                return;
            }
        }
    }

    /** Does what the marked row says, or the first one where none is marked. */
    void chooseMarked() {
        @Nullable ResultRow marked = list.getSelectionModel().getSelectedItem();
        if (marked != null) {
            choose(marked);
        } else {
            list.getItems().stream().filter(ResultRow::choosable).findFirst().ifPresent(this::choose);
        }
    }

    private void choose(ResultRow row) {
        switch (row) {
            case ResultRow.Found(SearchHit hit) -> openHit.accept(hit);
            case ResultRow.Do(Command command) -> runCommand.accept(command);
            case ResultRow.More(HitKind kind, String _) -> {
                int at = list.getItems().indexOf(row);
                opened.add(kind);
                arrange();
                list.getSelectionModel().select(at);
            }
            case ResultRow.Head _, ResultRow.Note _ -> { }
        }
    }

    private void arrange() {
        List<ResultRow> rows = ResultRows.of(results, opened, commands);
        list.getItems().setAll(rows);
        list.getSelectionModel().clearSelection();
        double height = rows.stream().mapToDouble(row -> ResultCell.height(row, scale)).sum() + 3 * MARGIN;
        list.setPrefHeight(Math.min(MOST_HEIGHT, height));
    }
}
