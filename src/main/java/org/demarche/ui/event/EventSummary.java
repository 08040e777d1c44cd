package org.demarche.ui.event;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.state.event.EventPage;
import org.demarche.ui.parts.Lines;

/** What an event was, in the dossier's own words, with the numbers that sources give and why its date is believed. */
final class EventSummary extends VBox {
    private final Label summary = Lines.wrapped("event-summary");
    private final VBox figures = new VBox();
    private final Label dateEvidence = Lines.wrapped("event-muted");

    EventSummary() {
        getStyleClass().add("event-summary-block");
        summary.setId("event-summary");
        figures.setId("event-figures");
        dateEvidence.setId("event-date-evidence");
        getChildren().setAll(summary, figures, dateEvidence);
    }

    void show(EventPage page) {
        Lines.fill(summary, page.summary());
        figures.getChildren().setAll(page.figures().stream()
                .map(figure -> Lines.wrapped("event-figure", figure.value() + " (" + figure.source() + ")"))
                .toList());
        figures.setManaged(!page.figures().isEmpty());
        Lines.fill(dateEvidence, page.dateEvidence().isBlank() ? "" : "Date: " + page.dateEvidence());
    }
}
