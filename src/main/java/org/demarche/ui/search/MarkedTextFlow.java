package org.demarche.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.demarche.model.TextRange;
import org.demarche.search.MarkedText;

/** Shows a line of text with what was found in it set off. */
final class MarkedTextFlow {
    private MarkedTextFlow() {}

    static TextFlow of(MarkedText line, String styleClass) {
        List<Text> runs = new ArrayList<>();
        String text = line.text();
        int at = 0;
        for (TextRange mark : line.marks()) {
            int start = text.offsetByCodePoints(0, mark.start());
            int end = text.offsetByCodePoints(start, mark.length());
            add(runs, text.substring(at, start), styleClass);
            add(runs, text.substring(start, end), styleClass, "search-mark");
            at = end;
        }
        add(runs, text.substring(at), styleClass);
        return new TextFlow(runs.toArray(Text[]::new));
    }

    private static void add(List<Text> runs, String text, String... styleClasses) {
        if (!text.isEmpty()) {
            Text run = new Text(text);
            run.getStyleClass().addAll(styleClasses);
            runs.add(run);
        }
    }
}
