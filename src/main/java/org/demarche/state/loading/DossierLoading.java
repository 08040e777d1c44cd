package org.demarche.state.loading;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.ReadProgress;
import org.demarche.work.BackgroundTask;
import org.demarche.work.BackgroundTask.Work;
import org.demarche.work.Progress;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskProgress;
import org.demarche.work.TaskRunner;
import org.demarche.work.TaskSlot;

/**
 * Opens dossiers without holding up the window.
 *
 * <p>Until a dossier has been read to its end, and if it cannot be, the one that is open stays as it is. A second wish
 * takes the place of one that is still under way. Use on the callback thread of the runner.
 */
public final class DossierLoading {
    private static final String TITLE = "The dossier was not opened";

    private final Workspace workspace;
    private final DossierReader reader;
    private final BiConsumer<String, String> failure;
    private final TaskSlot slot;

    /** @param failure told a title and a sentence when a dossier cannot be opened */
    public DossierLoading(
            Workspace workspace, TaskRunner runner, DossierReader reader, BiConsumer<String, String> failure) {
        this.workspace = workspace;
        this.reader = reader;
        this.failure = failure;
        slot = TaskSlot.immediate(runner);
    }

    /** Opens a file. */
    public void open(Path file) {
        start("Opening " + name(file), progress -> {
            Dossier dossier = reader.read(file, watched(progress));
            stage(progress, "finding what belongs together");
            DossierIndex index = new DossierIndex(dossier);
            stage(progress, "sorting " + Counted.of(dossier.events().size(), "event"));
            return OpenDossier.of(index, file, () -> stage(progress, "arranging the timeline"));
        });
    }

    /** Opens the dossier that comes with the program. */
    public void openBundled() {
        start("Opening the Syria dossier", _ -> OpenDossier.of(new DossierIndex(BundledDossier.open()), null));
    }

    private void start(String title, Work<OpenDossier> work) {
        slot.submit(new BackgroundTask<>(title, work), TaskCallbacks.of(this::show, this::fail));
    }

    private void show(OpenDossier dossier) {
        workspace.open(dossier);
        if (dossier.firstSight() != null) {
            workspace.startAt(dossier.firstSight());
        }
    }

    private void fail(Throwable thrown) {
        switch (thrown) {
            case DossierException unreadable -> failure.accept(TITLE, String.valueOf(unreadable.getMessage()));
            case OutOfMemoryError _ -> failure.accept(TITLE,
                    "There is not enough memory for it; close other programs, or open a smaller dossier.");
            default -> throw new IllegalStateException("opening a dossier failed", thrown);
        }
    }

    private static void stage(Progress progress, String doing) {
        progress.throwIfCancelled();
        progress.report(TaskProgress.UNKNOWN, doing);
    }

    private static ReadProgress watched(Progress progress) {
        return new ReadProgress() {
            @Override
            public void onBytes(long read, long total) {
                progress.report(read, total, "reading");
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }
}
