package org.demarche.ui.workbench;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.theme.Appearance;

/** A list of sentences to read. */
final class SentencesPage {
    private SentencesPage() {}

    static void show(Window owner, Appearance appearance, String id, String title, List<String> sentences) {
        Label head = Lines.wrapped("page-title", title);
        VBox page = new VBox(head);
        sentences.forEach(sentence -> page.getChildren().add(Lines.wrapped("outcome-words", sentence)));
        page.getStyleClass().addAll("page-column", "page-text");
        PageDialog.show(owner, appearance, id, title, page);
    }
}
