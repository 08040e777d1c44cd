package org.demarche.ui.workbench;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Arranges the panes: facets at the left, timeline above event in the middle, reader with the speaker's card at the
 * right.
 *
 * <p>The side panes keep their width when the window changes; a person can draw all borders.
 */
final class PaneLayout {
    private static final double FACETS = 248;
    private static final double FACETS_SHARE = 0.26;
    private static final double FACETS_LEAST = 180;
    private static final double MIDDLE_LEAST = 420;
    private static final double READER_SHARE = 0.305;
    private static final double READER_LEAST = 320;
    private static final double READER_MOST = 560;
    /** The part of the column that the speaker's card may take, so that the text keeps the larger one. */
    private static final double CARD_SHARE = 0.45;
    private static final double TIMELINE_SHARE = 0.57;
    private static final double TIMELINE_LEAST = 200;
    private static final double EVENT_LEAST = 140;
    private static final Insets CARD_MARGIN = new Insets(8, 16, 16, 16);

    private final SplitPane columns = new SplitPane();
    private final SplitPane rows = new SplitPane();
    private final ObservableDoubleValue scale;
    private boolean placed;

    /** @param scale of text; with larger text the side panes are wider */
    PaneLayout(Panes panes, ObservableDoubleValue scale) {
        this.scale = scale;
        panes.facets().setMinWidth(FACETS_LEAST);
        panes.timeline().setMinHeight(TIMELINE_LEAST);
        panes.event().setMinHeight(EVENT_LEAST);
        rows.setOrientation(Orientation.VERTICAL);
        rows.getItems().setAll(panes.timeline(), panes.event());
        rows.setMinWidth(MIDDLE_LEAST);
        rows.setId("rows");

        VBox reader = new VBox(panes.reader(), panes.speaker());
        VBox.setVgrow(panes.reader(), Priority.ALWAYS);
        VBox.setMargin(panes.speaker(), CARD_MARGIN);
        panes.speaker().maxHeightProperty().bind(reader.heightProperty().multiply(CARD_SHARE));
        reader.setMinWidth(READER_LEAST);
        reader.getStyleClass().add("reader-column");

        columns.getItems().setAll(panes.facets(), rows, reader);
        columns.setId("columns");
        SplitPane.setResizableWithParent(panes.facets(), false);
        SplitPane.setResizableWithParent(reader, false);
        columns.widthProperty().addListener((_, _, width) -> {
            if (!placed && width.doubleValue() > 0) {
                placed = true;
                place(width.doubleValue());
                rows.setDividerPositions(TIMELINE_SHARE);
            }
        });
        scale.addListener((_, _, _) -> {
            if (placed) {
                place(columns.getWidth());
            }
        });
    }

    Region node() {
        return columns;
    }

    private void place(double width) {
        double facets = Math.max(FACETS_LEAST, Math.min(FACETS * scale.get(), FACETS_SHARE * width));
        double wanted = Math.min(width * READER_SHARE * Math.sqrt(scale.get()), READER_MOST * scale.get());
        double reader = Math.max(READER_LEAST, Math.min(wanted, width - facets - MIDDLE_LEAST));
        columns.setDividerPositions(facets / width, 1 - reader / width);
    }
}
