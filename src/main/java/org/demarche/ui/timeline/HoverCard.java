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
        title.setWrapText(true);
        title.getStyleClass().add("timeline-hover-title");
        getChildren().setAll(title);
        for (String line : text.lines()) {
            Label label = new Label(line);
            label.setWrapText(true);
            label.getStyleClass().add("timeline-hover-line");
            getChildren().add(label);
        }
        setMaxWidth(WIDEST);
        applyCss();
        double width = Math.ceil(Math.min(Math.min(WIDEST, areaWidth), prefWidth(-1)));
        double height = Math.ceil(prefHeight(width));
        resizeRelocate(start(x, width, areaWidth), start(y, height, areaHeight), width, height);
        setVisible(true);
    }

    /** Where the card begins: after the pointer, else before it, and at any rate inside the area. */
    private static double start(double pointer, double length, double area) {
        double after = pointer + DISTANCE;
        double start = after + length <= area ? after : pointer - DISTANCE - length;
        return Math.rint(Math.max(0, Math.min(start, area - length)));
    }

    void hide() {
        setVisible(false);
    }
}
