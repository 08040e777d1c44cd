package org.demarche.state.editing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.edit.Edit;
import org.demarche.model.edit.StepHistory;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.journal.JournalEntry;
import org.demarche.store.journal.JournalEntry.Kind;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * Changes the open dossier step by step; every step can be taken back and made again, without limit. Opening another
 * dossier forgets the steps. A large dossier is arranged anew in the background: {@link #dossier()} has every step at
 * once, the window shows the latest as soon as it can. Use on the thread of the workspace.
 */
public final class Editing {
    /** A dossier with more events may take longer than a tenth of a second to be arranged anew. */
    static final int MOST_EVENTS_AT_ONCE = 5_000;

    /**
     * What can be taken back and made again.
     *
     * @param undo title of the step that would be taken back, null for none
     * @param redo title of the step that would be made again, null for none
     */
    public record Steps(@Nullable String undo, @Nullable String redo) {
        /** No step was made. */
        public static final Steps NONE = new Steps(null, null);
    }

    /** Keeps what is done. */
    interface Keeper {
        /** Whether a step may be made now; tells the person why not. */
        boolean allows();

        /** Something was done. */
        void keep(JournalEntry entry);

        /** Another dossier was opened. */
        void opened(OpenDossier dossier);
    }

    private final Workspace workspace;
    private final @Nullable TaskSlot slot;
    private final StepHistory history = new StepHistory();
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(this, "steps", Steps.NONE);
    private @Nullable Keeper keeper;
    private Dossier current;
    /** What this class showed last; anything else was opened by others. */
    private OpenDossier own;

    /** Shows every step at once. */
    public Editing(Workspace workspace) {
        this(workspace, null);
    }

    /** @param runner arranges large dossiers; its callbacks come on the thread of the workspace; null: all at once */
    public Editing(Workspace workspace, @Nullable TaskRunner runner) {
        this.workspace = workspace;
        slot = runner == null ? null : TaskSlot.immediate(runner);
        own = workspace.snapshot().dossier();
        current = own.index().dossier();
        workspace.snapshotProperty().addListener((_, _, now) -> follow(now.dossier()));
    }

    void setKeeper(Keeper next) {
        keeper = next;
        next.opened(own);
    }

    /** What can be taken back and made again now. */
    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** The dossier as the steps have made it; the window may not show the last ones yet. */
    public Dossier dossier() {
        return current;
    }

    /**
     * Makes a step; one that changes nothing is none, and while the dossier can only be read none is made.
     *
     * @throws IllegalStateException if it was made for another dossier than the one that is open
     */
    public void perform(Edit edit) {
        if (!edit.isEmpty() && allowed()) {
            Dossier next = edit.apply(current);
            history.made(edit);
            done(Kind.STEP, edit, next);
        }
    }

    /** Takes back the last step, if there is one. */
    public void undo() {
        Edit edit = history.toUndo();
        if (edit != null && allowed()) {
            Edit inverse = edit.inverse();
            Dossier next = inverse.apply(current);
            history.tookBack(edit);
            done(Kind.UNDO, inverse, next);
        }
    }

    /** Makes the step again that was taken back last, if there is one. */
    public void redo() {
        Edit edit = history.toRedo();
        if (edit != null && allowed()) {
            Dossier next = edit.apply(current);
            history.madeAgain(edit);
            done(Kind.REDO, edit, next);
        }
    }

    /** Makes the steps of an earlier session again; they can be taken back. */
    void replay(List<JournalEntry> entries) {
        Dossier next = current;
        for (JournalEntry entry : entries) {
            Edit edit = entry.edit();
            next = edit.apply(next);
            switch (entry.kind()) {
                case STEP -> history.made(edit);
                case UNDO -> history.tookBack(edit.inverse());
                case REDO -> history.madeAgain(edit);
            }
        }
        show(next);
        tell();
    }

    /** Opens a dossier that the keeper knows of already. */
    void openOwn(OpenDossier next) {
        forget(next);
        workspace.open(next);
    }

    /** Says that the open dossier stands in another file now. */
    void moved(Path file) {
        OpenDossier now = workspace.snapshot().dossier();
        own = new OpenDossier(now.index(), now.facets(), now.all(), now.timeline(), now.firstSight(), file);
        workspace.update(own);
    }

    private boolean allowed() {
        return keeper == null || keeper.allows();
    }

    private void done(Kind kind, Edit edit, Dossier next) {
        show(next);
        if (keeper != null) {
            keeper.keep(new JournalEntry(kind, Instant.now(), edit));
        }
        tell();
    }

    private void show(Dossier next) {
        current = next;
        TaskSlot background = slot;
        if (background == null || next.events().size() <= MOST_EVENTS_AT_ONCE) {
            if (background != null) {
                background.cancel();
            }
            arranged(OpenDossier.of(new DossierIndex(next), file()));
        } else {
            background.submit(
                    new BackgroundTask<>("Arranging the timeline", progress ->
                            OpenDossier.of(new DossierIndex(next), null, progress::throwIfCancelled)),
                    TaskCallbacks.of(this::arranged, failure -> {
                        throw new IllegalStateException("arranging a dossier failed", failure);
                    }));
        }
    }

    private void arranged(OpenDossier next) {
        own = new OpenDossier(next.index(), next.facets(), next.all(), next.timeline(), next.firstSight(), file());
        workspace.update(own);
    }

    private @Nullable Path file() {
        return workspace.snapshot().dossier().file();
    }

    private void follow(OpenDossier open) {
        if (!open.equals(own)) {
            forget(open);
            if (keeper != null) {
                keeper.opened(open);
            }
        }
    }

    private void forget(OpenDossier next) {
        if (slot != null) {
            slot.cancel();
        }
        own = next;
        current = next.index().dossier();
        history.clear();
        tell();
    }

    private void tell() {
        Edit undo = history.toUndo();
        Edit redo = history.toRedo();
        steps.set(new Steps(undo == null ? null : undo.title(), redo == null ? null : redo.title()));
    }
}
