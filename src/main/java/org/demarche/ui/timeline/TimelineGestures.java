package org.demarche.ui.timeline;

import java.util.function.DoubleSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.demarche.timeline.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Turns mouse, wheel and touchpad into what a researcher means by them.
 *
 * <table>
 * <caption>Gestures</caption>
 * <tr><td>wheel</td><td>zoom at the pointer; over the lane names: scroll the lanes</td></tr>
 * <tr><td>Shift and wheel, sideways wheel, two fingers</td><td>pan</td></tr>
 * <tr><td>pinch</td><td>zoom at the fingers</td></tr>
 * <tr><td>drag</td><td>pan; on the axis: choose a stretch to zoom to</td></tr>
 * <tr><td>click</td><td>select what lies there</td></tr>
 * <tr><td>double click</td><td>zoom in there</td></tr>
 * </table>
 */
final class TimelineGestures {
    /** How much one notch of a wheel, {@value #NOTCH} px as JavaFX reports it, zooms. */
    private static final double ZOOM_PER_NOTCH = 1.25;
    private static final double NOTCH = 40;
    private static final double DOUBLE_CLICK_ZOOM = 2;
    /** A pointer that moved less than this many px has clicked, not dragged. */
    private static final double CLICK_SLACK = 4;

    private final Node node;
    private final DoubleSupplier enlargement;
    private final Target target;
    private @Nullable Point2D pressed;
    private @Nullable Point2D last;
    private boolean dragging;
    private boolean onAxis;
    private boolean twoFingers;

    /** What gestures act upon; places and distances in px of the scene. */
    interface Target {
        /** What lies at a point. */
        Hit hit(double x, double y);

        /** Whether a point lies in the column of lane names. */
        boolean inGutter(double x);

        /** Zooms in by a factor with the moment at {@code x} staying there. */
        void zoom(double x, double factor, boolean animated);

        /** Moves everything right and down by so many px. */
        void pan(double dx, double dy);

        /** Shows the stretch that was chosen on the axis; {@code done} when the choice is made. */
        void range(double fromX, double toX, boolean done);

        /** Selects or opens what was clicked. */
        void click(Hit hit);

        /** The pointer is over a place, or has left when both are null. */
        void hover(@Nullable Hit hit, double x, double y);
    }

    /**
     * Listens to a node.
     *
     * @param enlargement px of the node for one px of the scene
     */
    TimelineGestures(Node node, DoubleSupplier enlargement, Target target) {
        this.node = node;
        this.enlargement = enlargement;
        this.target = target;
        node.addEventHandler(ScrollEvent.SCROLL_STARTED, _ -> twoFingers = true);
        node.addEventHandler(ScrollEvent.SCROLL_FINISHED, _ -> twoFingers = false);
        node.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        node.addEventHandler(ZoomEvent.ZOOM, e -> target.zoom(scaled(e.getX()), e.getZoomFactor(), false));
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::doubleClick);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> target.hover(null, 0, 0));
    }

    private void scroll(ScrollEvent event) {
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        double x = scaled(event.getX());
        if (twoFingers || event.isInertia()) {
            target.pan(scaled(dx), scaled(dy));
        } else if (event.isShiftDown() || dx != 0) {
            // With Shift, some systems report the wheel as sideways and some do not.
            target.pan(scaled(dx != 0 ? dx : dy), 0);
        } else if (target.inGutter(x)) {
            target.pan(0, scaled(dy));
        } else if (dy != 0) {
            target.zoom(x, Math.pow(ZOOM_PER_NOTCH, dy / NOTCH), false);
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        node.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = new Point2D(event.getX(), event.getY());
            last = pressed;
            dragging = false;
            onAxis = hit(event) instanceof Hit.AxisHit;
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        Point2D from = pressed;
        Point2D before = last;
        if (from == null || before == null) {
            return;
        }
        if (!dragging && from.distance(event.getX(), event.getY()) >= CLICK_SLACK) {
            dragging = true;
            node.setCursor(onAxis ? Cursor.H_RESIZE : Cursor.CLOSED_HAND);
            target.hover(null, 0, 0);
        }
        if (dragging) {
            if (onAxis) {
                target.range(scaled(from.getX()), scaled(event.getX()), false);
            } else {
                target.pan(scaled(event.getX() - before.getX()), scaled(event.getY() - before.getY()));
            }
            last = new Point2D(event.getX(), event.getY());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        Point2D from = pressed;
        if (from != null && event.getButton() == MouseButton.PRIMARY) {
            if (dragging && onAxis) {
                target.range(scaled(from.getX()), scaled(event.getX()), true);
            } else if (!dragging) {
                target.click(hit(event));
            }
            pressed = null;
            node.setCursor(Cursor.DEFAULT);
        }
        event.consume();
    }

    private void doubleClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()
                && !(hit(event) instanceof Hit.ClusterHit)) {
            target.zoom(scaled(event.getX()), DOUBLE_CLICK_ZOOM, true);
        }
        event.consume();
    }

    private void move(MouseEvent event) {
        Hit hit = hit(event);
        node.setCursor(switch (hit) {
            case Hit.EventHit _, Hit.ClusterHit _ -> Cursor.HAND;
            case Hit.AxisHit _ -> Cursor.H_RESIZE;
            case Hit.LaneToggleHit _ -> Cursor.HAND;
            case Hit.LaneBorderHit _ -> Cursor.V_RESIZE;
            default -> Cursor.DEFAULT;
        });
        target.hover(hit, scaled(event.getX()), scaled(event.getY()));
    }

    private Hit hit(MouseEvent event) {
        return target.hit(scaled(event.getX()), scaled(event.getY()));
    }

    private double scaled(double px) {
        return px / enlargement.getAsDouble();
    }
}
