package org.demarche.state.editing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.journal.JournalEntry;
import org.demarche.store.journal.Journals;
import org.demarche.store.journal.Recovered;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no work is lost: keeps every step in the journal as it is made, saves the dossier when told to, and
 * offers what an earlier session left. The disk is waited for on a thread of its own, which does one thing after the
 * other; everything else is for the thread of the workspace.
 */
public final class Saving implements AutoCloseable {
    /** How long the end of the program waits for the disk. */
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    /** How saving ended. */
    public sealed interface Outcome {
        /** The file holds the dossier now. */
        record Saved(Path file) implements Outcome {}

        /** Others have changed the file since it was opened; it was left as it is. */
        record ChangedByOthers(Path file) implements Outcome {}

        /** It was not saved; the sentence says why. */
        record Failed(String sentence) implements Outcome {}
    }

    private final Workspace workspace;
    private final Editing editing;
    private final JournalKeeper keeper;
    private final Executor background;
    private final Executor callbackThread;
    private final Consumer<String> refusal;
    private final ReadOnlyObjectWrapper<WorkState> state =
            new ReadOnlyObjectWrapper<>(this, "state", WorkState.UNTOUCHED);
    private @Nullable ExecutorService ownThread;
    private Dossier saved;
    private boolean forget;
    /** How many steps the background thread has still to keep. */
    private int inFlight;
    /** Counts the dossiers that were opened, so that news of an earlier one is told from that of this one. */
    private int session;

    /**
     * Keeps the work of {@code editing} from now on.
     *
     * @param background does one thing after the other, in order
     * @param callbackThread the thread of the workspace
     * @param refusal told why a step was not made
     */
    public Saving(Workspace workspace, Editing editing, Journals journals, Executor background,
            Executor callbackThread, Consumer<String> refusal) {
        this.workspace = workspace;
        this.editing = editing;
        this.background = background;
        this.callbackThread = callbackThread;
        this.refusal = refusal;
        keeper = new JournalKeeper(journals);
        saved = editing.dossier();
        editing.setKeeper(new Keeping());
    }

