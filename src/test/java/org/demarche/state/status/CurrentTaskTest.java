package org.demarche.state.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayDeque;
import java.util.Queue;
import org.demarche.work.BackgroundTask;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.RunningTask;
import org.demarche.work.TaskCallbacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurrentTaskTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ExecutorTaskRunner runner = new ExecutorTaskRunner(background::add, Runnable::run);
    private final CurrentTask current = new CurrentTask(runner);

    @Test
    void tellsOfTheTaskThatBeganLastAndHowManyOthersThereAre() {
        assertNull(text());
        RunningTask first = submit("Opening one.json");
        assertEquals("Opening one.json", text());
        RunningTask second = submit("Checking quotes");
        assertEquals("Checking quotes (and 1 more)", text());
        second.cancel();
        assertEquals("Opening one.json", text());
        first.cancel();
        assertNull(text());
    }

    @Test
    void tellsWhatTheTaskSaysOfItself() {
        runner.submit(new BackgroundTask<>("Opening", progress -> {
            progress.report(0.5, "half of it");
            assertEquals("Opening: half of it", text());
            return 1;
        }), TaskCallbacks.of(_ -> {}, failure -> {
            throw new AssertionError(failure);
        }));
        background.remove().run();
        assertNull(text());
    }

    private RunningTask submit(String title) {
        return runner.submit(new BackgroundTask<>(title, _ -> 1), TaskCallbacks.of(_ -> {}, _ -> {}));
    }

    private @Nullable String text() {
        CurrentTask.Status status = current.statusProperty().get();
        return status == null ? null : status.text();
    }
}
