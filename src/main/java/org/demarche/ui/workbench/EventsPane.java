package org.demarche.ui.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.model.Dossier;
import org.demarche.state.Contents;
import org.demarche.state.Workspace;
import org.demarche.state.event.FirstSteps;
import org.demarche.ui.outline.OutlineView;
import org.demarche.ui.timeline.TimelineView;

/** The pane of the events: the timeline, or in its place the outline. */
final class EventsPane {
    private final TimelineView timeline;
    private final OutlineView outline;
    private final BooleanProperty outlined = new SimpleBooleanProperty(this, "outlined");
    private final EmptyEvents empty = new EmptyEvents();
    private final StackPane node = new StackPane();

    EventsPane(Workspace workspace, TimelineView timeline, OutlineView outline) {
        this.timeline = timeline;
        this.outline = outline;
        node.getChildren().setAll(timeline.node(), empty);
        Contents.follow(workspace, now -> {
            Dossier dossier = now.index().dossier();
            empty.setVisible(dossier.events().isEmpty());
            if (empty.isVisible()) {
                empty.show(FirstSteps.of(dossier));
            }
        });
        outlined.addListener((_, _, now) -> {
            outline.setActive(now);
            node.getChildren().set(0, now ? outline.node() : timeline.node());
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

    /** What stands there while there are no events. */
    EmptyEvents empty() {
        return empty;
    }

    /** Puts the focus on what is shown. */
    void requestFocus() {
        if (empty.isVisible()) {
            empty.requestFocus();
        } else {
            (outlined.get() ? outline.surface() : timeline.surface()).requestFocus();
        }
    }
}
