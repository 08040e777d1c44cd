package org.demarche.ui.event;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.Dossier;
import org.demarche.state.event.DossierSummary;
import org.demarche.state.event.FirstSteps;
import org.demarche.ui.parts.Lines;

/** What stands in the place of an event while none is selected: what the dossier is about, and where to begin. */
final class Introduction extends VBox {
    private static final String HINT =
            "Select an event on the timeline to see what was said there, and where it is written.";

    private final Label title = Lines.wrapped("event-title");
    private final Label description = Lines.wrapped("event-summary");
    private final Label counts = Lines.wrapped("event-muted");
    private final Label hint = Lines.wrapped("event-muted");

    Introduction() {
        getStyleClass().addAll("event-page", "event-introduction");
        title.setId("introduction-title");
        counts.setId("dossier-counts");
        getChildren().setAll(title, description, counts, hint);
    }

    void show(Dossier dossier) {
        DossierSummary summary = DossierSummary.of(dossier);
        title.setText(summary.title());
        description.setText(summary.description());
        description.setManaged(!summary.description().isBlank());
        counts.setText(summary.counts());
        hint.setText(dossier.events().isEmpty() ? FirstSteps.of(dossier).sentence() : HINT);
    }
}
