package org.demarche.ui.figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Window;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.Sheet;
import org.demarche.export.files.FigureFiles;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.state.figure.CopiedFigure;
import org.demarche.state.figure.FigureMemory;
import org.demarche.state.figure.FigureWish;
import org.demarche.state.figure.TaskFigureProgress;
import org.demarche.state.figure.ViewDefinition;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.ui.dialogs.FigureClipboard;
import org.demarche.ui.theme.Appearance;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;

/** Asks what a figure is to be and where it is to go, and makes it in the background. */
public final class FigureExport {
    private static final String NOT_WRITTEN = "The figure was not written";
    /** Pixels for each px of a copied figure that has no resolution of its own. */
    private static final double FINE = 2;

    private final Workspace workspace;
    private final Appearance appearance;
    private final Dialogs dialogs;
    private final TaskRunner runner;
    private final FigureClipboard clipboard;
    private final Told told;
    private final FigureMemory memory;

    /** Hears what was done. */
    public interface Told {
        /** Files are there, at least one. */
        void written(List<Path> files);

        /** A figure is on the clipboard. */
        void copied(CopiedFigure figure);
    }

    public FigureExport(Workspace workspace, Appearance appearance, Dialogs dialogs, TaskRunner runner,
            FigureClipboard clipboard, FigureMemory memory, Told told) {
        this.workspace = workspace;
        this.appearance = appearance;
        this.dialogs = dialogs;
        this.runner = runner;
        this.clipboard = clipboard;
        this.memory = memory;
        this.told = told;
    }

    /**
     * Asks in front of a window and begins.
     *
     * @param onScreen the size of the timeline in the window
     */
    public void start(Window owner, Sheet onScreen) {
        Snapshot snapshot = workspace.snapshot();
        FigureWish last = new FigureDialog(snapshot, onScreen, memory.recall(snapshot), runner)
                .ask(owner, appearance, new FigureDialog.Actions() {
                    @Override
                    public boolean export(FigureWish wish, int pages, Window before) {
                        Optional<Path> file = dialogs.chooseFigure(before, wish.format(),
                                wish.fileName(snapshot.index().dossier().title())).filter(chosen -> mayWrite(
                                        wish.file(chosen), pages));
                        file.ifPresent(chosen -> write(snapshot, wish, wish.spec(snapshot, onScreen), chosen));
                        return file.isPresent();
                    }

                    @Override
                    public void copy(FigureWish wish, int page) {
                        FigureExport.this.copy(snapshot, wish, wish.spec(snapshot, onScreen), page);
                    }
                });
        memory.keep(last, snapshot);
    }

    /** Asks about numbered files that are there already: the file chooser knows nothing of them. */
    private boolean mayWrite(Path file, int pages) {
        boolean single = pages == 1 || file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        List<Path> taken = single ? List.of()
                : FigureFiles.names(file, pages).stream().filter(Files::exists).toList();
        return taken.isEmpty() || dialogs.ask("Replace %s?".formatted(Counted.of(taken.size(), "file")),
                "Each page is a file of its own, and %s is there already.".formatted(taken.getFirst()),
                List.of("Replace", "Cancel")) == 0;
    }

    /** Copies the figure that was last wished for, without asking. */
    public void copy(Sheet onScreen) {
        Snapshot snapshot = workspace.snapshot();
        FigureWish last = memory.recall(snapshot);
        FigureWish wish = last.faults().isEmpty() ? last : FigureWish.of(snapshot.view());
        copy(snapshot, wish, wish.spec(snapshot, onScreen), 0);
    }

    private void copy(Snapshot snapshot, FigureWish wish, FigureSpec spec, int page) {
        double scale = wish.pixelsPerPx() == 0 ? FINE : wish.pixelsPerPx();
        runner.submit(new BackgroundTask<>("Copying the figure", progress -> CopiedFigure.of(
                        snapshot.index(), defined(snapshot, spec), page, scale, new TaskFigureProgress(progress))),
                TaskCallbacks.of(figure -> {
                    clipboard.put(figure);
                    told.copied(figure);
                }, thrown -> fail("The figure was not copied", thrown)));
    }

    /** Writes where the person said; a name without its ending, which some file choosers return, gets that. */
    private void write(Snapshot snapshot, FigureWish wish, FigureSpec spec, Path chosen) {
        Path file = wish.file(chosen);
        if (!file.equals(chosen) && Files.exists(file)) {
            refuse(NOT_WRITTEN, file + " is there already; choose that file to replace it, or another name.");
            return;
        }
        runner.submit(new BackgroundTask<>("Writing " + file.getFileName(),
                        progress -> FigureFiles.write(
                                snapshot.index(), defined(snapshot, spec), file, true,
                                new TaskFigureProgress(progress))),
                TaskCallbacks.of(told::written, thrown -> fail(NOT_WRITTEN, thrown)));
    }

    /** The figure with what restores its view, which takes a while to tell of a large dossier. */
    private static FigureSpec defined(Snapshot snapshot, FigureSpec spec) {
        return spec.withDefinition(ViewDefinition.of(snapshot.dossier(), snapshot.view(), spec).text());
    }

    /** Says why, later, since the dialog waits, and a task is not over before its callback returns. */
    private void refuse(String title, String sentence) {
        Platform.runLater(() -> dialogs.error(title, sentence));
    }

    private void fail(String title, Throwable thrown) {
        switch (thrown) {
            case FigureException refused -> refuse(title, String.valueOf(refused.getMessage()));
            case OutOfMemoryError _ ->
                    refuse(title, "There is not enough memory for a figure of this size; choose a smaller one.");
            default -> throw new IllegalStateException(title, thrown);
        }
    }
}
