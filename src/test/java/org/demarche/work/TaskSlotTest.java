package org.demarche.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskSlotTest {
    private final QueueExecutor background = new QueueExecutor();
    private final QueueExecutor callbackThread = new QueueExecutor();
    private final QueueExecutor pause = new QueueExecutor();
    private final TaskRunner runner = new ExecutorTaskRunner(background, callbackThread);
    private final List<String> told = new ArrayList<>();

    @Test
    void aLaterTaskDropsTheResultOfTheEarlierOne() {
        TaskSlot slot = TaskSlot.immediate(runner);
        submit(slot, "a");
        background.runAll();
        submit(slot, "ab");
        runAll();

        assertEquals(List.of("a cancelled", "a finished", "ab found", "ab finished"), told);
    }

    @Test
    void oneAfterTheOtherBothAreDone() {
        TaskSlot slot = TaskSlot.immediate(runner);
        submit(slot, "a");
        runAll();
        submit(slot, "ab");
        runAll();

        assertEquals(List.of("a found", "a finished", "ab found", "ab finished"), told);
    }

    @Test
    void aTaskThatIsReplacedBeforeThePauseEndsNeverBegins() {
        TaskSlot slot = TaskSlot.afterPause(runner, pause);
        submit(slot, "a");
        submit(slot, "ab");
        assertEquals(0, background.size());
        pause.runAll();
        assertEquals(1, background.size());
        runAll();

        assertEquals(List.of("a cancelled", "a finished", "ab found", "ab finished"), told);
    }

    @Test
    void anEmptiedSlotIsSilent() {
        TaskSlot slot = TaskSlot.afterPause(runner, pause);
        submit(slot, "waits");
        slot.cancel();
        pause.runAll();
        submit(slot, "runs");
        pause.runAll();
        slot.cancel();
        slot.cancel();
        runAll();

        assertEquals(List.of("waits cancelled", "waits finished", "runs cancelled", "runs finished"), told);
    }

    @Test
    void aCallbackMaySubmitToItsOwnSlot() {
        TaskSlot slot = TaskSlot.afterPause(runner, pause);
        slot.submit(new BackgroundTask<>("first", _ -> "first"),
                callbacks("first").whenCancelled(() -> submit(slot, "from callback")));
        submit(slot, "second");
        pause.runAll();
        runAll();

        assertEquals(List.of("second cancelled", "second finished", "first finished", "from callback found",
                "from callback finished"), told);
    }

    private void submit(TaskSlot slot, String query) {
        slot.submit(new BackgroundTask<>(query, _ -> query), callbacks(query));
    }

    private TaskCallbacks<String> callbacks(String query) {
        return TaskCallbacks.<String>of(result -> told.add(result + " found"), failure -> told.add(failure.toString()))
                .whenCancelled(() -> told.add(query + " cancelled"))
                .whenFinished(() -> told.add(query + " finished"));
    }

    private void runAll() {
        background.runAll();
        callbackThread.runAll();
    }
}
