package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Window;
import org.demarche.model.id.ArticleId;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.state.citation.AccessNote;
import org.demarche.state.editing.Editing;
import org.demarche.state.originals.OutcomeWords;
import org.demarche.state.originals.Originals;
import org.demarche.state.originals.TextChoice;
import org.demarche.state.reader.ReaderModel;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.store.originals.OriginalStore;
import org.demarche.store.originals.Outcome;
import org.demarche.ui.parts.QuietLink;
import org.demarche.ui.reader.OriginalWishes;
import org.demarche.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;

/** Brings originals to the open dossier as a person wishes, and tells what came of it. */
final class OriginalsDesk implements OriginalWishes, Originals.Report {

    /** Tells of something for a while, with a link that leads on. */
    @FunctionalInterface
    interface Notice {
        void tell(String text, QuietLink... links);
    }

    private final Workspace workspace;
    private final Editing editing;
    private final Doors doors;
    private final Appearance appearance;
    private final Supplier<Window> window;
    private final Notice notice;
    private final Originals originals;
    private Consumer<List<Path>> onStrangers = _ -> { };

    /**
     * A desk for what is open.
     *
     * @param window in front of which questions are asked
     */
    OriginalsDesk(Workspace workspace, Editing editing, Doors doors, Appearance appearance, Supplier<Window> window,
            Notice notice) {
        this.workspace = workspace;
        this.editing = editing;
        this.doors = doors;
        this.appearance = appearance;
        this.window = window;
        this.notice = notice;
        originals = new Originals(
                workspace, doors.runner(), new OriginalStore(doors.data()), doors.originals().web(), this);
    }

    /** What the reader shows of the articles and their originals. */
    ReaderModel readerModel() {
        return new ReaderModel(originals, new TextChoice(doors.originals().settings()));
    }

    /** What is attached to the open dossier. */
    ReadOnlyObjectProperty<AttachedOriginals> attachedProperty() {
        return originals.attachedProperty();
    }

    /** Attaches the originals among files and folders. */
    void attach(List<Path> paths) {
        if (!paths.isEmpty()) {
            originals.attach(paths);
        }
    }

    @Override
    public void chooseFiles() {
        attach(doors.dialogs().chooseArticles(window.get()));
    }

    /** Asks for a folder that holds originals. */
    void chooseFolder() {
        doors.dialogs().chooseFolder(window.get()).ifPresent(folder -> attach(List.of(folder)));
    }

    @Override
    public void download(ArticleId article, Originals.Place place) {
        workspace.index().article(article).ifPresent(found -> originals.download(found, place));
    }

    /** Says what can be done with files that belong to no article of the dossier. */
    void setOnStrangers(Consumer<List<Path>> action) {
        onStrangers = action;
    }

    @Override
    public void attached(List<Outcome> outcomes) {
        List<Path> strangers = outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.NoArticle && !isAddress(outcome.source()))
                .map(outcome -> Path.of(outcome.source()))
                .toList();
        QuietLink details = new QuietLink("Details", () -> OutcomesPage.show(window.get(), appearance, outcomes));
        QuietLink note = note(outcomes);
        if (note != null) {
            notice.tell(OutcomeWords.summary(outcomes), details, note);
        } else if (strangers.isEmpty()) {
            notice.tell(OutcomeWords.summary(outcomes), details);
        } else {
            notice.tell(OutcomeWords.summary(outcomes), details, new QuietLink(strangers.size() == 1
                    ? "Add it as an article…" : "Add them as articles…", () -> onStrangers.accept(strangers)));
        }
    }

    /** Offers to keep where and when a page was read, which references tell; null where there is nothing to keep. */
    private @Nullable QuietLink note(List<Outcome> outcomes) {
        LocalDate today = LocalDate.now(doors.citations().clock());
        return outcomes.size() == 1 && outcomes.getFirst() instanceof Outcome.Attached page
                && isAddress(page.source())
                && AccessNote.of(editing.dossier(), page.article().id(), page.source(), today).isPresent()
                ? new QuietLink("Add address and day to the record", () ->
                        AccessNote.of(editing.dossier(), page.article().id(), page.source(), today)
                                .ifPresent(editing::perform))
                : null;
    }

    private static boolean isAddress(String source) {
        return source.startsWith("http://") || source.startsWith("https://");
    }

    @Override
    public void notDownloaded(String sentence) {
        // Later, since the dialog waits, and the task is not over before this returns.
        Platform.runLater(() -> doors.dialogs().error("The original was not downloaded", sentence));
    }

    @Override
    public void damaged(List<String> sentences) {
        notice.tell(Counted.of(sentences.size(), "attached original") + " cannot be read",
                new QuietLink("Details", () -> OutcomesPage.show(window.get(), appearance, sentences.stream()
                        .map(sentence -> (Outcome) new Outcome.Failed("", sentence)).toList())));
    }
}
