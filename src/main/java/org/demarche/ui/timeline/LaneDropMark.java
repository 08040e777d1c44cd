package org.demarche.ui.timeline;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.demarche.timeline.Box;
import org.jspecify.annotations.Nullable;

/** Shows, above the timeline, which lane is held and between which two it will stand. */
final class LaneDropMark extends Pane {
    private static final double LINE = 3;

    private final Region held = new Region();
    private final Region line = new Region();

    LaneDropMark() {
        held.getStyleClass().add("timeline-lane-held");
        line.getStyleClass().add("timeline-lane-drop");
        line.setId("timeline-lane-drop");
        held.setManaged(false);
        line.setManaged(false);
        getChildren().addAll(held, line);
        setMouseTransparent(true);
        setManaged(false);
        hide();
    }

    /**
     * Shows both.
     *
     * @param header of the lane that is held, in px of the scene; null while it is out of sight
     * @param y of the line, in px of the scene
     * @param moves whether the lane would stand elsewhere than now
     */
    void show(@Nullable Box header, double y, boolean moves, TimelineCanvas canvas) {
        double scale = canvas.enlargement();
        held.setVisible(header != null);
        if (header != null) {
            held.resizeRelocate(0, header.y() * scale, canvas.getWidth(), header.height() * scale);
        }
        line.setVisible(moves);
        line.resizeRelocate(0, Math.rint(y * scale - LINE / 2), canvas.getWidth(), LINE);
    }

    /** Shows nothing. */
    void hide() {
        held.setVisible(false);
        line.setVisible(false);
    }
}
