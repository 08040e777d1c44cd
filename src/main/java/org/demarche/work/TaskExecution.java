package org.demarche.work;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One task on its way from submission to its end.
 *
 * <p>The end is decided on the callback thread, where the result is handed over, so that a task which is cancelled
 * there at the last moment is cancelled; only {@link #cancel()} decides it at once.
 */
final class TaskExecution<T extends @Nullable Object> implements RunningTask, Progress, Runnable {
    private final BackgroundTask<T> task;
    private final TaskCallbacks<T> callbacks;
    private final Executor callbackThread;
    private final TaskListener listener;
    private final Consumer<TaskExecution<?>> onEnd;

    /** Guards the two fields below, so that an interrupt reaches the thread only while it does this work. */
    private final Object lock = new Object();
    private volatile TaskState state = TaskState.RUNNING;
    private @Nullable Thread worker;

    private volatile TaskProgress progress = TaskProgress.NOTHING_SAID;
    /** Whether a call that passes the progress on is under way: thousands of reports must not fill the queue. */
    private final AtomicBoolean beingPassedOn = new AtomicBoolean();

    /** @param onEnd called on the thread that ends the task, as soon as its end is decided */
    TaskExecution(BackgroundTask<T> task, TaskCallbacks<T> callbacks, Executor callbackThread, TaskListener listener,
            Consumer<TaskExecution<?>> onEnd) {
        this.task = task;
        this.callbacks = callbacks;
        this.callbackThread = callbackThread;
        this.listener = listener;
        this.onEnd = onEnd;
    }

    void announceStart() {
        callbackThread.execute(() -> listener.started(this));
    }

    @Override
    public void run() {
        synchronized (lock) {
            if (state != TaskState.RUNNING) {
                return;
            }
            worker = Thread.currentThread();
        }
        T result;
        try {
            result = task.work().run(this);
        } catch (Throwable failure) {
            leaveWorker();
            if (failure instanceof Error error && cancelled()) {
                throw error;
            }
            callbackThread.execute(() -> end(TaskState.FAILED, () -> callbacks.onFailure().accept(failure)));
            return;
        }
        leaveWorker();
        callbackThread.execute(() -> end(TaskState.SUCCEEDED, () -> callbacks.onSuccess().accept(result)));
    }

    private void leaveWorker() {
        synchronized (lock) {
            worker = null;
            if (state == TaskState.CANCELLED) {
                // The interrupt was meant for this work, not for the next on the same thread.
                Thread.interrupted();
            }
        }
    }

    private void end(TaskState end, Runnable callback) {
        if (leaveRunning(end)) {
            tell(callback);
        }
    }

    private boolean leaveRunning(TaskState end) {
        synchronized (lock) {
            if (state != TaskState.RUNNING) {
                return false;
            }
            state = end;
            if (end == TaskState.CANCELLED && worker != null) {
                worker.interrupt();
            }
        }
        onEnd.accept(this);
        return true;
    }

    private void tell(Runnable callback) {
        try {
            callback.run();
        } finally {
            try {
                callbacks.onFinished().run();
            } finally {
                listener.finished(this);
            }
        }
    }

    @Override
    public void cancel() {
        if (leaveRunning(TaskState.CANCELLED)) {
            callbackThread.execute(() -> tell(callbacks.onCancelled()));
        }
    }

    @Override
    public void report(double fraction, String message) {
        progress = new TaskProgress(fraction, message);
        if (beingPassedOn.compareAndSet(false, true)) {
            callbackThread.execute(this::passProgressOn);
        }
    }

    private void passProgressOn() {
        beingPassedOn.set(false);
        if (state == TaskState.RUNNING) {
            listener.progressed(this);
        }
    }

    @Override
    public boolean cancelled() {
        return state == TaskState.CANCELLED;
    }

    @Override
    public String title() {
        return task.title();
    }

    @Override
    public TaskProgress progress() {
        return progress;
    }

    @Override
    public TaskState state() {
        return state;
    }
}
