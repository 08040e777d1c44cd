package org.demarche.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.exchange.Format;
import org.demarche.state.exchange.ExportChoice;
import org.demarche.ui.parts.FittingScroll;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;

/** Asks in which format data are to leave the program, and shows beforehand what is lost in it. */
public final class ExportDialog {
    private final ExportChoice choice;
    private final ListView<Format> formats = new ListView<>();
    private final Label name = Lines.wrapped("export-name");
    private final Label purpose = Lines.wrapped("export-purpose");
    private final CheckBox fullTexts = new CheckBox("With full texts");
    private final Label rights = Lines.wrapped("export-quiet");
    private final Label lossHead = Lines.head("WHAT WILL BE LOST");
    private final VBox losses = new VBox();

    /** @param offered formats, in order */
    public ExportDialog(ExportChoice choice, List<Format> offered) {
        this.choice = choice;
        formats.setId("export-formats");
        formats.getStyleClass().add("export-formats");
        formats.setAccessibleText("Formats");
        formats.getItems().setAll(offered);
        formats.setCellFactory(_ -> new FormatCell());
        formats.getSelectionModel().select(choice.stateProperty().get().format());
        formats.getSelectionModel().selectedItemProperty().subscribe(format -> {
            if (format != null) {
                choice.choose(format);
            }
        });
        fullTexts.setId("export-full-texts");
        fullTexts.selectedProperty().subscribe((_, chosen) -> choice.setFullTexts(chosen));
        losses.setId("export-losses");
        losses.getStyleClass().add("export-losses");
        choice.stateProperty().subscribe(this::show);
    }

    /** Shows the dialog; empty when the person thinks better of it. */
    public Optional<ExportChoice.State> ask(Window owner, Appearance appearance) {
        ButtonType export = new ButtonType("Export…", ButtonData.OK_DONE);
        Dialog<ExportChoice.State> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Export data");
        dialog.setHeaderText("Take the dossier to another program");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("export-dialog");
        pane.getStyleClass().addAll("message", "export-dialog");
        pane.getStylesheets().addAll(Stylesheets.url("dialogs"), Stylesheets.url("workbench"),
                Stylesheets.url("exchange"));
        pane.setContent(page());
        pane.getButtonTypes().addAll(export, ButtonType.CANCEL);
        pane.lookupButton(export).setId("export-go");
        appearance.dress(pane.getScene());
        dialog.setOnShown(_ -> formats.requestFocus());
        dialog.setResultConverter(button -> export.equals(button) ? choice.stateProperty().get() : null);
        try {
            return dialog.showAndWait();
        } finally {
            appearance.forget(pane.getScene());
        }
    }

    private Region page() {
        FittingScroll scroll = new FittingScroll(losses);
        scroll.getStyleClass().addAll("page-scroll", "export-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox texts = new VBox(fullTexts, rights);
        texts.getStyleClass().add("export-texts");
        VBox details = new VBox(new VBox(name, purpose), texts, lossHead, scroll);
        details.getStyleClass().add("export-details");
        HBox.setHgrow(details, Priority.ALWAYS);
        HBox page = new HBox(formats, details);
        page.getStyleClass().add("export-page");
        return page;
    }

    private void show(ExportChoice.State now) {
        name.setText(now.format().name());
        purpose.setText(now.format().purpose());
        fullTexts.setDisable(!now.takesFullTexts());
        rights.setText(now.takesFullTexts()
                ? "Published texts and attached originals belong to their publishers. Let them go along only for"
                        + " readers who may have them; without them go digests and quotes."
                : "This format has no place for the texts of articles.");
        if (now.losses() != null) {
            losses.getChildren().setAll(now.losses().isEmpty()
                    ? List.of(Lines.wrapped("export-loss", "Nothing: every field of this dossier goes along."))
                    : now.losses().stream().map(sentence -> Lines.wrapped("export-loss", sentence)).toList());
        }
    }

    /** A format in the list, with the ending of its files. */
    private static final class FormatCell extends ListCell<Format> {
        @Override
        protected void updateItem(Format format, boolean empty) {
            super.updateItem(format, empty);
            if (empty || format == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                Label name = new Label(format.name());
                Label ending = new Label(format.ending());
                ending.getStyleClass().add("export-quiet");
                HBox.setHgrow(name, Priority.ALWAYS);
                name.setMaxWidth(Double.MAX_VALUE);
                HBox row = new HBox(name, ending);
                row.setAlignment(Pos.BASELINE_LEFT);
                row.getStyleClass().add("export-row");
                setGraphic(row);
                setAccessibleText(format.name() + ", " + format.ending());
            }
        }
    }
}
