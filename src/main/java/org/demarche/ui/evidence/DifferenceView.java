package org.demarche.ui.evidence;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.demarche.evidence.EvidenceRow;
import org.demarche.evidence.Repair;
import org.demarche.state.evidence.EvidenceModel;
import org.demarche.text.anchor.Difference;
import org.demarche.text.anchor.Verdict;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.Tips;
import org.jspecify.annotations.Nullable;

/** What differs in the chosen row, word by word, and what can be done about it. */
final class DifferenceView {
    private final EvidenceModel model;
    private final TextFlow words = new TextFlow();
    private final Label sentence = Lines.wrapped("evidence-sentence");
    private final Button accept = new Button();
    private final Button reject = new Button("Reject");
    private final HBox node;

    DifferenceView(EvidenceModel model) {
        this.model = model;
        words.getStyleClass().add("evidence-words");
        words.setId("evidence-words");
        sentence.setId("evidence-sentence");
        accept.setId("evidence-accept");
        reject.setId("evidence-reject");
        reject.setTooltip(Tips.of("This is not the passage: the quote’s place is removed"));
        reject.setAccessibleHelp("This is not the passage: the quote’s place is removed");
        VBox told = new VBox(words, sentence);
        told.getStyleClass().add("evidence-told");
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("evidence-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        VBox buttons = new VBox(accept, reject);
        buttons.getStyleClass().add("evidence-buttons");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        accept.setMaxWidth(Double.MAX_VALUE);
        reject.setMaxWidth(Double.MAX_VALUE);
        node = new HBox(scroll, buttons);
        node.getStyleClass().add("evidence-difference");
        node.managedProperty().bind(node.visibleProperty());
    }

    Region node() {
        return node;
    }

    void show(@Nullable EvidenceRow row) {
        node.setVisible(row != null);
        if (row == null) {
            return;
        }
        words.getChildren().clear();
        Difference difference = row.difference();
        if (difference == null) {
            add(row.words(), "evidence-kept");
        } else {
            difference.pieces().forEach(this::add);
        }
        sentence.setText(row.sentence());
        boolean words = row.verdict() instanceof Verdict.Changed || row.verdict() instanceof Verdict.Typographic;
        String help = words ? "The quote takes the source’s words and place" : "The quote takes the place found";
        accept.setText(words ? "Accept" : "Take the new place");
        accept.setTooltip(Tips.of(help));
        accept.setAccessibleHelp(help);
        accept.setDisable(!Repair.canTake(row));
        accept.setOnAction(_ -> model.accept(row));
        reject.setDisable(!Repair.canReject(row));
        reject.setOnAction(_ -> model.reject(row));
    }

    private void add(Difference.Piece piece) {
        switch (piece.kind()) {
            case KEPT -> add(piece.textWords(), "evidence-kept");
            case DELETED -> add(piece.quoteWords(), "evidence-deleted");
            case INSERTED -> add(piece.textWords(), "evidence-inserted");
        }
    }

    private void add(String stretch, String style) {
        Text text = new Text(stretch);
        text.getStyleClass().add(style);
        words.getChildren().add(text);
    }
}
