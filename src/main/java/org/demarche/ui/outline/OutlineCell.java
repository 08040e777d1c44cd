package org.demarche.ui.outline;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.state.outline.Outline;
import org.demarche.state.outline.OutlineNode;
import org.demarche.state.outline.OutlineRow;
import org.demarche.state.outline.OutlineWords;
import org.demarche.ui.theme.SideStyle;
import org.jspecify.annotations.Nullable;

/** A row of the tree: sign of the side or initials of the speaker, text, date, name of either, and what is below. */
final class OutlineCell extends TreeCell<OutlineNode> {
    private final Region swatch = new Region();
    private final Label avatar = new Label();
    private final Label text = new Label();
    private final Label detail = new Label();
    private final Label by = new Label();
    private final Label tally = new Label();
    private final HBox box;

    OutlineCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        text.setMinWidth(0);
        detail.setMinWidth(0);
        swatch.getStyleClass().add("side-swatch");
        avatar.getStyleClass().setAll("label", "avatar");
        detail.getStyleClass().add("outline-detail");
        by.getStyleClass().add("outline-by");
        tally.getStyleClass().add("outline-tally");
        box = new HBox(swatch, avatar, text, detail, gap, by, tally);
        box.setAlignment(Pos.CENTER_LEFT);
        // As wide as the tree, so that its columns are straight and it never scrolls sideways.
        box.setMinWidth(0);
        box.setPrefWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        getStyleClass().add("outline-cell");
    }

    @Override
    protected void updateItem(@Nullable OutlineNode node, boolean empty) {
        super.updateItem(node, empty);
        setText(null);
        if (empty || node == null || !(getTreeItem() instanceof OutlineItem item)) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Outline outline = item.outline();
        OutlineRow row = new OutlineWords(outline).of(node);
        setAccessibleText(row.spoken());
        box.getStyleClass().setAll("outline-row", SideStyle.styleClass(outline.index(), row.side()));
        show(swatch, node instanceof OutlineNode.OneEvent);
        avatar.setText(row.initials());
        show(avatar, node instanceof OutlineNode.OneQuote);
        text.setText(row.text());
        text.getStyleClass().setAll("label", "outline-text", style(node));
        detail.setText(row.detail());
        show(detail, !row.detail().isEmpty());
        by.setText(row.by());
        show(by, !(node instanceof OutlineNode.Several));
        tally.setText(row.tally());
        setGraphic(box);
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static String style(OutlineNode node) {
        return switch (node) {
            case OutlineNode.Group group -> switch (group.key().unit()) {
                case OPEN, LONGER, YEAR -> "outline-year";
                case MONTH -> "outline-month";
                case DAY -> "outline-day";
            };
            case OutlineNode.Part _ -> "outline-day";
            case OutlineNode.OneEvent _ -> "outline-event";
            case OutlineNode.OneQuote _ -> "outline-quote";
        };
    }
}
