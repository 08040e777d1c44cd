package org.demarche.state.status;

import java.util.function.Consumer;
import org.demarche.state.OpenDossier;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/** Checks the quotes of each dossier that is opened, in the background, and says how that stands. */
public final class QuoteChecking {
    private final TaskSlot slot;
    private final Consumer<String> told;
    private @Nullable OpenDossier checked;

    /** @param told how many sources there are and whether their quotes were found, on the runner's callback thread */
    public QuoteChecking(Workspace workspace, TaskRunner runner, Consumer<String> told) {
        this.told = told;
        slot = TaskSlot.immediate(runner);
        workspace.snapshotProperty().subscribe(this::follow);
    }

    private void follow(Snapshot snapshot) {
        OpenDossier dossier = snapshot.dossier();
        if (dossier.equals(checked)) {
            return;
        }
        checked = dossier;
        String sources = Counted.of(dossier.index().dossier().articles().size(), "source");
        told.accept(sources);
        slot.submit(
                new BackgroundTask<>("Checking quotes", progress -> QuoteCheck.of(dossier.index(), progress)),
                TaskCallbacks.<QuoteCheck>of(check -> told.accept(check.text()), failure -> {
                    boolean outOfMemory = failure instanceof OutOfMemoryError;
                    told.accept(sources + (outOfMemory ? " · not enough memory to check the quotes"
                            : " · quotes not checked"));
                    if (outOfMemory) {
                        return;
                    }
                    throw new IllegalStateException("checking quotes failed", failure);
                }).whenCancelled(() -> {
                    // The check of a dossier that is no longer open is given up, too, and has nothing to say.
                    if (dossier.equals(checked)) {
                        told.accept(sources + " · quotes not checked");
                    }
                }));
    }
}
