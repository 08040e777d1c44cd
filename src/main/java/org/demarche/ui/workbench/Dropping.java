package org.demarche.ui.workbench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.demarche.exchange.ForeignFiles;
import org.demarche.export.svg.EmbeddedView;

/**
 * Takes files that are dropped on the window: a dossier, a figure of one, or what another program has written of
 * one, is opened; all else are originals or articles.
 */
final class Dropping {
    private final Consumer<Path> open;
    private final Consumer<List<Path>> attach;

    /**
     * What is done with what is dropped.
     *
     * @param open opens a dossier or a figure
     * @param attach attaches originals, or takes articles up
     */
    Dropping(Consumer<Path> open, Consumer<List<Path>> attach) {
        this.open = open;
        this.attach = attach;
    }

    /** Takes what is dropped on a node. */
    void install(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (!event.getDragboard().getFiles().isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
            if (!files.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                // Later, since a question may wait, for which the hand that drops would have to wait.
                Platform.runLater(() -> take(files));
            }
        });
    }

    /** Opens the first dossier or figure, if there is one; attaches the others to what is open if there is none. */
    void take(List<Path> files) {
        files.stream().filter(Dropping::isOpened).findFirst().ifPresentOrElse(open, () -> attach.accept(files));
    }

    private static boolean isOpened(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") || EmbeddedView.isSvg(file)
                || ForeignFiles.formatOf(file).isPresent();
    }
}
