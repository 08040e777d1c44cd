package org.demarche.ui.citation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;
import org.demarche.export.citation.StyledText;

/** Paragraphs with their emphasis. */
final class StyledLines extends VBox {
    /** Each word is slanted for itself, since a text that is broken over lines would shift from line to line. */
    private static final Pattern BEHIND_SPACES = Pattern.compile("(?<= )(?! )");
    /** Twelve degrees, as italics lean. */
    private static final double SLANT = -Math.tan(Math.toRadians(12));

    StyledLines() {
        getStyleClass().add("citation-lines");
    }

    void show(List<StyledText> lines) {
        getChildren().setAll(lines.stream().map(StyledLines::flow).toList());
    }

    private static TextFlow flow(StyledText line) {
        TextFlow flow = new TextFlow(line.runs().stream().flatMap(StyledLines::texts).toArray(Text[]::new));
        flow.setAccessibleText(line.text());
        return flow;
    }

    private static Stream<Text> texts(StyledText.Run run) {
        return run.italic() ? Arrays.stream(BEHIND_SPACES.split(run.text())).map(word -> text(run, word))
                : Stream.of(text(run, run.text()));
    }

    private static Text text(StyledText.Run run, String words) {
        Text text = new Text(words);
        text.getStyleClass().add("citation-text");
        if (run.italic()) {
            // The typeface of the window has no italic, and asked for it, gives another weight.
            text.getTransforms().add(new Shear(SLANT, 0));
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
