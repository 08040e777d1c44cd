package org.demarche.work;

import org.jspecify.annotations.Nullable;

/**
 * Does work in the background and tells of it on one thread.
 *
 * <p><b>Threads.</b> The work runs on a background thread. All callbacks and listeners run on the callback thread (that
 * of the user interface, in the program), one after the other. Every method may be called from any thread.
 *
 * <p><b>Endings.</b> Of {@code onSuccess}, {@code onFailure} and {@code onCancelled} exactly one is called, once; then
 * {@code onFinished}; then {@link TaskListener#finished}. When a task is cancelled, its work may outlive these calls;
 * what comes of it is dropped. A task that is cancelled on the callback thread is never announced as done afterwards.
 *
 * <p><b>Errors.</b> Whatever the work throws, an {@code Error} too, goes to {@code onFailure}. What a callback throws
 * goes to the callback thread as if thrown there, after the remaining calls were made. An {@code Error} of work that
 * was cancelled goes to the background thread. Nothing is thrown away but the result of a cancelled task and the
 * exception with which its work gives up.
 */
public interface TaskRunner {

    /**
     * Starts a task.
     *
     * @throws IllegalStateException when the runner takes no more tasks
     */
    <T extends @Nullable Object> RunningTask submit(BackgroundTask<T> task, TaskCallbacks<T> callbacks);

    /** Tells {@code listener} of the tasks that are submitted from now on. */
    void addListener(TaskListener listener);

    /** Tells {@code listener} of nothing more. */
    void removeListener(TaskListener listener);
}
