package org.demarche.ui.records;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.model.edit.Heading;
import org.demarche.ui.theme.Appearance;

/** Asks for another title and description of a dossier. */
public final class HeadingDialog {
    private static final int LINES = 5;

    private HeadingDialog() {}

    /** Shows what the dossier says of itself and waits; empty when the person thinks better of it. */
    public static Optional<Heading> ask(Window owner, Appearance appearance, Heading heading) {
        FieldBox title = new FieldBox("heading-title", "Title", "", _ -> { });
        title.show(heading.title(), "", false, false);
        TextArea description = new TextArea(heading.description());
        description.setId("heading-description");
        description.setAccessibleText("Description");
        description.setWrapText(true);
        description.setPrefRowCount(LINES);
        Label name = new Label("Description: what the dispute is about");
        name.getStyleClass().add("field-name");
        name.setLabelFor(description);
        VBox box = new VBox(name, description);
        box.getStyleClass().add("field-box");
        VBox page = new VBox(title, box);
        page.getStyleClass().add("record-page");
        boolean taken = FormDialog.ask(owner, appearance, "heading-dialog", "Rename dossier", page, title.field(),
                Bindings.createBooleanBinding(() -> title.field().getText().isBlank(), title.field().textProperty()));
        return taken ? Optional.of(new Heading(title.field().getText().strip(), description.getText().strip()))
                : Optional.empty();
    }
}
