package org.demarche.ui.search;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;
import org.demarche.search.HitKind;
import org.demarche.search.MarkedText;
import org.demarche.search.SearchHit;
import org.demarche.ui.commands.Command;
import org.demarche.ui.parts.Icons;
import org.demarche.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A row of the list under the search field. */
final class ResultCell extends ListCell<ResultRow> {
    static final double HEAD_HEIGHT = 30;
    static final double HIT_HEIGHT = 48;
    static final double LINE_HEIGHT = 32;

    private final HitWords words;

    ResultCell(HitWords words, Consumer<ResultRow> choose) {
        this.words = words;
        getStyleClass().add("search-row");
        setOnMouseClicked(_ -> {
            ResultRow row = getItem();
            if (row != null && row.choosable()) {
                choose.accept(row);
            }
        });
    }

    /**
     * The height of a row, in px.
     *
     * @param scale of text
     */
    static double height(ResultRow row, double scale) {
        return scale * switch (row) {
            case ResultRow.Head _ -> HEAD_HEIGHT;
            case ResultRow.Found _ -> HIT_HEIGHT;
            case ResultRow.More _, ResultRow.Do _, ResultRow.Note _ -> LINE_HEIGHT;
        };
    }

    @Override
    protected void updateItem(@Nullable ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setPrefHeight(LINE_HEIGHT);
            return;
        }
        setPrefHeight(height(row, getFont().getSize() / Appearance.TEXT_SIZE));
        setGraphic(switch (row) {
            case ResultRow.Head head -> head(head);
            case ResultRow.Found found -> found(found.hit());
            case ResultRow.More more -> line(Feather.CHEVRONS_DOWN, more.text(), "");
            case ResultRow.Do command -> command(command.command());
            case ResultRow.Note note -> line(Feather.INFO, note.text(), "");
        });
    }

    private static Node head(ResultRow.Head head) {
        Label title = new Label(head.title());
        title.getStyleClass().add("section-head");
        Label count = new Label(head.count());
        count.getStyleClass().add("search-count");
        HBox box = new HBox(8, title, count);
        box.setAlignment(Pos.BOTTOM_LEFT);
        box.getStyleClass().add("search-head");
        return box;
    }

    private Node found(SearchHit hit) {
        Label when = new Label(words.when(hit.target()));
        when.getStyleClass().add("search-date");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Pane name = oneLine(MarkedTextFlow.of(hit.title(), "search-title"));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox top = new HBox(8, name, when);
        top.setAlignment(Pos.CENTER_LEFT);
        VBox text = new VBox(2, top);
        MarkedText line = words.line(hit);
        if (!line.text().isBlank()) {
            text.getChildren().add(oneLine(MarkedTextFlow.of(line, "search-snippet")));
        }
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        text.setPrefWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox box = new HBox(12, Icons.small(icon(hit.kind())), text);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node command(Command command) {
        Feather icon = command.icon();
        return line(icon == null ? Feather.CHEVRON_RIGHT : icon, command.text(), command.keyText());
    }

    private static Node line(Feather icon, String text, String end) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label(end);
        key.getStyleClass().add("search-key");
        key.setVisible(!end.isEmpty());
        HBox box = new HBox(12, Icons.small(icon), new Label(text), gap, key);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Cuts the flow off at the end of its line: left to itself it would wrap. */
    private static Pane oneLine(TextFlow flow) {
        Pane line = new Pane(flow);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(line.widthProperty());
        clip.heightProperty().bind(line.heightProperty());
        line.setClip(clip);
        return line;
    }

    private static Feather icon(HitKind kind) {
        return switch (kind) {
            case SPEAKER -> Feather.USER;
            case QUOTE -> Feather.MESSAGE_SQUARE;
            case EVENT -> Feather.CALENDAR;
            case ARTICLE -> Feather.FILE_TEXT;
        };
    }
}
