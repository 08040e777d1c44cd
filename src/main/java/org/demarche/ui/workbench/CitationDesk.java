package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.demarche.export.citation.CitationFormat;
import org.demarche.export.citation.StyledText;
import org.demarche.state.Workspace;
import org.demarche.state.caption.FileName;
import org.demarche.state.citation.Citing;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.ui.citation.StyleDialog;
import org.demarche.ui.theme.Appearance;

/** Copies and writes citations as a person wishes, and tells what came of it. */
final class CitationDesk implements Citing.Report {
    private final Workspace workspace;
    private final Doors doors;
    private final Appearance appearance;
    private final Supplier<Window> window;
    private final Consumer<String> told;
    private final BiConsumer<String, Path> written;
    private final Citing citing;

    /**
     * A desk for what is open.
     *
     * @param window in front of which is asked
     * @param told is given what was copied
     * @param written is given what was written, and where
     */
    CitationDesk(Workspace workspace, Doors doors, Appearance appearance, Supplier<Window> window,
            ObservableValue<AttachedOriginals> originals, Consumer<String> told, BiConsumer<String, Path> written) {
        this.workspace = workspace;
        this.doors = doors;
        this.appearance = appearance;
        this.window = window;
        this.told = told;
        this.written = written;
        citing = new Citing(workspace, doors.runner(), doors.citations().settings(), originals, this);
    }

    /** What can be cited. */
    Citing citing() {
        return citing;
    }

    /** Asks for a file and writes the bibliography there. */
    void save() {
        String title = workspace.index().dossier().title();
        doors.dialogs().chooseBibliography(FileName.of(title, "sources") + CitationFormat.BIBLATEX.ending())
                .ifPresent(file -> citing.save(file, CitationFormat.ofFile(file.toString())
                        .orElse(CitationFormat.BIBLATEX)));
    }

    /** Asks for the style. */
    void chooseStyle() {
        StyleDialog.ask(window.get(), appearance, citing, doors.dialogs());
    }

    @Override
    public void copy(StyledText text, String said) {
        doors.citations().clipboard().put(text.text(), text.html());
        told.accept(said);
    }

    @Override
    public void written(Path file) {
        written.accept("Bibliography", file);
    }

    @Override
    public void refused(String sentence) {
        // Later, since the dialog waits, and the task is not over before this returns.
        Platform.runLater(() -> doors.dialogs().error("It was not cited", sentence));
    }
}
