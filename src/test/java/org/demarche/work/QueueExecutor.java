package org.demarche.work;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** For tests: keeps what it is given until it is told to run it, in order, on the thread that tells. */
public final class QueueExecutor implements Executor {
    private final Queue<Runnable> queue = new ArrayDeque<>();

    @Override
    public void execute(Runnable command) {
        queue.add(command);
    }

    /** How much is waiting. */
    public int size() {
        return queue.size();
    }

    /** Runs all that is waiting, and what that adds. */
    public void runAll() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
