package org.demarche.ui.timeline;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.EventId;
import org.demarche.state.Workspace;
import org.demarche.state.timeline.SpokenTimeline;
import org.demarche.timeline.Hit;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.SideStyle;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** A list of the events of a cluster that hangs at the cluster until one is chosen or the list is put away. */
final class ClusterList {
    private static final double WIDTH = 400;
    private static final double ROW_HEIGHT = 28;
    /** So many rows are seen; the others are scrolled to. */
    private static final int ROWS = 12;
    private static final double DISTANCE = 8;

    private final Workspace workspace;
    private final Appearance appearance;
    private final Popup popup = new Popup();
    private final Label head = new Label();
    private final ListView<EventId> list = new ListView<>();
    private final VBox frame = new VBox(head, list);

    ClusterList(Workspace workspace, Appearance appearance) {
        this.workspace = workspace;
        this.appearance = appearance;
        head.getStyleClass().add("cluster-head");
        list.setId("cluster-events");
        list.getStyleClass().add("cluster-events");
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list.getSelectionModel().getSelectedItem());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                event.consume();
            }
        });
        frame.getStyleClass().add("cluster-list");
        frame.getStylesheets().add(Stylesheets.url("timeline"));
        popup.getContent().add(frame);
        popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        popup.setAutoHide(true);
    }

    /**
     * Lists a cluster.
     *
     * @param owner on which the cluster is drawn; has the focus again when the list is put away
     * @param at where, in px of the owner
     */
    void show(Hit.ClusterHit cluster, Node owner, Point2D at) {
        double scale = appearance.scaleProperty().get();
        List<EventId> events = cluster.group().events();
        head.setText(SpokenTimeline.cluster(events.size(), cluster.group().window()));
        list.setAccessibleText(head.getText());
        list.setFixedCellSize(Math.rint(ROW_HEIGHT * scale));
        list.setItems(FXCollections.observableList(events));
        list.setPrefSize(WIDTH * scale, list.getFixedCellSize() * Math.min(ROWS, events.size()) + 2);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
        Point2D place = owner.localToScreen(at.add(DISTANCE, DISTANCE));
        if (place != null) {
            popup.show(owner, place.getX(), place.getY());
            list.requestFocus();
        }
    }

    /** Puts the list away. */
    void hide() {
        popup.hide();
    }

    private void choose(@Nullable EventId event) {
        if (event != null) {
            popup.hide();
            workspace.select(event);
        }
    }

    private final class Cell extends ListCell<EventId> {
        private final Region swatch = new Region();
        private final Label title = new Label();
        private final Label date = new Label();
        private final HBox box = new HBox(swatch, title, date);

        Cell() {
            swatch.getStyleClass().add("side-swatch");
            title.getStyleClass().add("cluster-title");
            title.setMinWidth(0);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            date.getStyleClass().add("cluster-date");
            date.setMinWidth(Region.USE_PREF_SIZE);
            box.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list, so that a long title is cut off.
            box.setMinWidth(0);
            box.setPrefWidth(0);
            setPrefWidth(0);
            getStyleClass().add("cluster-row");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable EventId id, boolean empty) {
            super.updateItem(id, empty);
            DossierIndex index = workspace.index();
            Event event = empty || id == null ? null : index.event(id).orElse(null);
            if (event == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            box.getStyleClass().setAll("cluster-cell", SideStyle.styleClass(index, event.side()));
            title.setText(event.title());
            date.setText(EdtfWords.brief(event.when().date()));
            setAccessibleText(SpokenTimeline.event(index, event));
            setGraphic(box);
        }
    }
}
