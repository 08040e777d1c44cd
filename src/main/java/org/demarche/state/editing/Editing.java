package org.demarche.state.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.edit.Edit;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Changes the open dossier step by step; every step can be taken back and made again, without limit. Opening another
 * dossier forgets the steps. Use on the thread of the workspace.
 */
public final class Editing {

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

    private final Workspace workspace;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(this, "steps", Steps.NONE);
    /** What this class showed last; anything else was opened by others. */
    private OpenDossier own;

    public Editing(Workspace workspace) {
        this.workspace = workspace;
        own = workspace.snapshot().dossier();
        workspace.snapshotProperty().addListener((_, _, now) -> follow(now.dossier()));
    }

    /** What can be taken back and made again now. */
    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** The dossier as the steps have made it. */
    public Dossier dossier() {
        return workspace.index().dossier();
    }

    /**
     * Makes a step; one that changes nothing is none.
     *
     * @throws IllegalStateException if it was made for another dossier than the one that is open
     */
    public void perform(Edit edit) {
        if (!edit.isEmpty()) {
            show(edit.apply(dossier()));
            done.push(edit);
            undone.clear();
            tell();
        }
    }

    /** Takes back the last step, if there is one. */
    public void undo() {
        if (!done.isEmpty()) {
            Edit edit = done.pop();
            show(edit.inverse().apply(dossier()));
            undone.push(edit);
            tell();
        }
    }

    /** Makes the step again that was taken back last, if there is one. */
    public void redo() {
        if (!undone.isEmpty()) {
            Edit edit = undone.pop();
            show(edit.apply(dossier()));
            done.push(edit);
            tell();
        }
    }

    private void show(Dossier next) {
        own = OpenDossier.of(new DossierIndex(next), workspace.snapshot().dossier().file());
        workspace.update(own);
    }

    private void follow(OpenDossier open) {
        if (!open.equals(own)) {
            own = open;
            done.clear();
            undone.clear();
            tell();
        }
    }

    private void tell() {
        Edit undo = done.peek();
        Edit redo = undone.peek();
        steps.set(new Steps(undo == null ? null : undo.title(), redo == null ? null : redo.title()));
    }
}
