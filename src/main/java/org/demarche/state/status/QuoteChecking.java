package org.demarche.state.status;

import java.util.function.Consumer;
import org.demarche.state.OpenDossier;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.work.BackgroundTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;
import org.jspecify.annotations.Nullable;

/** Checks the quotes of each dossier that is opened, in the background. */
public final class QuoteChecking {
    private final TaskSlot slot;
    private final Consumer<QuoteCheck> told;
    private @Nullable OpenDossier checked;

    /** @param told of the outcome, on the callback thread of the runner */
    public QuoteChecking(Workspace workspace, TaskRunner runner, Consumer<QuoteCheck> told) {
        this.told = told;
        slot = TaskSlot.immediate(runner);
        workspace.snapshotProperty().subscribe(this::follow);
    }

    private void follow(Snapshot snapshot) {
        OpenDossier dossier = snapshot.dossier();
        if (!dossier.equals(checked)) {
            checked = dossier;
            slot.submit(
                    new BackgroundTask<>("Checking quotes", progress -> QuoteCheck.of(dossier.index(), progress)),
                    TaskCallbacks.of(told, failure -> {
                        throw new IllegalStateException("checking quotes failed", failure);
                    }));
        }
    }
}
