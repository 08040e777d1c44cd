package org.demarche.ui.evidence;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.evidence.EvidenceReport;
import org.demarche.evidence.Repair;
import org.demarche.state.caption.Counted;
import org.demarche.state.evidence.EvidenceModel;
import org.demarche.state.evidence.EvidenceState;
import org.demarche.ui.parts.QuietLink;
import org.demarche.ui.parts.Tips;
import org.demarche.ui.theme.Stylesheets;

/** The pane of the evidence check: sums, rows, and the difference of the chosen row. */
public final class EvidenceView {
    private final VerdictChips chips;
    private final EvidenceTable table;
    private final DifferenceView difference;
    private final Label stage = new Label();
    private final QuietLink again;
    private final Button takeAll = new Button();
    private final Button export = new Button("Export…");
    private final BorderPane node = new BorderPane();

    /** @param onExport asks where to write the report, and does */
    public EvidenceView(EvidenceModel model, Runnable onExport) {
        chips = new VerdictChips(model::showOnly);
        table = new EvidenceTable(model);
        difference = new DifferenceView(model);
        again = new QuietLink("Check again", model::checkAgain);
        again.setId("evidence-again");
        again.managedProperty().bind(again.visibleProperty());
        stage.setId("evidence-stage");
        stage.getStyleClass().add("evidence-stage");
        takeAll.setId("evidence-take-all");
        takeAll.setOnAction(_ -> model.acceptAll());
        takeAll.setTooltip(Tips.of("Quotes whose words are the same, perhaps in other print, take the places found"));
        export.setId("evidence-export");
        export.setTooltip(Tips.of("Write the result as a page to read or a table for spreadsheets"));
        export.setOnAction(_ -> onExport.run());
        HBox actions = new HBox(stage, again, takeAll, export);
        actions.getStyleClass().add("evidence-actions");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(chips.node(), actions);
        HBox.setHgrow(chips.node(), Priority.ALWAYS);
        head.getStyleClass().add("evidence-head");
        node.setTop(head);
        node.setCenter(table.node());
        node.setBottom(difference.node());
        node.setId("evidence");
        node.getStyleClass().add("evidence");
        node.setMinSize(0, 0);
        node.getStylesheets().add(Stylesheets.url("evidence"));
        model.stateProperty().subscribe(this::show);
    }

    /** The pane. */
    public Region node() {
        return node;
    }

    /** The node that takes the focus. */
    public Region surface() {
        return table.node();
    }

    private void show(EvidenceState state) {
        chips.show(state);
        table.show(state);
        difference.show(state.chosenRow());
        stage.setText(switch (state.stage()) {
            case RUNNING -> "Checking…";
            case DONE -> "";
            case GIVEN_UP -> "Not checked.";
        });
        again.setVisible(state.stage() == EvidenceState.Stage.GIVEN_UP);
        EvidenceReport report = state.report();
        long plain = report == null ? 0 : report.rows().stream().filter(Repair::isPlain).count();
        takeAll.setText("Take " + Counted.of(plain, "new place"));
        takeAll.setVisible(plain > 0);
        takeAll.setManaged(plain > 0);
        export.setDisable(report == null);
    }
}
