package org.demarche.work;

import org.jspecify.annotations.Nullable;

/** For tests: a task is done and all its callbacks are called, here and now, before {@code submit} returns. */
public final class SameThreadTaskRunner implements TaskRunner {
    private final TaskRunner runner = new ExecutorTaskRunner(Runnable::run, Runnable::run);

    @Override
    public <T extends @Nullable Object> RunningTask submit(BackgroundTask<T> task, TaskCallbacks<T> callbacks) {
        return runner.submit(task, callbacks);
    }

    @Override
    public void addListener(TaskListener listener) {
        runner.addListener(listener);
    }

    @Override
    public void removeListener(TaskListener listener) {
        runner.removeListener(listener);
    }
}
