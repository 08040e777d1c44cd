package org.demarche.work;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Room for one task at a time: a new one takes the place of the one before. Made for search while typing.
 *
 * <p>For use on the callback thread of its runner only. Then this holds: once a task was submitted here, no result of
 * an earlier one arrives. Every task is ended as {@link TaskRunner} promises; one that was replaced ends as cancelled,
 * even if it never began.
 */
public final class TaskSlot {
    private final TaskRunner runner;
    private final Executor pause;
    private @Nullable Pending<?> pending;
    private @Nullable RunningTask running;

    private TaskSlot(TaskRunner runner, Executor pause) {
        this.runner = runner;
        this.pause = pause;
    }

    /** A slot that starts every task at once. */
    public static TaskSlot immediate(TaskRunner runner) {
        return new TaskSlot(runner, Runnable::run);
    }

    /**
     * A slot that starts a task only when no other has come for a while.
     *
     * @param quiet how long
     * @param callbackThread that of the runner
     */
    public static TaskSlot afterPause(TaskRunner runner, Duration quiet, Executor callbackThread) {
        return afterPause(runner,
                CompletableFuture.delayedExecutor(quiet.toMillis(), TimeUnit.MILLISECONDS, callbackThread));
    }

    /**
     * A slot that starts a task only when no other has come for a while.
     *
     * @param pause runs what it is given on the callback thread of the runner, some time later
     */
    public static TaskSlot afterPause(TaskRunner runner, Executor pause) {
        return new TaskSlot(runner, pause);
    }

    /** Cancels the task in the slot, if there is one, and puts this one there. */
    public <T extends @Nullable Object> void submit(BackgroundTask<T> task, TaskCallbacks<T> callbacks) {
        Pending<T> next = new Pending<>(task, callbacks);
        replaceBy(next);
        pause.execute(() -> start(next));
    }

    /** Cancels the task in the slot, if there is one. */
    public void cancel() {
        replaceBy(null);
    }

    private void replaceBy(@Nullable Pending<?> next) {
        Pending<?> waiting = pending;
        RunningTask started = running;
        // Before anyone is told: a callback may submit, too.
        pending = next;
        running = null;
        if (started != null) {
            started.cancel();
        }
        if (waiting != null) {
            waiting.cancel();
        }
    }

    private void start(Pending<?> next) {
        if (next.equals(pending)) {
            pending = null;
            running = next.submitTo(runner);
        }
    }

    /** A task that waits for the pause to end. Equal to itself only. */
    private static final class Pending<T extends @Nullable Object> {
        private final BackgroundTask<T> task;
        private final TaskCallbacks<T> callbacks;

        Pending(BackgroundTask<T> task, TaskCallbacks<T> callbacks) {
            this.task = task;
            this.callbacks = callbacks;
        }

        RunningTask submitTo(TaskRunner runner) {
            return runner.submit(task, callbacks);
        }

        void cancel() {
            try {
                callbacks.onCancelled().run();
            } finally {
                callbacks.onFinished().run();
            }
        }
    }
}
