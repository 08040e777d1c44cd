package org.demarche.ui.evidence;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.demarche.evidence.EvidenceReport;
import org.demarche.export.evidence.ReportException;
import org.demarche.export.evidence.ReportFile;
import org.demarche.state.Workspace;
import org.demarche.state.caption.FileName;
import org.demarche.state.evidence.EvidenceModel;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;

/** Asks where the result of the evidence check is to go, and writes it in the background. */
public final class EvidenceExport {
    private final Workspace workspace;
    private final EvidenceModel model;
    private final Dialogs dialogs;
    private final TaskRunner runner;
    private final Consumer<Path> written;

    /** @param written told when a file is there */
    public EvidenceExport(Workspace workspace, EvidenceModel model, Dialogs dialogs, TaskRunner runner,
            Consumer<Path> written) {
        this.workspace = workspace;
        this.model = model;
        this.dialogs = dialogs;
        this.runner = runner;
        this.written = written;
    }

    /** Asks and begins. */
    public void start() {
        EvidenceReport report = model.stateProperty().get().report();
        String title = workspace.index().dossier().title();
        if (report != null) {
            dialogs.chooseReport("evidence-" + FileName.of(title, "check") + ".html")
                    .ifPresent(file -> write(title, report, file));
        }
    }

    private void write(String title, EvidenceReport report, Path file) {
        runner.submit(new BackgroundTask<>("Writing " + file.getFileName(), _ -> {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                ReportFile.writeCsv(report, file);
            } else {
                ReportFile.writeHtml(title, report, file);
            }
            return file;
        }), TaskCallbacks.of(written, this::fail));
    }

    /** Says why, later, since the dialog waits, and a task is not over before its callback returns. */
    private void fail(Throwable thrown) {
        if (thrown instanceof ReportException refused) {
            Platform.runLater(() -> dialogs.error("The report was not written", String.valueOf(refused.getMessage())));
        } else {
            throw new IllegalStateException("writing a report failed", thrown);
        }
    }
}
