package org.demarche.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.state.timeline.HoverText;

/** A small card beside the pointer that tells what lies under it; the pointer passes through. */
final class HoverCard extends VBox {
    private static final double DISTANCE = 14;
    private static final double WIDEST = 360;

    HoverCard() {
        setId("timeline-hover");
        getStyleClass().add("timeline-hover");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows a text beside a point, inside an area of that size. */
    void show(HoverText text, double x, double y, double areaWidth, double areaHeight) {
        Label title = new Label(text.title());
        title.getStyleClass().add("timeline-hover-title");
        getChildren().setAll(title);
        for (String line : text.lines()) {
            Label label = new Label(line);
            label.getStyleClass().add("timeline-hover-line");
            getChildren().add(label);
        }
        setMaxWidth(WIDEST);
        applyCss();
        double width = Math.min(WIDEST, prefWidth(-1));
        double height = prefHeight(width);
        double left = x + DISTANCE + width <= areaWidth ? x + DISTANCE : x - DISTANCE - width;
        double top = y + DISTANCE + height <= areaHeight ? y + DISTANCE : y - DISTANCE - height;
        resizeRelocate(Math.max(0, Math.rint(left)), Math.max(0, Math.rint(top)), Math.ceil(width), Math.ceil(height));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }
}
