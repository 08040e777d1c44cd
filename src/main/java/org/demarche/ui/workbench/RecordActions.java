package org.demarche.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.Speaker;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.edit.Heading;
import org.demarche.review.ArticleRemoval;
import org.demarche.review.SpeakerEdit;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.state.records.RemovalWords;
import org.demarche.state.records.SpeakerForm;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.ui.records.ArticleDialog;
import org.demarche.ui.records.HeadingDialog;
import org.demarche.ui.records.SpeakerDialog;
import org.demarche.ui.theme.Appearance;

/** Changes what the dossier says of its articles, its speakers and itself; each change is one step of work. */
final class RecordActions {
    private final Workspace workspace;
    private final Editing editing;
    private final Appearance appearance;
    private final Dialogs dialogs;
    private final Supplier<Window> window;

    /** @param window in front of which is asked */
    RecordActions(
            Workspace workspace, Editing editing, Appearance appearance, Dialogs dialogs, Supplier<Window> window) {
        this.workspace = workspace;
        this.editing = editing;
        this.appearance = appearance;
        this.dialogs = dialogs;
        this.window = window;
    }

    /** Asks for another record of the open article. */
    void editArticle() {
        article().flatMap(article -> ArticleDialog.ask(window.get(), appearance, article)).ifPresent(changed -> {
            Draft draft = new Draft(editing.dossier());
            draft.replace(changed);
            editing.perform(draft.edit("Edit article “" + changed.headline() + "”"));
        });
    }

    /** Takes the open article out, when the person has agreed to what goes with it. */
    void removeArticle() {
        article().ifPresent(article -> {
            ArticleRemoval removal = ArticleRemoval.of(editing.dossier(), article.id());
            if (dialogs.ask(RemovalWords.question(article), RemovalWords.sentence(removal),
                    List.of("Remove", "Cancel")) == 0) {
                editing.perform(removal.step());
            }
        });
    }

    /** Asks what the dossier is to say of the speaker whose card is shown. */
    void editSpeaker() {
        Dossier dossier = editing.dossier();
        Optional.ofNullable(workspace.focus().speaker()).flatMap(workspace.index()::speaker)
                .ifPresent(speaker -> SpeakerDialog
                        .ask(window.get(), appearance, SpeakerForm.of(dossier, speaker), dossier.sides())
                        .ifPresent(form -> editing.perform(edit(dossier, speaker, form))));
    }

    /** Asks for another title and description of the dossier. */
    void rename() {
        Dossier dossier = editing.dossier();
        HeadingDialog.ask(window.get(), appearance, new Heading(dossier.title(), dossier.description()))
                .ifPresent(heading -> {
                    Draft draft = new Draft(dossier);
                    draft.rename(heading);
                    editing.perform(draft.edit("Rename dossier"));
                });
    }

    private static Edit edit(Dossier dossier, Speaker speaker, SpeakerForm form) {
        Speaker changed = form.fill(dossier, speaker);
        return form.side().isBlank() || form.knownSide(dossier).isPresent()
                ? SpeakerEdit.of(dossier, changed)
                : SpeakerEdit.onNewSide(dossier, changed, form.side().strip());
    }

    private Optional<Article> article() {
        // The window may not show the latest steps on a large dossier yet.
        return editing.dossier().articles().stream()
                .filter(article -> article.id().equals(workspace.focus().article()))
                .findFirst();
    }
}
