package org.demarche.work;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done off the thread that asks for it.
 *
 * @param title what is being done, for the person who waits: "Checking quotes"
 * @param <T> what comes of it
 */
public record BackgroundTask<T extends @Nullable Object>(String title, Work<T> work) {

    /** The doing itself. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        /**
         * Runs on a background thread. Long work asks {@code progress} again and again whether it is still wanted;
         * work that blocks is interrupted when it is not.
         */
        T run(Progress progress) throws Exception;
    }
}
