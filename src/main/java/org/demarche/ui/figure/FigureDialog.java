package org.demarche.ui.figure;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.export.figure.Sheet;
import org.demarche.state.figure.FigureSize;
import org.demarche.state.figure.FigureWish;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.demarche.ui.theme.Theme;

/** Asks what an image of the timeline is to be: its size, its colours, how much of the time it shows. */
final class FigureDialog {
    private static final double FIELD = 96;
    private static final int LARGEST = 20_000;

    private final ToggleGroup sizes = new ToggleGroup();
    private final RadioButton light = new RadioButton("Light");
    private final RadioButton dark = new RadioButton("Dark");
    private final RadioButton whole = new RadioButton("All of it");
    private final RadioButton visible = new RadioButton("What the timeline shows now");
    private final Spinner<Integer> width = pixels(FigureSize.SLIDE.width(), "Width in pixels");
    private final Spinner<Integer> height = pixels(FigureSize.SLIDE.height(), "Height in pixels");
    private final RadioButton custom = new RadioButton("Own size");
    private final GridPane page = new GridPane();

    /** @param onScreen the size of the timeline in the window */
    FigureDialog(FigureSize onScreen, Theme theme) {
        VBox sizeChoice = new VBox(
                size("figure-slide", "Slide", FigureSize.SLIDE),
                size("figure-a4", "A4 landscape, 300 dpi", FigureSize.A4),
                size("figure-screen", "As on screen", onScreen),
                own());
        sizes.selectToggle(sizes.getToggles().getFirst());
        group("figure-light", light, "figure-dark", dark).selectToggle(theme == Theme.LIGHT ? light : dark);
        group("figure-whole", whole, "figure-visible", visible).selectToggle(whole);

        page.getStyleClass().add("figure-page");
        row(0, "Size", sizeChoice);
        row(1, "Time", new VBox(whole, visible));
        row(2, "Colours", new VBox(light, dark));
    }

    /** Shows the dialog; empty when the person thinks better of it. */
    Optional<FigureWish> ask(Window owner, Appearance appearance) {
        ButtonType export = new ButtonType("Export…", ButtonData.OK_DONE);
        Dialog<FigureWish> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Export image");
        dialog.setHeaderText("Image of the timeline");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("figure-dialog");
        pane.getStyleClass().add("message");
        pane.getStylesheets().add(Stylesheets.url("dialogs"));
        pane.setContent(page);
        pane.getButtonTypes().addAll(export, ButtonType.CANCEL);
        pane.lookupButton(export).setId("figure-export");
        appearance.dress(pane.getScene());
        dialog.setResultConverter(button -> export.equals(button) ? wish() : null);
        try {
            return dialog.showAndWait();
        } finally {
            appearance.forget(pane.getScene());
        }
    }

    private FigureWish wish() {
        FigureSize size = custom.isSelected() ? new FigureSize(width.getValue(), height.getValue(), 1)
                : (FigureSize) sizes.getSelectedToggle().getUserData();
        return new FigureWish(size, dark.isSelected(), whole.isSelected());
    }

    private RadioButton size(String id, String name, FigureSize size) {
        RadioButton button = new RadioButton(name + " (" + size.pixels() + ")");
        button.setId(id);
        button.setUserData(size);
        button.setToggleGroup(sizes);
        return button;
    }

    private Node own() {
        custom.setId("figure-custom");
        custom.setToggleGroup(sizes);
        HBox fields = new HBox(custom, width, new Label("×"), height, new Label("px"));
        fields.getStyleClass().add("figure-own");
        width.setId("figure-width");
        height.setId("figure-height");
        width.disableProperty().bind(Bindings.not(custom.selectedProperty()));
        height.disableProperty().bind(Bindings.not(custom.selectedProperty()));
        return fields;
    }

    private void row(int row, String name, VBox choice) {
        choice.getStyleClass().add("figure-set");
        Label label = new Label(name);
        label.getStyleClass().add("figure-label");
        GridPane.setValignment(label, VPos.TOP);
        page.addRow(row, label, choice);
    }

    private static ToggleGroup group(String firstId, RadioButton first, String secondId, RadioButton second) {
        ToggleGroup group = new ToggleGroup();
        first.setId(firstId);
        second.setId(secondId);
        group.getToggles().setAll(first, second);
        return group;
    }

    private static Spinner<Integer> pixels(int start, String name) {
        Spinner<Integer> spinner = new Spinner<>((int) Sheet.LEAST, LARGEST, start, 100);
        spinner.setEditable(true);
        spinner.setPrefWidth(FIELD);
        spinner.setAccessibleText(name);
        return spinner;
    }
}
