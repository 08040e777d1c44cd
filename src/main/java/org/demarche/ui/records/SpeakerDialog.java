package org.demarche.ui.records;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.state.records.SpeakerForm;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.theme.Appearance;

/** Asks what a dossier is to say of a speaker. */
public final class SpeakerDialog {
    private static final int LINES = 3;

    private final TextField name = new TextField();
    private final ComboBox<Speaker.Nature> nature = new ComboBox<>();
    private final ComboBox<String> side = new ComboBox<>();
    private final TextArea aliases = area("speaker-aliases");
    private final TextArea roles = area("speaker-roles");
    private final Label fault = Lines.wrapped("form-fault");
    private final ReadOnlyObjectWrapper<SpeakerForm> form = new ReadOnlyObjectWrapper<>();
    private final VBox page;

    private SpeakerDialog(SpeakerForm shown, List<Side> sides) {
        name.setId("speaker-name");
        name.setText(shown.name());
        nature.setId("speaker-nature");
        nature.getItems().setAll(Speaker.Nature.values());
        nature.setConverter(words());
        nature.setValue(shown.nature());
        side.setId("speaker-side");
        side.setEditable(true);
        side.getItems().setAll(sides.stream().map(Side::name).toList());
        side.getEditor().setText(shown.side());
        aliases.setText(shown.aliases());
        roles.setText(shown.roles());
        HBox line = new HBox(field("What it is", nature, ""),
                field("Side", side, "Choose one, or type the name of a new one; lanes by side go by it."));
        line.getStyleClass().add("record-line");
        line.getChildren().forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
        page = new VBox(field("Name", name, ""), line,
                field("Other names in the sources", aliases, "One in a line."),
                field("Offices", roles, "One in a line, with a semicolon before the period:"
                        + " Minister of Foreign Affairs; 27 February 2011 – 15 May 2012"),
                fault);
        page.getStyleClass().add("record-page");
        for (ObservableValue<?> property : List.<ObservableValue<?>>of(name.textProperty(),
                side.getEditor().textProperty(), aliases.textProperty(), roles.textProperty(),
                nature.valueProperty())) {
            property.addListener(_ -> read());
        }
        read();
    }

    /** Shows what is said and waits; empty when the person thinks better of it. */
    public static Optional<SpeakerForm> ask(
            Window owner, Appearance appearance, SpeakerForm shown, List<Side> sides) {
        SpeakerDialog dialog = new SpeakerDialog(shown, sides);
        boolean taken = FormDialog.ask(owner, appearance, "speaker-dialog", "Edit speaker", dialog.page, dialog.name,
                Bindings.createBooleanBinding(() -> dialog.form.get().fault() != null, dialog.form));
        return taken ? Optional.of(dialog.form.get()) : Optional.empty();
    }

    private void read() {
        SpeakerForm next = new SpeakerForm(name.getText(), nature.getValue(), aliases.getText(),
                side.getEditor().getText(), roles.getText());
        String wrong = next.fault();
        Lines.fill(fault, wrong == null ? "" : wrong);
        form.set(next);
    }

    private static VBox field(String name, Control control, String said) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setAccessibleHelp(said);
        control.setMaxWidth(Double.MAX_VALUE);
        Label below = Lines.wrapped("field-below");
        Lines.fill(below, said);
        VBox box = new VBox(label, (Node) control, below);
        box.getStyleClass().add("field-box");
        return box;
    }

    private static TextArea area(String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(LINES);
        area.setWrapText(true);
        return area;
    }

    private static StringConverter<Speaker.Nature> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Speaker.Nature nature) {
                return switch (nature) {
                    case PERSON -> "A person";
                    case INSTITUTION -> "A state, an organisation or an office";
                    case DOCUMENT -> "A document";
                    case null -> "";
                };
            }

            @Override
            public Speaker.Nature fromString(String words) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        };
    }
}
