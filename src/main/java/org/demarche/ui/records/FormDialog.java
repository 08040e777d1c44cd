package org.demarche.ui.records;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;

/** A form in front of the window, which is either taken over or dropped. */
final class FormDialog {
    private FormDialog() {}

    /**
     * Shows a form and waits.
     *
     * @param faulty while true, it cannot be taken over
     * @param first takes the focus
     * @return whether it is to be taken over
     */
    static boolean ask(Window owner, Appearance appearance, String id, String title, Node form, Node first,
            ObservableBooleanValue faulty) {
        ButtonType save = new ButtonType("Apply", ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(title);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setId(id);
        pane.getStyleClass().addAll("message", "form-dialog");
        pane.getStylesheets().addAll(Stylesheets.url("dialogs"), Stylesheets.url("records"));
        pane.setContent(form);
        pane.getButtonTypes().addAll(save, ButtonType.CANCEL);
        pane.lookupButton(save).setId("form-apply");
        pane.lookupButton(save).disableProperty().bind(faulty);
        appearance.dress(pane.getScene());
        dialog.setOnShown(_ -> first.requestFocus());
        try {
            return dialog.showAndWait().filter(save::equals).isPresent();
        } finally {
            appearance.forget(pane.getScene());
        }
    }
}
