package org.demarche.ui.timeline;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.stage.Stage;
import org.demarche.paint.Palette;
import org.demarche.paint.TimelinePainter;
import org.demarche.timeline.TimelineScene;

/** A window that shows a canvas alone, painted as the timeline paints its own. For the FX thread. */
public final class ScenePicture {
    private final Canvas canvas;
    private final CanvasPainter painter;
    private final Scene scene;
    private final Stage stage = new Stage();

    public ScenePicture(double width, double height) {
        canvas = new Canvas(width, height);
        painter = new CanvasPainter(canvas.getGraphicsContext2D());
        scene = new Scene(new Group(canvas), width, height);
        stage.setScene(scene);
        stage.show();
    }

    /** The scene whose pulses draw it. */
    public Scene scene() {
        return scene;
    }

    /** Paints what is drawn in the next frame. */
    public void paint(TimelineScene picture) {
        painter.clear(canvas.getWidth(), canvas.getHeight(), 1);
        TimelinePainter.paint(picture, painter, Palette.LIGHT);
    }

    public void close() {
        stage.close();
    }
}
