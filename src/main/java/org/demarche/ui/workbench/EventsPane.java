package org.demarche.ui.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.ui.outline.OutlineView;
import org.demarche.ui.timeline.TimelineView;

/** The pane of the events: the timeline, or in its place the outline. */
final class EventsPane {
    private final TimelineView timeline;
    private final OutlineView outline;
    private final BooleanProperty outlined = new SimpleBooleanProperty(this, "outlined");
    private final StackPane node = new StackPane();

    EventsPane(TimelineView timeline, OutlineView outline) {
        this.timeline = timeline;
        this.outline = outline;
        node.getChildren().setAll(timeline.node());
        outlined.addListener((_, _, now) -> {
            outline.setActive(now);
            node.getChildren().setAll(now ? outline.node() : timeline.node());
            requestFocus();
        });
    }

    Region node() {
        return node;
    }

    /** Whether the outline is shown. */
    BooleanProperty outlinedProperty() {
        return outlined;
    }

    /** Puts the focus on what is shown. */
    void requestFocus() {
        (outlined.get() ? outline.surface() : timeline.surface()).requestFocus();
    }
}
