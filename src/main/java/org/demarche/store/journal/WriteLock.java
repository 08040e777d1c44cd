package org.demarche.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;

/**
 * Holds a dossier for a command that writes it without a window: while it is held, no window can edit the dossier. To
 * be taken before the dossier is read.
 */
public final class WriteLock implements AutoCloseable {
    private final Journal journal;

    private WriteLock(Journal journal) {
        this.journal = journal;
    }

    /**
     * Takes the lock.
     *
     * @param dossier need not exist yet
     * @throws DossierException if a window is editing the dossier, or has left work on it that was not saved
     */
    public static WriteLock take(Path dossier, Journals journals) throws DossierException {
        Journal journal;
        try {
            journal = journals.open(dossier);
        } catch (JournalInUseException e) {
            throw refusal(dossier, "it is being edited in another window; close it there first", e);
        } catch (StrangeJournalException e) {
            throw refusal(dossier, e.getMessage() + "; move that file away if you do not need what it holds", e);
        } catch (IOException e) {
            throw refusal(dossier, "its folder cannot be written; choose another", e);
        }
        boolean taken = false;
        try {
            DossierFiles files = new DossierFiles();
            int waiting = journal.recovered(files.read(dossier), files).map(left -> left.entries().size()).orElse(0);
            if (waiting > 0) {
                throw refusal(dossier, "work on it was not saved (" + waiting + (waiting == 1 ? " step" : " steps")
                        + "); open it in the window and recover or discard that first", null);
            }
            journal.clear();
            taken = true;
            return new WriteLock(journal);
        } catch (IOException e) {
            throw refusal(dossier, "its journal " + journal.path() + " cannot be written", e);
        } finally {
            if (!taken) {
                release(journal);
            }
        }
    }

    private static DossierException refusal(Path dossier, String reason, @Nullable Throwable cause) {
        return new DossierException("Cannot change " + dossier + ": " + reason + ".", null, cause);
    }

    @Override
    public void close() throws DossierException {
        release(journal);
    }

    private static void release(Journal journal) throws DossierException {
        try {
            journal.close();
        } catch (IOException e) {
            throw new DossierException("The journal " + journal.path() + " cannot be removed; delete it.", null, e);
        }
    }
}
