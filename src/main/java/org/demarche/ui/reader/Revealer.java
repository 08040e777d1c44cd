package org.demarche.ui.reader;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls a {@link RichTextArea} so that a place is where the eye looks for it.
 *
 * <p>The control only brings its caret to the nearest edge; from there the text is moved on as by a touchpad, which
 * scrolls by pixels.
 */
final class Revealer {
    /** Parts of the height between which a place needs no scrolling. */
    private static final double COMFORT_TOP = 0.08;
    private static final double COMFORT_BOTTOM = 0.70;
    /** Part of the height at which a place comes to stand. */
    private static final double TARGET = 0.28;

    private final RichTextArea area;
    private final Runnable afterLayout = this::attempt;
    private @Nullable TextPos pending;

    Revealer(RichTextArea area) {
        this.area = area;
        area.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
            }
        });
    }

    /** Brings a place into sight in the frame that shows the present text, or as soon as the control has a size. */
    void reveal(TextPos place) {
        pending = place;
        // Without a change of the text no frame need follow.
        Platform.requestNextPulse();
    }

    /** Gives up what could not be brought into sight yet. */
    void forget() {
        pending = null;
    }

    private void attempt() {
        TextPos place = pending;
        Node viewport = area.lookup(".vport");
        if (place == null || viewport == null || area.getScene() == null || area.getHeight() <= 0) {
            return;
        }
        pending = null;
        if (place.equals(area.getCaretPosition())) {
            // The control follows its caret only when it moves.
            area.select(place.equals(TextPos.ZERO) ? area.getDocumentEnd() : TextPos.ZERO);
        }
        area.select(place);
        Node caret = area.lookup(".caret");
        Node content = area.lookup(".content");
        if (caret == null || content == null) {
            return;
        }
        Bounds bounds = viewport.sceneToLocal(caret.localToScene(caret.getBoundsInLocal()));
        double height = viewport.getLayoutBounds().getHeight();
        if (bounds.getMinY() < COMFORT_TOP * height || bounds.getMinY() > COMFORT_BOTTOM * height) {
            scroll(content, bounds.getMinY() - TARGET * height);
        }
    }

    /** Moves the text up by {@code pixels}, as far as it goes. */
    private void scroll(Node content, double pixels) {
        fire(content, ScrollEvent.SCROLL_STARTED, 0);
        fire(content, ScrollEvent.SCROLL, -pixels);
        fire(content, ScrollEvent.SCROLL_FINISHED, 0);
        area.layout();
    }

    private static void fire(Node content, EventType<ScrollEvent> type, double deltaY) {
        Event.fireEvent(content, new ScrollEvent(type, 0, 0, 0, 0, false, false, false, false, true, false,
                0, deltaY, 0, deltaY, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }
}
