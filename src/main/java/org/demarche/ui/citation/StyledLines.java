package org.demarche.ui.citation;

import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.demarche.export.citation.StyledText;

/** Paragraphs with their emphasis. */
final class StyledLines extends VBox {
    StyledLines() {
        getStyleClass().add("citation-lines");
    }

    void show(List<StyledText> lines) {
        getChildren().setAll(lines.stream().map(StyledLines::flow).toList());
    }

    private static TextFlow flow(StyledText line) {
        TextFlow flow = new TextFlow(line.runs().stream().map(StyledLines::text).toArray(Text[]::new));
        flow.setAccessibleText(line.text());
        return flow;
    }

    private static Text text(StyledText.Run run) {
        Text text = new Text(run.text());
        text.getStyleClass().add("citation-text");
        if (run.italic()) {
            text.getStyleClass().add("citation-italic");
        }
        if (run.bold()) {
            text.getStyleClass().add("citation-bold");
        }
        if (run.raised()) {
            text.getStyleClass().add("citation-raised");
        }
        return text;
    }
}
