package org.demarche.work;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whom to tell how a task ended; {@link TaskRunner} says when each is called.
 *
 * @param onSuccess gets the result
 * @param onFailure gets what the work threw
 * @param onCancelled told that the task was given up
 * @param onFinished called after any of the three, even when that threw
 */
public record TaskCallbacks<T extends @Nullable Object>(
        Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure, Runnable onCancelled,
        Runnable onFinished) {

    /** Callbacks for success and failure; what is to follow is said with the other methods. */
    public static <T extends @Nullable Object> TaskCallbacks<T> of(
            Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        return new TaskCallbacks<>(onSuccess, onFailure, () -> {}, () -> {});
    }

    /** The same, with another action for a task that was given up. */
    public TaskCallbacks<T> whenCancelled(Runnable action) {
        return new TaskCallbacks<>(onSuccess, onFailure, action, onFinished);
    }

    /** The same, with another action for a task that has ended, however it did. */
    public TaskCallbacks<T> whenFinished(Runnable action) {
        return new TaskCallbacks<>(onSuccess, onFailure, onCancelled, action);
    }
}
