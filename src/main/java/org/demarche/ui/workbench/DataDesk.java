package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import org.demarche.exchange.Format;
import org.demarche.exchange.Formats;
import org.demarche.model.DossierIndex;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.state.exchange.ExportChoice;
import org.demarche.state.exchange.Exporting;
import org.demarche.store.originals.OriginalStore;
import org.demarche.ui.exchange.ExportDialog;
import org.demarche.ui.parts.QuietLink;
import org.demarche.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;

/** Data on their way to other programs and from them, and what is lost on it. */
final class DataDesk implements Exporting.Report {
    private final Workspace workspace;
    private final Appearance appearance;
    private final Doors doors;
    private final Supplier<Window> window;
    private final OriginalsDesk.Notice notice;
    private final Exporting exporting;
    /** What was chosen last time. */
    private @Nullable Format last;

    /** @param window in front of which questions are asked */
    DataDesk(Workspace workspace, Appearance appearance, Doors doors, Supplier<Window> window,
            OriginalsDesk.Notice notice) {
        this.workspace = workspace;
        this.appearance = appearance;
        this.doors = doors;
        this.window = window;
        this.notice = notice;
        exporting = new Exporting(doors.runner(), new OriginalStore(doors.data()), this);
    }

    /** Asks for a format and a file, and writes it. */
    void export() {
        DossierIndex index = workspace.index();
        ExportChoice choice = new ExportChoice(index.dossier(),
                last == null ? Formats.all().getFirst() : last, doors.runner());
        new ExportDialog(choice, Formats.all()).ask(window.get(), appearance).ifPresent(chosen -> {
            last = chosen.format();
            doors.dialogs().chooseExport(choice.fileName(), chosen.format().name(), chosen.format().ending())
                    .ifPresent(file -> exporting.write(index, chosen, file));
        });
    }

    /** Tells what was in a file of another program and has no place in the dossier that was made of it. */
    void tellRead(Path file, List<String> remarks) {
        String words = "Opened " + file.getFileName() + " as a new dossier";
        if (remarks.isEmpty()) {
            notice.tell(words);
        } else {
            notice.tell(words + "; " + Counted.of(remarks.size(), "remark"), new QuietLink("Show them",
                    () -> showRemarks(file, remarks)));
            showRemarks(file, remarks);
        }
    }

    private void showRemarks(Path file, List<String> remarks) {
        SentencesPage.show(window.get(), appearance, "remarks-page", "What became of " + file.getFileName(), remarks);
    }

    @Override
    public void written(Path file, List<String> losses) {
        String words = Exporting.words(file, losses);
        if (losses.isEmpty()) {
            notice.tell(words);
        } else {
            notice.tell(words, new QuietLink("Show them", () -> SentencesPage.show(window.get(), appearance,
                    "losses-page", "What is not in " + file.getFileName() + " as it is in the dossier", losses)));
        }
    }

    @Override
    public void refused(String sentence) {
        // Later, since the dialog waits, and the task is not over before this returns.
        Platform.runLater(() -> doors.dialogs().error("The data were not written", sentence));
    }
}
