package org.demarche.ui.timeline;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.demarche.paint.Palette;
import org.demarche.paint.TimelinePainter;
import org.demarche.timeline.Folds;
import org.demarche.timeline.OverviewLayout;
import org.demarche.timeline.OverviewScene;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.Viewport;

/**
 * The strip that shows the whole timeline in little, with a brush over what the timeline shows.
 *
 * <p>Dragging the brush pans, dragging its edges zooms, a click elsewhere brings the brush there; the wheel zooms at
 * its middle.
 */
final class OverviewStrip extends Region {
    static final double HEIGHT = 44;
    private static final double GRIP = 6;

    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
    private final OverviewLayout layout = new OverviewLayout(new FxTextMeasure());
    private final Supplier<Shown> shown;
    private Palette palette;
    private Drag drag = Drag.NONE;
    private double grabbed;
    private double enlargement = 1;

    /** What the timeline above shows. */
    record Shown(TimelineModel model, Viewport viewport, Folds folds) {}

    private enum Drag { NONE, BRUSH, LEFT_EDGE, RIGHT_EDGE }

    /**
     * A strip below a timeline.
     *
     * @param shown what the timeline shows at the moment
     * @param onWindow is given the window that a drag asks for
     * @param onZoom is given how much nearer the wheel asks to go, 1 for as near as now
     */
    OverviewStrip(Supplier<Shown> shown, Palette palette, Consumer<TimeWindow> onWindow, DoubleConsumer onZoom) {
        this.shown = shown;
        this.palette = palette;
        setId("timeline-overview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Overview of the whole timeline");
        getChildren().add(canvas);
        canvas.setMouseTransparent(true);
        setEnlargement(1);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                press(e.getX() / enlargement, onWindow);
            }
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(e.getX() / enlargement, onWindow));
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                drag = Drag.NONE;
            }
        });
        addEventHandler(ScrollEvent.SCROLL, e -> {
            onZoom.accept(WheelZoom.factor(e.getDeltaY()));
            e.consume();
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(cursor(part(scene(), e.getX() / enlargement))));
    }

    /**
     * Draws everything larger.
     *
     * @param factor px of this node for one px of the scene
     */
    void setEnlargement(double factor) {
        enlargement = factor;
        double height = Math.rint(HEIGHT * factor);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        requestLayout();
    }

    void setPalette(Palette next) {
        palette = next;
        requestLayout();
    }

    /** What is drawn now. */
    OverviewScene scene() {
        Shown now = shown.get();
        // As wide as the strip itself is: in one pass of layout the timeline above may still have its old width.
        Viewport viewport = now.viewport()
                .withSize(Math.max(1, getWidth() / enlargement), now.viewport().height());
        return layout.layout(now.model(), viewport, now.folds(), HEIGHT);
    }

    private void press(double x, Consumer<TimeWindow> onWindow) {
        OverviewScene scene = scene();
        drag = part(scene, x);
        if (drag == Drag.NONE && x >= scene.plot().x()) {
            drag = Drag.BRUSH;
            grabbed = scene.brush().width() / 2;
            drag(x, onWindow);
        } else {
            grabbed = x - (drag == Drag.RIGHT_EDGE ? scene.brush().right() : scene.brush().x());
        }
    }

    private void drag(double x, Consumer<TimeWindow> onWindow) {
        OverviewScene scene = scene();
        double left = scene.brush().x();
        double right = scene.brush().right();
        switch (drag) {
            case BRUSH -> {
                double start = Math.clamp(x - grabbed, scene.plot().x(), scene.plot().right() - (right - left));
                window(scene, start, start + right - left, onWindow);
            }
            case LEFT_EDGE -> window(scene, Math.min(x - grabbed, right - 2), right, onWindow);
            case RIGHT_EDGE -> window(scene, left, Math.max(x - grabbed, left + 2), onWindow);
            case NONE -> { }
        }
    }

    private static void window(OverviewScene scene, double left, double right, Consumer<TimeWindow> onWindow) {
        long start = scene.timeAt(left);
        onWindow.accept(new TimeWindow(start, Math.max(start + 1, scene.timeAt(right))));
    }

    private static Drag part(OverviewScene scene, double x) {
        if (Math.abs(x - scene.brush().x()) <= GRIP) {
            return Drag.LEFT_EDGE;
        }
        if (Math.abs(x - scene.brush().right()) <= GRIP) {
            return Drag.RIGHT_EDGE;
        }
        return x > scene.brush().x() && x < scene.brush().right() ? Drag.BRUSH : Drag.NONE;
    }

    private static Cursor cursor(Drag part) {
        return switch (part) {
            case LEFT_EDGE, RIGHT_EDGE -> Cursor.H_RESIZE;
            case BRUSH -> Cursor.OPEN_HAND;
            case NONE -> Cursor.DEFAULT;
        };
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            painter.clear(getWidth(), getHeight(), enlargement);
            TimelinePainter.paint(scene(), painter, palette);
        }
    }
}
