package org.demarche.work;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Runs tasks on the threads of an executor. */
public final class ExecutorTaskRunner implements TaskRunner, AutoCloseable {
    private final Executor background;
    private final Executor callbackThread;
    private final Runnable shutdown;
    private final List<TaskListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<TaskExecution<?>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    private ExecutorTaskRunner(Executor background, Executor callbackThread, Runnable shutdown) {
        this.background = background;
        this.callbackThread = callbackThread;
        this.shutdown = shutdown;
    }

    /**
     * A runner with threads of somebody else's.
     *
     * @param background runs the work
     * @param callbackThread runs what it is given one after the other, in order, for example
     *     {@code Platform::runLater}
     */
    public ExecutorTaskRunner(Executor background, Executor callbackThread) {
        this(background, callbackThread, () -> {});
    }

    /**
     * A runner with threads of its own, which do not keep the program from ending.
     *
     * <p>They are threads of the operating system, as many as there are tasks: work like indexing and drawing uses the
     * processor, and virtual threads would let a few such tasks keep all others waiting.
     *
     * @param callbackThread as above
     */
    public static ExecutorTaskRunner withOwnThreads(Executor callbackThread) {
        ExecutorService threads =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("background-", 1).factory());
        return new ExecutorTaskRunner(threads, callbackThread, threads::shutdown);
    }

    @Override
    public <T extends @Nullable Object> RunningTask submit(BackgroundTask<T> task, TaskCallbacks<T> callbacks) {
        if (closed) {
            throw new IllegalStateException("no more tasks are taken, so not '" + task.title() + "'");
        }
        TaskExecution<T> execution =
                new TaskExecution<>(task, callbacks, callbackThread, new AllListeners(), running::remove);
        running.add(execution);
        execution.announceStart();
        try {
            background.execute(execution);
        } catch (RejectedExecutionException e) {
            execution.cancel();
            if (!closed) {
                throw new IllegalStateException("no thread is free for '" + task.title() + "'", e);
            }
        }
        if (closed) {
            // Closed meanwhile, perhaps too early for this task to be seen there.
            execution.cancel();
        }
        return execution;
    }

    @Override
    public void addListener(TaskListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(TaskListener listener) {
        listeners.remove(listener);
    }

    /** Cancels all tasks and takes no more. Does not wait for work that goes on unheard. */
    @Override
    public void close() {
        closed = true;
        running.forEach(RunningTask::cancel);
        shutdown.run();
    }

    private final class AllListeners implements TaskListener {
        @Override
        public void started(RunningTask task) {
            listeners.forEach(listener -> listener.started(task));
        }

        @Override
        public void progressed(RunningTask task) {
            listeners.forEach(listener -> listener.progressed(task));
        }

        @Override
        public void finished(RunningTask task) {
            listeners.forEach(listener -> listener.finished(task));
        }
    }
}