    /** The same with a background thread of its own. */
    public static Saving onOwnThread(Workspace workspace, Editing editing, Journals journals,
            Executor callbackThread, Consumer<String> refusal) {
        ExecutorService thread =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("journal").factory());
        Saving saving = new Saving(workspace, editing, journals, thread, callbackThread, refusal);
        saving.ownThread = thread;
        return saving;
    }

    /** How the work stands. */
    public ReadOnlyObjectProperty<WorkState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Where the dossier stands, null for one that was never saved. */
    public @Nullable Path file() {
        return workspace.snapshot().dossier().file();
    }

    /** Opens a dossier that has no file yet. */
    public void startNew(Dossier dossier) {
        workspace.open(OpenDossier.of(new DossierIndex(dossier), null));
    }

    /** Opens a dossier that was made of something else: it has no file yet, and all of it is unsaved. */
    public void openUnsaved(OpenDossier dossier) {
        workspace.open(dossier);
        saved = Dossier.empty("");
        change(now -> now.withUnsaved(isUnsaved()));
    }

    /** Says that the steps that were not saved are not wanted, once another dossier is opened or the program ends. */
    public void forgetUnsaved() {
        forget = true;
    }

    /**
     * Saves the dossier.
     *
     * @param overChanges whether even over what others have written since it was opened
     * @param then told how it ended
     */
    public void save(Path file, boolean overChanges, Consumer<Outcome> then) {
        Dossier dossier = editing.dossier();
        int asked = session;
        background.execute(() -> {
            JournalKeeper.Saved result = keeper.save(dossier, file, overChanges);
            callbackThread.execute(() -> {
                if (result instanceof JournalKeeper.Saved.Done done && asked == session) {
                    saved(dossier, file, done);
                }
                then.accept(switch (result) {
                    case JournalKeeper.Saved.Done _ -> new Outcome.Saved(file);
                    case JournalKeeper.Saved.Changed _ -> new Outcome.ChangedByOthers(file);
                    case JournalKeeper.Saved.Failed failed -> new Outcome.Failed(failed.sentence());
                });
            });
        });
    }

    private void saved(Dossier dossier, Path file, JournalKeeper.Saved.Done done) {
        saved = dossier;
        change(now -> new WorkState(isUnsaved(), true, inFlight,
                done.trouble() == null ? done.kept().trouble() : done.trouble(), null, now.offer(), now.postponed()));
        if (!file.equals(file())) {
            editing.moved(file);
        }
    }

    /** Makes the steps again that an earlier session left. */
    public void recover() {
        Recovered offer = state.get().offer();
        if (offer == null) {
            return;
        }
        boolean here = state.get().hindrance() != null && !offer.astray();
        boolean unwanted = forget;
        forget = false;
        later(() -> keeper.takeUp(offer, unwanted), file -> {
            if (!here) {
                session++;
                inFlight = 0;
                OpenDossier start = OpenDossier.of(new DossierIndex(offer.start()), file);
                saved = offer.start();
                state.set(WorkState.UNTOUCHED);
                editing.openOwn(start);
            }
            editing.replay(offer.entries());
            change(now -> now.withOffer(null).withHindrance(null).withUnsaved(isUnsaved()));
        });
    }

    /** Forgets the steps that an earlier session left. */
    public void discard() {
        later(keeper::discardOffer, next -> change(now -> now.withOffer(next).withHindrance(null)));
    }

    /**
     * Puts the decision on those steps off: on steps of the open dossier until a step is to be made on it, on others
     * until the next start.
     */
    public void postpone() {
        if (state.get().hindrance() != null) {
            change(now -> now.withPostponed(true));
            return;
        }
        later(() -> {
            keeper.postponeOffer();
            return null;
        }, _ -> change(now -> now.withOffer(null)));
    }

    /** Work of the keeper that may fail. */
    @FunctionalInterface
    private interface Work<T extends @Nullable Object> {
        T run() throws IOException;
    }

    private <T extends @Nullable Object> void later(Work<T> work, Consumer<T> then) {
        int asked = session;
        background.execute(() -> {
            try {
                T result = work.run();
                callbackThread.execute(() -> {
                    if (asked == session) {
                        then.accept(result);
                    }
                });
            } catch (IOException e) {
                callbackThread.execute(() -> change(now -> now.withTrouble(
                        "The journal cannot be used: " + e.getMessage() + ". Save the dossier to keep your steps.")));
            }
        });
    }

    private boolean isUnsaved() {
        return !editing.dossier().equals(saved);
    }

    private void change(UnaryOperator<WorkState> change) {
        state.set(change.apply(state.get()));
    }

    /** Waits until all is on the disk, and gives the dossier free. Takes no more steps. */
    @Override
    public void close() {
        background.execute(() -> keeper.leave(forget));
        ExecutorService thread = ownThread;
        if (thread != null) {
            thread.shutdown();
            try {
                thread.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Keeping implements Editing.Keeper {
        @Override
        public boolean allows() {
            String hindrance = state.get().hindrance();
            if (hindrance != null) {
                change(now -> now.withPostponed(false));
                refusal.accept(hindrance);
            }
            return hindrance == null;
        }

        @Override
        public void keep(JournalEntry entry) {
            forget = false;
            int asked = session;
            inFlight++;
            change(now -> now.withUnkept(now.unkept() + 1).withUnsaved(isUnsaved()));
            background.execute(() -> {
                JournalKeeper.Kept kept = keeper.keep(entry);
                callbackThread.execute(() -> {
                    if (asked == session) {
                        confirmed(kept);
                    }
                });
            });
        }

        private void confirmed(JournalKeeper.Kept kept) {
            inFlight--;
            change(now -> now.withUnkept(inFlight + kept.unkept())
                    .withTrouble(kept.unkept() > 0 && kept.trouble() == null ? now.trouble() : kept.trouble()));
        }

        @Override
        public void opened(OpenDossier open) {
            int asked = ++session;
            boolean unwanted = forget;
            forget = false;
            inFlight = 0;
            saved = open.index().dossier();
            Dossier dossier = saved;
            state.set(WorkState.UNTOUCHED);
            background.execute(() -> {
                JournalKeeper.Found found = keeper.open(dossier, open.file(), unwanted);
                callbackThread.execute(() -> {
                    if (asked == session) {
                        takeBackUnder(found.hindrance());
                        change(now -> now.withTrouble(found.trouble()).withHindrance(found.hindrance())
                                .withOffer(found.offer()));
                    }
                });
            });
        }

        /** A hand may be quicker than the disk: steps that were made meanwhile, where none can be made, are undone. */
        private void takeBackUnder(@Nullable String hindrance) {
            if (hindrance != null && isUnsaved()) {
                editing.openOwn(OpenDossier.of(new DossierIndex(saved), file()));
                change(now -> now.withUnsaved(false));
                refusal.accept(hindrance);
            }
        }
    }
}
