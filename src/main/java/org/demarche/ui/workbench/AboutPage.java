package org.demarche.ui.workbench;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.theme.Appearance;

/** Says what the program is and under which licences it stands. */
final class AboutPage {
    private AboutPage() {}

    static void show(Window owner, Appearance appearance) {
        Label name = new Label("Demarche");
        name.getStyleClass().add("page-title");
        VBox page = new VBox(name,
                paragraph("Explore a diplomatic dispute: who said what, when, and where it is written."),
                paragraph("A démarche is a government's formal word to another government. Every quote here leads to"
                        + " the place in its source, and is checked against it word for word."),
                paragraph("Apache License 2.0. The typeface is Inter, under the SIL Open Font License 1.1."));
        page.getStyleClass().addAll("page-column", "page-text");
        PageDialog.show(owner, appearance, "about-page", "About Demarche", page);
    }

    private static Label paragraph(String text) {
        return Lines.wrapped("page-paragraph", text);
    }
}
