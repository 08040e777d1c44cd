package org.demarche.ui.outline;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import org.demarche.state.outline.Outline;
import org.demarche.state.outline.OutlineNode;

/** A row of the tree; the rows below it are made when it is first opened. */
final class OutlineItem extends TreeItem<OutlineNode> {
    private final Outline outline;
    private final boolean leaf;
    private boolean filled;

    OutlineItem(Outline outline, OutlineNode node) {
        super(node);
        this.outline = outline;
        leaf = switch (node) {
            case OutlineNode.Several _ -> false;
            case OutlineNode.OneEvent one -> outline.quotesOf(one.event()).isEmpty();
            case OutlineNode.OneQuote _ -> true;
        };
    }

    /** The outline to which the row belongs. */
    Outline outline() {
        return outline;
    }

    @Override
    public boolean isLeaf() {
        return leaf;
    }

    @Override
    public ObservableList<TreeItem<OutlineNode>> getChildren() {
        if (!filled) {
            filled = true;
            super.getChildren().setAll(outline.children(getValue()).stream()
                    .map(node -> new OutlineItem(outline, node)).toList());
        }
        return super.getChildren();
    }
}
