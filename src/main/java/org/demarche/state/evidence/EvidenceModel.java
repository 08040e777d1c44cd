package org.demarche.state.evidence;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.demarche.evidence.Copy;
import org.demarche.evidence.EvidenceCheck;
import org.demarche.evidence.EvidenceReport;
import org.demarche.evidence.EvidenceRow;
import org.demarche.evidence.Originals;
import org.demarche.evidence.Repair;
import org.demarche.model.Anchor;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Edit;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.text.anchor.Verdict;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/**
 * Checks the open dossier in the background while someone looks at the result, again after every step of work, and
 * makes the steps that settle what was found. Use on the thread of the workspace.
 */
public final class EvidenceModel {
    private final Workspace workspace;
    private final Editing editing;
    private final ObservableValue<AttachedOriginals> originals;
    private final TaskSlot slot;
    private final ReadOnlyObjectWrapper<EvidenceState> state =
            new ReadOnlyObjectWrapper<>(this, "state", EvidenceState.NONE);
    private boolean active;
    /** Whether the check has to be made again though the dossier is the same. */
    private boolean stale;
    /** The dossier that was checked, or is being checked. */
    private @Nullable OpenDossier checked;
    private Originals attached = Originals.NONE;

    /**
     * A check at which nobody looks yet.
     *
     * @param runner whose callback thread is that of the workspace
     * @param originals what is attached to the open dossier
     */
    public EvidenceModel(Workspace workspace, Editing editing, TaskRunner runner,
            ObservableValue<AttachedOriginals> originals) {
        this.workspace = workspace;
        this.editing = editing;
        this.originals = originals;
        slot = TaskSlot.immediate(runner);
        originals.addListener((_, _, _) -> checkAgain());
        workspace.snapshotProperty().addListener((_, before, now) -> {
            if (!now.dossier().equals(before.dossier())) {
                follow();
            }
        });
    }

    /** What is to be shown. */
    public ReadOnlyObjectProperty<EvidenceState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Says whether someone looks at it. */
    public void setActive(boolean next) {
        active = next;
        follow();
    }

    /** Checks once more. */
    public void checkAgain() {
        stale = true;
        follow();
    }

    /** Shows the rows of one verdict only; null for all. */
    public void showOnly(Verdict.@Nullable Kind kind) {
        state.set(state.get().only(kind));
    }

    /** Shows what differs in a row; null for none. */
    public void choose(@Nullable EvidenceRow row) {
        state.set(state.get().choosing(row == null ? null : EvidenceState.Choice.of(row)));
    }

    /** Opens the source where a row's quote was found, or else where it is said to stand. */
    public void open(EvidenceRow row) {
        TextRange place = row.place();
        Anchor anchor = row.anchor();
        boolean known = anchor != null && anchor.range().equals(place);
        if (row.copy() != Copy.ORIGINAL && place != null && !known) {
            workspace.selectPassage(row.article(), place);
        } else {
            workspace.select(row.quote());
        }
    }

    /** The quote of a row takes the words and the place that were found. */
    public void accept(EvidenceRow row) {
        settle(row, Repair.accept(editing.dossier(), row, attached));
    }

    /** What was found for a row is not the passage. */
    public void reject(EvidenceRow row) {
        settle(row, Repair.reject(editing.dossier(), row));
    }

    /** All quotes whose words are the same, perhaps in other print, take what was found. */
    public void acceptAll() {
        EvidenceReport report = state.get().report();
        if (report != null) {
            editing.perform(Repair.acceptAll(editing.dossier(), report, attached));
        }
    }

    /** Makes the step and goes on to the next row. */
    private void settle(EvidenceRow row, Edit edit) {
        List<EvidenceRow> rows = state.get().rows();
        int next = rows.indexOf(row) + 1;
        choose(next < rows.size() ? rows.get(next) : null);
        editing.perform(edit);
    }

    private void follow() {
        OpenDossier dossier = workspace.snapshot().dossier();
        if (!active || (!stale && dossier.equals(checked))) {
            return;
        }
        stale = false;
        boolean another = checked == null || !sameFile(checked, dossier);
        checked = dossier;
        EvidenceState before = state.get();
        state.set(another ? EvidenceState.NONE : before.with(before.report(), EvidenceState.Stage.RUNNING));
        Originals found = originals(originals.getValue());
        slot.submit(new BackgroundTask<>("Checking the evidence", progress -> {
            EvidenceReport report = EvidenceCheck.of(dossier.index().dossier(), found, (done, total) -> {
                progress.throwIfCancelled();
                progress.report(done, total, "Checking the evidence");
            });
            return new Checked(report, found);
        }), TaskCallbacks.<Checked>of(this::show, failure -> {
            giveUp(dossier);
            if (!(failure instanceof OutOfMemoryError)) {
                throw new IllegalStateException("checking the evidence failed", failure);
            }
        }).whenCancelled(() -> giveUp(dossier)));
    }

    private static Originals originals(AttachedOriginals all) {
        return article -> {
            AttachedOriginal original = all.of(article);
            return original == null ? null : original.text();
        };
    }

    private static boolean sameFile(OpenDossier before, OpenDossier now) {
        return before.index().dossier().title().equals(now.index().dossier().title())
                && Objects.equals(before.file(), now.file());
    }

    private void show(Checked result) {
        attached = result.originals;
        state.set(state.get().with(result.report, EvidenceState.Stage.DONE));
    }

    private void giveUp(OpenDossier given) {
        if (given.equals(checked)) {
            state.set(state.get().with(state.get().report(), EvidenceState.Stage.GIVEN_UP));
        }
    }

    /** What came out, and of which originals. */
    private record Checked(EvidenceReport report, Originals originals) {}
}
