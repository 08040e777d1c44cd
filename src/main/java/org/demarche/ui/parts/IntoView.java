package org.demarche.ui.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls a {@link ScrollPane} no further than needed to show one of its nodes. */
public final class IntoView {
    /** Space that is left between the node and the edge, in px. */
    private static final double MARGIN = 8;

    private IntoView() {}

    /** Brings {@code node}, which lies somewhere in the pane's content, into sight when the pane is laid out next. */
    public static void scroll(ScrollPane pane, Node node) {
        Scene scene = pane.getScene();
        if (scene == null) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                scrollNow(pane, node);
            }
        });
        Platform.requestNextPulse();
    }

    private static void scrollNow(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        if (node.getScene() == null || !node.getScene().equals(content.getScene())) {
            return;
        }
        Bounds target = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (target == null || room <= 0) {
            return;
        }
        double top = pane.getVvalue() * room;
        double lowest = target.getMinY() - MARGIN;
        double highest = target.getMaxY() + MARGIN - pane.getViewportBounds().getHeight();
        if (top > lowest) {
            pane.setVvalue(Math.clamp(lowest / room, 0, 1));
        } else if (top < highest) {
            pane.setVvalue(Math.clamp(Math.min(highest, lowest) / room, 0, 1));
        }
    }
}
