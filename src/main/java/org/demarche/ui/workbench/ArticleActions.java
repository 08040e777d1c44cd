package org.demarche.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.edit.Change;
import org.demarche.model.edit.Edit;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.state.importing.Importing;
import org.demarche.ui.importing.ArticleImport;
import org.demarche.ui.theme.Appearance;

/** Brings articles into the open dossier or a new one, and shows the first of them with what waits for review. */
final class ArticleActions {
    private final Workspace workspace;
    private final Editing editing;
    private final Supplier<Window> window;
    private final Runnable review;
    private final ArticleImport imports;

    /**
     * @param window in front of which is asked
     * @param review shows what waits for review
     */
    ArticleActions(Workspace workspace, Editing editing, Appearance appearance, Doors doors, Supplier<Window> window,
            Runnable review) {
        this.workspace = workspace;
        this.editing = editing;
        this.window = window;
        this.review = review;
        imports = new ArticleImport(appearance, doors.dialogs(), doors.runner(), CONVERSION,
                new ArticleImport.Outcome() {
                    @Override
                    public void add(Edit step) {
                        show(step);
                    }

                    @Override
                    public void create(Dossier empty, Edit step) {
                        workspace.open(OpenDossier.of(new DossierIndex(empty), null));
                        show(step);
                    }
                });
    }

    void newDossier() {
        imports.startNew(window.get());
    }

    void newDossier(List<Path> files) {
        imports.startNew(window.get(), files);
    }

    void addArticles() {
        imports.startAdding(window.get(), editing.dossier());
    }

    void addArticles(List<Path> files) {
        imports.startAdding(window.get(), editing.dossier(), files);
    }

    void paste() {
        imports.paste(window.get(), editing.dossier());
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

    private static final Importing.Conversion CONVERSION = (dossier, articles, _) -> {
        var draft = new org.demarche.model.edit.Draft(dossier);
        int n = 1;
        for (Article a : articles) {
            draft.add(new Article(new org.demarche.model.id.ArticleId("article-" + n++), a.headline(), a.publisher(),
                    a.agency(), a.byline(), a.dateline(), a.published(), a.url(), a.language(), a.text(), a.original(),
                    a.extras()));
        }
        return draft.edit("Add articles");
    };
}
