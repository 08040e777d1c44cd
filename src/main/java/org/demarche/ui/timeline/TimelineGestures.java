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
import org.demarche.timeline.motion.DragVelocity;
import org.jspecify.annotations.Nullable;

/**
 * Turns mouse, wheel and touchpad into what a researcher means by them.
 *
 * <table>
 * <caption>Gestures</caption>
 * <tr><td>wheel</td><td>zoom at the pointer; over the lane names: scroll the lanes</td></tr>
 * <tr><td>Shift and wheel, sideways wheel, two fingers</td><td>pan</td></tr>
 * <tr><td>pinch, Ctrl and wheel</td><td>zoom at the fingers, at the pointer</td></tr>
 * <tr><td>drag</td><td>pan, and go on when let go; on the axis: choose a stretch to zoom to</td></tr>
 * <tr><td>click</td><td>select what lies there; nothing on the axis</td></tr>
 * <tr><td>double click</td><td>zoom in there; with Shift or Alt zoom out</td></tr>
 * <tr><td>any press</td><td>hold what moves</td></tr>
 * </table>
 */
final class TimelineGestures {
    private static final double DOUBLE_CLICK_ZOOM = 2;
    /** A pointer that moved less than this many px has clicked, not dragged. */
    private static final double CLICK_SLACK = 4;

    private static final double NANOS_PER_MS = 1e6;

    private final Node node;
    private final DoubleSupplier enlargement;
    private final Target target;
    private DragVelocity velocity = new DragVelocity();
    private @Nullable Point2D pressed;
    private @Nullable Point2D last;
    private boolean dragging;
    private boolean onAxis;
    private boolean twoFingers;
    /** Whether the first click of two has opened a cluster, so that the second finds something else in its place. */
    private boolean opened;

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

        /** Goes on to the right at so many px per ms, slowing down. */
        void coast(double pxPerMs);

        /** Stops what moves. */
        void halt();

        /** Shows the stretch of the axis that is being chosen. */
        void range(double fromX, double toX);

        /** The choice on the axis is made, or given up. */
        void endRange(boolean chosen);

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

    /** Gives up the stretch that is being chosen on the axis; answers whether one was. */
    boolean cancelRange() {
        boolean choosing = pressed != null && dragging && onAxis;
        if (choosing) {
            pressed = null;
            node.setCursor(Cursor.DEFAULT);
            target.endRange(false);
        }
        return choosing;
    }

    private void scroll(ScrollEvent event) {
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        double x = scaled(event.getX());
        boolean fingers = twoFingers || event.isInertia();
        if (event.isControlDown()) {
            // Some systems tell of a pinch as a wheel with Ctrl.
            zoom(x, dy, fingers);
        } else if (fingers) {
            target.pan(scaled(dx), scaled(dy));
        } else if (event.isShiftDown() || dx != 0) {
            // With Shift, some systems report the wheel as sideways and some do not.
            target.pan(scaled(dx != 0 ? dx : dy), 0);
        } else if (target.inGutter(x)) {
            target.pan(0, scaled(dy));
        } else {
            zoom(x, dy, false);
        }
        event.consume();
    }

    /** Zooms by a wheel's notches in a short glide, and at once by the small steps that follow fingers. */
    private void zoom(double x, double dy, boolean fingers) {
        if (dy != 0) {
            target.zoom(x, WheelZoom.factor(dy), !fingers && WheelZoom.notched(dy));
        }
    }

    private void press(MouseEvent event) {
        node.requestFocus();
        if (event.getClickCount() < 2 || !opened) {
            target.halt();
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = new Point2D(event.getX(), event.getY());
            last = pressed;
            dragging = false;
            onAxis = hit(event) instanceof Hit.AxisHit;
            velocity = new DragVelocity();
            velocity.add(now(), event.getX());
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        Point2D from = pressed;
        Point2D before = last;
        if (from == null || before == null) {
            return;
        }
        velocity.add(now(), event.getX());
        if (!dragging && from.distance(event.getX(), event.getY()) >= CLICK_SLACK) {
            dragging = true;
            node.setCursor(onAxis ? Cursor.H_RESIZE : Cursor.CLOSED_HAND);
            target.hover(null, 0, 0);
        }
        if (dragging) {
            if (onAxis) {
                target.range(scaled(from.getX()), scaled(event.getX()));
            } else {
                target.pan(scaled(event.getX() - before.getX()), scaled(event.getY() - before.getY()));
            }
            last = new Point2D(event.getX(), event.getY());
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (pressed != null && event.getButton() == MouseButton.PRIMARY) {
            pressed = null;
            node.setCursor(Cursor.DEFAULT);
            if (dragging && onAxis) {
                target.endRange(true);
            } else if (dragging) {
                target.coast(scaled(velocity.at(now())));
            } else if (event.getClickCount() < 2 || !opened) {
                Hit hit = hit(event);
                opened = hit instanceof Hit.ClusterHit;
                target.click(hit);
            }
        }
        event.consume();
    }

    private void doubleClick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()
                && !opened) {
            boolean out = event.isShiftDown() || event.isAltDown();
            target.zoom(scaled(event.getX()), out ? 1 / DOUBLE_CLICK_ZOOM : DOUBLE_CLICK_ZOOM, true);
        }
        event.consume();
    }

    private void move(MouseEvent event) {
        Hit hit = hit(event);
        node.setCursor(switch (hit) {
            case Hit.EventHit _, Hit.ClusterHit _, Hit.RelationHit _, Hit.PublicationHit _, Hit.SaidHit _ ->
                Cursor.HAND;
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

    private static double now() {
        return System.nanoTime() / NANOS_PER_MS;
    }

    private double scaled(double px) {
        return px / enlargement.getAsDouble();
    }
}
