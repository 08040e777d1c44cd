package org.demarche.store.importing;

/** Hears how far an import has come, and may stop it. Called on the thread that imports. */
public interface ImportProgress {
    /** Tells nobody and never stops. */
    ImportProgress NONE = (_, _) -> {};

    /**
     * Called after each file.
     *
     * @param done files so far
     * @param total of all files
     */
    void onFiles(int done, int total);

    /** Whether the import is to end now with a {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }
}
