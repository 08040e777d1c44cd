package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.edit.Change;
import org.demarche.model.edit.Edit;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.state.editing.Saving;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.ui.importing.ArticleImport;
import org.demarche.ui.theme.Appearance;

/** Brings articles into the open dossier or a new one, and shows the first of them with what waits for review. */
final class ArticleActions {
    private final Workspace workspace;
    private final Editing editing;
    private final Saving saving;
    private final SavingActions saves;
    private final Dialogs dialogs;
    private final Supplier<Window> window;
    private final Runnable review;
    private final ArticleImport imports;

    /**
     * @param window in front of which is asked
     * @param review shows what waits for review
     */
    ArticleActions(Workspace workspace, Editing editing, Saving saving, SavingActions saves, Appearance appearance,
            Doors doors, Supplier<Window> window, Runnable review) {
        this.workspace = workspace;
        this.editing = editing;
        this.saving = saving;
        this.saves = saves;
        dialogs = doors.dialogs();
        this.window = window;
        this.review = review;
        imports = new ArticleImport(appearance, doors.dialogs(), doors.runner(), new ArticleImport.Outcome() {
                    @Override
                    public void add(Edit step) {
                        show(step);
                    }

                    @Override
                    public void create(Dossier empty, Edit step) {
                        saving.startNew(empty);
                        show(step);
                    }
                });
    }

    /** Begins a new dossier, once unsaved work on the open one is saved or not wanted. */
    void newDossier() {
        saves.leave(() -> imports.startNew(window.get()));
    }

    /** Lets a person choose articles for the open dossier. */
    void addArticles() {
        whenChangeable(() -> imports.startAdding(window.get(), editing.dossier()));
    }

    /** Lets a person look over these files for the open dossier. */
    void addArticles(List<Path> files) {
        whenChangeable(() -> imports.startAdding(window.get(), editing.dossier(), files));
    }

    /** Adds the article on the clipboard to the open dossier. */
    void paste() {
        whenChangeable(() -> imports.paste(window.get(), editing.dossier()));
    }

    /** Does not let a person begin what could not be taken over in the end. */
    private void whenChangeable(Runnable action) {
        String hindrance = saving.stateProperty().get().hindrance();
        if (hindrance == null) {
            action.run();
        } else {
            dialogs.error("No articles can be added now", hindrance);
        }
    }

    private void show(Edit step) {
        editing.perform(step);
        step.changes().stream()
                .map(Change::after)
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .findFirst()
                .ifPresent(article -> workspace.select(article.id()));
        review.run();
    }
}
