package org.demarche.ui.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.demarche.model.Dossier;
import org.demarche.model.edit.Edit;
import org.demarche.state.importing.ImportModel;
import org.demarche.state.importing.ImportRow;
import org.demarche.store.DossierException;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.ui.theme.Appearance;
import org.demarche.work.TaskRunner;
import org.jspecify.annotations.Nullable;

/** Brings articles into a dossier, or into a new one: lets a person look them over, and hands the step on. */
public final class ArticleImport {
    private static final String NEW_TITLE = "New dossier";
    private static final String PASTED = "Pasted text";
    private static final String NOTHING_TO_PASTE =
            "There is no text on the clipboard; copy an article's text or page, and paste again.";

    /** What becomes of an import. */
    public interface Outcome {
        /** Takes a step on the open dossier that adds articles. */
        void add(Edit step);

        /** Opens a new dossier and takes a step on it that adds articles. */
        void create(Dossier empty, Edit step);
    }

    private final Appearance appearance;
    private final Dialogs dialogs;
    private final TaskRunner runner;
    private final Outcome outcome;

    public ArticleImport(Appearance appearance, Dialogs dialogs, TaskRunner runner, Outcome outcome) {
        this.appearance = appearance;
        this.dialogs = dialogs;
        this.runner = runner;
        this.outcome = outcome;
    }

    /** Begins a new dossier in front of a window. */
    public void startNew(Window owner) {
        open(owner, Dossier.empty(NEW_TITLE), NEW_TITLE);
    }

    /** Adds articles to a dossier. */
    public void startAdding(Window owner, Dossier dossier) {
        open(owner, dossier, null);
    }

    /** Adds files to a dossier. */
    public void startAdding(Window owner, Dossier dossier, List<Path> files) {
        open(owner, dossier, null).drop(files);
    }

    /** Adds what is on the clipboard to a dossier. */
    public void paste(Window owner, Dossier dossier) {
        if (clipboardText().isBlank()) {
            dialogs.error("Nothing was pasted", NOTHING_TO_PASTE);
        } else {
            open(owner, dossier, null).paste();
        }
    }

    private static String clipboardText() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasString() ? clipboard.getString() : clipboard.getHtml();
        return text == null ? "" : text;
    }

    private Session open(Window owner, Dossier dossier, @Nullable String newTitle) {
        Session session = new Session(dossier, newTitle);
        session.window.show(owner);
        return session;
    }

    /** One window, from its opening to its end. */
    private final class Session implements ImportWindow.Actions {
        private final ImportModel importing;
        private final ImportWindow window;
        private final boolean fresh;

        Session(Dossier dossier, @Nullable String newTitle) {
            fresh = newTitle != null;
            importing = new ImportModel(dossier, runner);
            window = new ImportWindow(importing, this, appearance, newTitle);
        }

        @Override
        public void chooseFiles() {
            drop(dialogs.chooseArticles(window.window()));
        }

        @Override
        public void chooseFolder() {
            dialogs.chooseFolder(window.window()).ifPresent(folder -> drop(List.of(folder)));
        }

        @Override
        public void drop(List<Path> files) {
            if (!files.isEmpty()) {
                importing.read(files);
            }
        }

        @Override
        public void paste() {
            try {
                importing.add(SourceDocuments.of(PASTED, clipboardText().getBytes(StandardCharsets.UTF_8)));
            } catch (DossierException _) {
                importing.add(new ImportRow.Unreadable(PASTED, NOTHING_TO_PASTE));
            }
        }

        @Override
        public void finish(Edit step, String title) {
            window.close();
            if (fresh) {
                outcome.create(Dossier.empty(title.isEmpty() ? NEW_TITLE : title), step);
            } else {
                outcome.add(step);
            }
        }
    }
}
