package org.demarche.ui.dialogs;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** Dialogs in front of a window. */
public final class FxDialogs implements Dialogs {
    private static final ExtensionFilter DOSSIERS = new ExtensionFilter("Dossiers (*.json)", "*.json");
    private static final ExtensionFilter IMAGES = new ExtensionFilter("PNG images (*.png)", "*.png");

    private final Window owner;
    private final Appearance appearance;
    private @Nullable Path folder;

    public FxDialogs(Window owner, Appearance appearance) {
        this.owner = owner;
        this.appearance = appearance;
    }

    @Override
    public void error(String title, String sentence) {
        Alert alert = new Alert(AlertType.NONE, sentence, new ButtonType("Close", ButtonData.CANCEL_CLOSE));
        alert.initOwner(owner);
        alert.setTitle("Demarche");
        alert.setHeaderText(title);
        alert.getDialogPane().setId("error-dialog");
        alert.getDialogPane().getStyleClass().add("message");
        alert.getDialogPane().getStylesheets().add(Stylesheets.url("dialogs"));
        appearance.dress(alert.getDialogPane().getScene());
        try {
            alert.showAndWait();
        } finally {
            appearance.forget(alert.getDialogPane().getScene());
        }
    }

    @Override
    public Optional<Path> chooseDossier() {
        FileChooser chooser = chooser("Open a dossier", DOSSIERS);
        chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseImage(String suggestedName) {
        FileChooser chooser = chooser("Export the timeline as an image", IMAGES);
        chooser.setInitialFileName(suggestedName);
        return remembered(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title, ExtensionFilter filter) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        Path path = chosen.toPath();
        folder = path.toAbsolutePath().getParent();
        return Optional.of(path);
    }
}
