package org.demarche.ui.workbench;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.demarche.ui.parts.FittingScroll;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;

/** A page to read in front of the window, closed by a button or by Escape. */
final class PageDialog {
    /** The part of the owner's height that a page may take before it scrolls. */
    private static final double MOST = 0.8;

    private PageDialog() {}

    static void show(Window owner, Appearance appearance, String id, String title, Node page) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.setId(id);
        pane.getStyleClass().add("page");
        pane.getStylesheets().addAll(Stylesheets.url("dialogs"), Stylesheets.url("workbench"));
        FittingScroll scroll = new FittingScroll(page);
        scroll.getStyleClass().add("page-scroll");
        scroll.setMaxHeight(owner.getHeight() * MOST);
        pane.setContent(scroll);
        pane.getButtonTypes().add(new ButtonType("Close", ButtonData.CANCEL_CLOSE));
        appearance.dress(pane.getScene());
        dialog.setOnHidden(_ -> appearance.forget(pane.getScene()));
        dialog.show();
    }
}
