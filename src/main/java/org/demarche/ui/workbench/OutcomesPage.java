package org.demarche.ui.workbench;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.state.originals.OutcomeWords;
import org.demarche.store.originals.Outcome;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.theme.Appearance;

/** Tells of each text that was offered as an original what became of it. */
final class OutcomesPage {
    private OutcomesPage() {}

    static void show(Window owner, Appearance appearance, List<Outcome> outcomes) {
        Label title = new Label("Originals");
        title.getStyleClass().add("page-title");
        VBox page = new VBox(title);
        for (Outcome outcome : outcomes) {
            VBox entry = new VBox();
            if (!outcome.source().isEmpty()) {
                entry.getChildren().add(Lines.wrapped("outcome-source", OutcomeWords.source(outcome)));
            }
            entry.getChildren().add(Lines.wrapped("outcome-words", OutcomeWords.of(outcome)));
            entry.getStyleClass().add("outcome");
            page.getChildren().add(entry);
        }
        page.getStyleClass().addAll("page-column", "page-text");
        PageDialog.show(owner, appearance, "outcomes-page", "Originals", page);
    }
}
