package org.demarche.store;

/** Hears how far reading has come, and may stop it. Called on the thread that reads. */
public interface ReadProgress {
    /** Tells nobody and never stops. */
    ReadProgress NONE = (_, _) -> {};

    /** The total of a source whose size is not known. */
    long UNKNOWN = -1;

    /**
     * Called after each piece of the file.
     *
     * @param read bytes so far
     * @param total bytes of the file, or {@link #UNKNOWN}
     */
    void onBytes(long read, long total);

    /** Whether reading is to end now with a {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }
}
