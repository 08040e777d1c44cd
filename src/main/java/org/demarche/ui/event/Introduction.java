package org.demarche.ui.event;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.state.event.DossierSummary;

/** What stands in the place of an event while none is selected: what the dossier is about, and where to begin. */
final class Introduction extends VBox {
    private final Label title = line("event-title");
    private final Label description = line("event-summary");
    private final Label counts = line("event-muted");
    private final Label hint = line("event-muted");

    Introduction() {
        getStyleClass().addAll("event-page", "event-introduction");
        title.setId("dossier-title");
        counts.setId("dossier-counts");
        hint.setText("Select an event on the timeline to see what was said there, and where it is written.");
        getChildren().setAll(title, description, counts, hint);
    }

    void show(DossierSummary summary) {
        title.setText(summary.title());
        description.setText(summary.description());
        description.setManaged(!summary.description().isBlank());
        counts.setText(summary.counts());
    }

    private static Label line(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
