package org.demarche.ui.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.files.FigureFiles;
import org.demarche.model.DossierIndex;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.figure.FigureSize;
import org.demarche.state.figure.FigureWish;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.ui.theme.Appearance;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;

/** Asks what an image is to show and where it is to go, and writes it in the background. */
public final class FigureExport {
    private final Workspace workspace;
    private final Appearance appearance;
    private final Dialogs dialogs;
    private final TaskRunner runner;
    private final Consumer<Path> written;

    /** @param written told when a file is there */
    public FigureExport(
            Workspace workspace, Appearance appearance, Dialogs dialogs, TaskRunner runner, Consumer<Path> written) {
        this.workspace = workspace;
        this.appearance = appearance;
        this.dialogs = dialogs;
        this.runner = runner;
        this.written = written;
    }

    /** Asks in front of a window and begins. */
    public void start(Window owner, FigureSize onScreen) {
        Optional<FigureWish> wish = new FigureDialog(onScreen, appearance.theme()).ask(owner, appearance);
        if (wish.isPresent()) {
            Snapshot snapshot = workspace.snapshot();
            dialogs.chooseImage(FigureWish.fileName(snapshot.index().dossier().title()))
                    .ifPresent(file -> write(snapshot.index(), wish.get().spec(snapshot), file));
        }
    }

    /** Says why, later, since the dialog waits, and a task is not over before its callback returns. */
    private void refuse(String sentence) {
        Platform.runLater(() -> dialogs.error("The image was not written", sentence));
    }

    private void fail(Throwable thrown) {
        switch (thrown) {
            case FigureException refused -> refuse(String.valueOf(refused.getMessage()));
            case OutOfMemoryError _ ->
                    refuse("There is not enough memory for an image of this size; choose a smaller one.");
            default -> throw new IllegalStateException("writing an image failed", thrown);
        }
    }

    /** Writes where the person said; a name without its ending, which some file choosers return, gets that. */
    private void write(DossierIndex index, FigureSpec spec, Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        Path file = name.toLowerCase(Locale.ROOT).endsWith(".png") ? chosen : chosen.resolveSibling(name + ".png");
        if (!file.equals(chosen) && Files.exists(file)) {
            refuse(file + " is there already; choose that file to replace it, or another name.");
            return;
        }
        runner.submit(
                new BackgroundTask<>("Writing " + file.getFileName(), _ -> {
                    FigureFiles.write(index, spec, file, FigureProgress.NONE);
                    return file;
                }),
                TaskCallbacks.of(written, this::fail));
    }
}
