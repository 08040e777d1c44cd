package org.demarche.state.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.demarche.exchange.ForeignFiles;
import org.demarche.exchange.ReadDossier;
import org.demarche.exchange.ReadableFormat;
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
import org.jspecify.annotations.Nullable;

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
    private Foreign foreign;

    /** What becomes of a dossier that was made of what another program has written. */
    @FunctionalInterface
    public interface Foreign {
        /**
         * It is read.
         *
         * @param file which is to stay as it is
         * @param dossier without a file
         * @param remarks what has no place in a dossier, or had to be assumed, in one sentence each
         */
        void opened(Path file, OpenDossier dossier, List<String> remarks);
    }

    /** What was read from a file. */
    private record Opened(OpenDossier dossier, @Nullable Path foreign, List<String> remarks) {}

    /** @param failure told a title and a sentence when a dossier cannot be opened */
    public DossierLoading(
            Workspace workspace, TaskRunner runner, DossierReader reader, BiConsumer<String, String> failure) {
        this.workspace = workspace;
        this.reader = reader;
        this.failure = failure;
        slot = TaskSlot.immediate(runner);
        foreign = (_, dossier, _) -> workspace.open(dossier);
    }

    /** Says what becomes of what another program has written; before, it is only shown. */
    public void setOnForeign(Foreign next) {
        foreign = next;
    }

    /** Opens a file. */
    public void open(Path file) {
        open(file, () -> { });
    }

    /** Opens a file, and does something else once it is shown. */
    public void open(Path file, Runnable then) {
        start("Opening " + name(file), then, progress -> {
            Optional<ReadableFormat> format = ForeignFiles.formatOf(file);
            if (format.isEmpty()) {
                return new Opened(arranged(reader.read(file, watched(progress)), file, progress), null, List.of());
            }
            stage(progress, "reading " + format.get().name());
            ReadDossier read = format.get().read(file);
            return new Opened(arranged(read.dossier(), null, progress), file, read.remarks());
        });
    }

    private static OpenDossier arranged(Dossier dossier, @Nullable Path file, Progress progress) {
        stage(progress, "finding what belongs together");
        DossierIndex index = new DossierIndex(dossier);
        stage(progress, "sorting " + Counted.of(dossier.events().size(), "event"));
        return OpenDossier.of(index, file, () -> stage(progress, "arranging the timeline"));
    }

    /** Opens the dossier that comes with the program. */
    public void openBundled() {
        start("Opening the Syria dossier", () -> { }, _ -> new Opened(
                OpenDossier.of(new DossierIndex(BundledDossier.open()), null), null, List.of()));
    }

    private void start(String title, Runnable then, Work<Opened> work) {
        slot.submit(new BackgroundTask<>(title, work), TaskCallbacks.of(opened -> {
            show(opened);
            then.run();
        }, this::fail));
    }

    private void show(Opened opened) {
        OpenDossier dossier = opened.dossier();
        if (opened.foreign() == null) {
            workspace.open(dossier);
        } else {
            foreign.opened(opened.foreign(), dossier, opened.remarks());
        }
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
