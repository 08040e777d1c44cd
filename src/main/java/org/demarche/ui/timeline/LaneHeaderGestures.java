package org.demarche.ui.timeline;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.demarche.timeline.Hit;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.SceneItem.LaneHeader;
import org.jspecify.annotations.Nullable;

/**
 * Turns what the mouse does to the lane headers into an arrangement of the lanes.
 *
 * <table>
 * <caption>Gestures</caption>
 * <tr><td>any press</td><td>hold what moves</td></tr>
 * <tr><td>click on the sign, double click on the header</td><td>collapse or open the lane</td></tr>
 * <tr><td>drag the header</td><td>move the lane; a line shows where it will stand</td></tr>
 * <tr><td>drag the lower border</td><td>resize the lane by whole rows</td></tr>
 * <tr><td>double click on the lower border</td><td>let the lane be as tall as it is by itself</td></tr>
 * <tr><td>Escape while dragging</td><td>leave all as it was</td></tr>
 * </table>
 *
 * <p>It sees events before {@link TimelineGestures} does, which therefore never hears of what is done to headers.
 */
final class LaneHeaderGestures {
    /** A pointer that moved less than this many px has clicked, not dragged. */
    private static final double CLICK_SLACK = 4;
    /** A border follows the pointer when it is farther away than this share of a row. */
    private static final double LATE_BY = 0.6;
    /** A row may change a height by less than itself, where a strip of clusters comes or goes; so often it is tried. */
    private static final int SETTLING = 4;

    private final TimelineCanvas canvas;
    private final LaneActions lanes;
    private final LaneDropMark mark;
    private final Runnable halt;
    private @Nullable Drag drag;

    /** What was pressed, and how far the gesture has come. */
    private static final class Drag {
        final Hit.LaneHit held;
        final double pressedY;
        /** How tall the lane was, in px. */
        final double height;
        /** How far the lanes were scrolled, in px. */
        final double scrolled;
        boolean moving;
        boolean resized;
        int rows;
        int place;

        Drag(Hit.LaneHit held, double pressedY, double height, double scrolled, int rows, int place) {
            this.held = held;
            this.pressedY = pressedY;
            this.height = height;
            this.scrolled = scrolled;
            this.rows = rows;
            this.place = place;
        }
    }

    /** @param halt stops what moves */
    LaneHeaderGestures(TimelineCanvas canvas, LaneActions lanes, LaneDropMark mark, Runnable halt) {
        this.canvas = canvas;
        this.lanes = lanes;
        this.mark = mark;
        this.halt = halt;
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::cancel);
        canvas.addEventHandler(ScrollEvent.SCROLL, e -> follow(scaled(e.getY())));
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && hit(event) instanceof Hit.LaneHit held) {
            canvas.requestFocus();
            halt.run();
            double y = scaled(event.getY());
            LaneHeader header = lanes.header(held.key());
            if (header != null) {
                drag = new Drag(held, y, header.box().height(), lanes.scrolled(), lanes.rows(header),
                        lanes.shown().indexOf(held.key()));
            }
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        Drag now = drag;
        if (now == null) {
            return;
        }
        double y = scaled(event.getY());
        if (!now.moving && Math.abs(y - now.pressedY) >= CLICK_SLACK && !(now.held instanceof Hit.LaneToggleHit)) {
            now.moving = true;
            canvas.setCursor(now.held instanceof Hit.LaneBorderHit ? Cursor.V_RESIZE : Cursor.CLOSED_HAND);
        }
        follow(y);
        event.consume();
    }

    private void follow(double y) {
        Drag now = drag;
        if (now != null && now.moving) {
            switch (now.held) {
                case Hit.LaneBorderHit border -> resize(now, border.key(), y);
                case Hit.LaneHeaderHit header -> move(now, header.key(), y);
                case Hit.LaneToggleHit _ -> { }
            }
        }
    }

    /**
     * Gives the lane as many rows as make it taller by what the pointer has moved. Its border would not do as a
     * measure: lanes above share what room is left, so that it may stand still while the lane grows.
     */
    private void resize(Drag now, String key, double y) {
        double height = now.height + y - now.pressedY + lanes.scrolled() - now.scrolled;
        for (int i = 0; i < SETTLING; i++) {
            LaneHeader header = lanes.header(key);
            if (header == null) {
                return;
            }
            double off = (height - header.box().height()) / header.rowHeight();
            int rows = Math.clamp(now.rows + (int) (off + Math.copySign(1 - LATE_BY, off)), 1,
                    LaneArrangement.MOST_ROWS);
            if (rows == now.rows) {
                return;
            }
            now.rows = rows;
            now.resized = true;
            lanes.preview(lanes.arrangement().withRows(key, rows));
        }
    }

    /** Finds the place between two lanes that is nearest to the pointer. */
    private void move(Drag now, String key, double y) {
        List<LaneHeader> headers = lanes.headers();
        LaneHeader held = lanes.header(key);
        if (headers.isEmpty()) {
            return;
        }
        List<String> shown = lanes.shown();
        int from = shown.indexOf(key);
        LaneHeader under = headers.stream().filter(header -> y < header.box().bottom()).findFirst()
                .orElse(headers.getLast());
        boolean below = y >= under.box().centerY();
        int gap = shown.indexOf(under.key()) + (below ? 1 : 0);
        now.place = gap > from ? gap - 1 : gap;
        mark.show(held == null ? null : held.box(), below ? under.box().bottom() : under.box().y(),
                now.place != from, canvas);
    }

    private void release(MouseEvent event) {
        Drag now = drag;
        if (now == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        String key = now.held.key();
        switch (now.held) {
            case Hit.LaneToggleHit _ -> {
                if (now.held.equals(hit(event))) {
                    lanes.toggle(key);
                }
            }
            case Hit.LaneBorderHit _ -> {
                if (now.resized) {
                    lanes.resize(key, now.rows);
                }
            }
            case Hit.LaneHeaderHit _ -> {
                if (now.moving) {
                    lanes.move(key, now.place);
                }
            }
        }
        end();
        event.consume();
    }

    private void click(MouseEvent event) {
        if (hit(event) instanceof Hit.LaneHit on) {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
                switch (on) {
                    case Hit.LaneHeaderHit header -> lanes.toggle(header.key());
                    case Hit.LaneBorderHit border -> lanes.ownRows(border.key());
                    case Hit.LaneToggleHit _ -> { }
                }
            }
            event.consume();
        }
    }

    private void cancel(KeyEvent event) {
        if (drag != null && event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void end() {
        drag = null;
        mark.hide();
        lanes.preview(null);
        canvas.setCursor(Cursor.DEFAULT);
    }

    private Hit hit(MouseEvent event) {
        return canvas.hit(scaled(event.getX()), scaled(event.getY()));
    }

    private double scaled(double px) {
        return px / canvas.enlargement();
    }
}
