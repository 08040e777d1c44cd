package org.demarche.ui.reader;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.SideDecorator;

/** The margin of a text: what stands beside each paragraph, at the height of its first line. */
final class MarginDecorator implements SideDecorator {
    /** In px; the control rounds it up to a multiple of ten and adds ten. */
    private static final double WIDTH = 28;

    private final IntFunction<List<Node>> margin;

    MarginDecorator(IntFunction<List<Node>> margin) {
        this.margin = margin;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return WIDTH;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return getNode(index);
    }

    @Override
    public Node getNode(int index) {
        VBox beside = new VBox();
        beside.getStyleClass().add("source-margin");
        beside.getChildren().setAll(margin.apply(index));
        return beside;
    }
}
