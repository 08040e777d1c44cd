package org.demarche.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A scroll pane that is as high as its contents as long as there is room, and scrolls when there is not.
 *
 * <p>The control itself reckons the height of its contents without regard to their width, so too low for text that
 * breaks into lines.
 */
public final class FittingScroll extends ScrollPane {

    public FittingScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getContent().minWidth(height) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getContent().prefWidth(height) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + getContent().prefHeight(width < 0 ? -1 : width - across) + snappedBottomInset();
    }
}
