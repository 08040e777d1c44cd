package org.demarche.work;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ExecutorTaskRunnerTest {
    private final QueueExecutor background = new QueueExecutor();
    private final QueueExecutor callbackThread = new QueueExecutor();
    private final ExecutorTaskRunner runner = new ExecutorTaskRunner(background, callbackThread);
    private final List<String> told = new ArrayList<>();
    private final TaskCallbacks<String> callbacks = TaskCallbacks
            .<String>of(result -> told.add("success " + result), failure -> told.add("failure " + failure.getMessage()))
            .whenCancelled(() -> told.add("cancelled"))
            .whenFinished(() -> told.add("finished"));

    @Test
    void aResultIsHandedOverOnTheCallbackThread() {
        RunningTask task = submit(_ -> "42");

        background.runAll();
        assertEquals(List.of(), told);
        assertEquals(TaskState.RUNNING, task.state());

        callbackThread.runAll();
        assertEquals(List.of("success 42", "finished"), told);
        assertEquals(TaskState.SUCCEEDED, task.state());
    }

    @Test
    void aFailureIsHandedOverEvenAnError() {
        RunningTask task = submit(_ -> {
            throw new StackOverflowError("too deep");
        });
        runAll();

        assertEquals(List.of("failure too deep", "finished"), told);
        assertEquals(TaskState.FAILED, task.state());
    }

    @Test
    void workThatGivesUpByItselfHasFailed() {
        submit(_ -> {
            throw new CancellationException("by itself");
        });
        runAll();

        assertEquals(List.of("failure by itself", "finished"), told);
    }

    @Test
    void workCancelledBeforeItsTurnNeverBegins() {
        RunningTask task = submit(_ -> {
            told.add("worked");
            return "";
        });
        task.cancel();
        runAll();

        assertEquals(List.of("cancelled", "finished"), told);
        assertEquals(TaskState.CANCELLED, task.state());
    }

    @Test
    void aResultThatIsDoneButNotHandedOverIsDroppedWhenCancelled() {
        RunningTask task = submit(_ -> "late");
        background.runAll();
        task.cancel();
        callbackThread.runAll();

        assertEquals(List.of("cancelled", "finished"), told);
    }

    @Test
    void cancellingWhatHasEndedDoesNothing() {
        RunningTask task = submit(_ -> "42");
        runAll();
        task.cancel();
        task.cancel();
        runAll();

        assertEquals(List.of("success 42", "finished"), told);
        assertEquals(TaskState.SUCCEEDED, task.state());
    }

    @Test
    void cancelledWorkSeesItAndItsExceptionIsDropped() {
        AtomicReference<RunningTask> self = new AtomicReference<>();
        self.set(submit(progress -> {
            assertDoesNotThrow(progress::throwIfCancelled);
            self.get().cancel();
            assertTrue(progress.cancelled());
            progress.throwIfCancelled();
            return "unreached";
        }));
        runAll();

        assertEquals(List.of("cancelled", "finished"), told);
        assertFalse(Thread.interrupted(), "the interrupt must not outlive the work it was meant for");
    }

    @Test
    void anErrorOfCancelledWorkGoesToItsThread() {
        AtomicReference<RunningTask> self = new AtomicReference<>();
        Error error = new AssertionError("broken");
        self.set(submit(_ -> {
            self.get().cancel();
            throw error;
        }));

        assertSame(error, assertThrows(AssertionError.class, background::runAll));
        callbackThread.runAll();
        assertEquals(List.of("cancelled", "finished"), told);
    }

    @Test
    void whatACallbackThrowsReachesTheCallbackThreadAfterTheOthersWereCalled() {
        RuntimeException bug = new IllegalStateException("bug");
        runner.addListener(new Diary());
        runner.submit(new BackgroundTask<>("Title", _ -> "42"), callbacks.whenFinished(() -> {
            throw bug;
        }));
        background.runAll();

        assertSame(bug, assertThrows(IllegalStateException.class, callbackThread::runAll));
        assertEquals(List.of("started Title", "success 42", "end of Title SUCCEEDED"), told);
    }

    @Test
    void listenersHearTheWholeStory() {
        Diary diary = new Diary();
        runner.addListener(diary);
        submit(progress -> {
            progress.report(1, 4, "one");
            callbackThread.runAll();
            return "42";
        });
        runAll();
        runner.removeListener(diary);
        submit(_ -> "43");
        runAll();

        assertEquals(List.of("started Title", "Title 0.25 one", "success 42", "finished", "end of Title SUCCEEDED",
                "success 43", "finished"), told);
    }

    @Test
    void ofManyReportsTheLatestIsPassedOn() {
        runner.addListener(new Diary());
        RunningTask task = submit(progress -> {
            for (int i = 0; i <= 1000; i++) {
                progress.report(i, 1000, "step " + i);
            }
            return "42";
        });
        callbackThread.runAll();
        background.runAll();
        assertEquals(2, callbackThread.size());
        callbackThread.runAll();

        assertEquals(List.of("started Title", "Title 1.0 step 1000", "success 42", "finished",
                "end of Title SUCCEEDED"), told);
        assertEquals(new TaskProgress(1, "step 1000"), task.progress());
    }

    @Test
    void noProgressIsToldOfACancelledTask() {
        runner.addListener(new Diary());
        RunningTask task = submit(progress -> {
            progress.report(0.5, "half");
            return "42";
        });
        background.runAll();
        task.cancel();
        callbackThread.runAll();

        assertEquals(List.of("started Title", "cancelled", "finished", "end of Title CANCELLED"), told);
    }

    @Test
    void progressIsAFractionOrUnknown() {
        RunningTask task = submit(progress -> {
            assertThrows(IllegalArgumentException.class, () -> progress.report(1.5, ""));
            assertThrows(IllegalArgumentException.class, () -> progress.report(Double.NaN, ""));
            progress.report(3, 0, "no idea how much");
            return "42";
        });
        assertEquals(TaskProgress.NOTHING_SAID, task.progress());
        runAll();

        assertEquals(new TaskProgress(TaskProgress.UNKNOWN, "no idea how much"), task.progress());
        assertEquals(List.of("success 42", "finished"), told);
    }

    @Test
    void closingCancelsAllAndTakesNoMore() {
        submit(_ -> "42");
        runner.close();
        runAll();

        assertEquals(List.of("cancelled", "finished"), told);
        assertThrows(IllegalStateException.class, () -> submit(_ -> "43"));
    }

    @Test
    void aTaskThatFindsNoThreadIsEndedAndSaidSo() {
        ExecutorTaskRunner full = new ExecutorTaskRunner(_ -> {
            throw new RejectedExecutionException("full");
        }, callbackThread);

        assertThrows(IllegalStateException.class, () -> full.submit(new BackgroundTask<>("T", _ -> ""), callbacks));
        callbackThread.runAll();
        assertEquals(List.of("cancelled", "finished"), told);
    }

    @Test
    void cancellingInterruptsWorkThatBlocks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        try (ExecutorTaskRunner threads = ExecutorTaskRunner.withOwnThreads(callbackThread)) {
            RunningTask task = threads.submit(new BackgroundTask<>("Waits", _ -> {
                begun.countDown();
                try {
                    new CountDownLatch(1).await();
                    return "never";
                } catch (InterruptedException e) {
                    interrupted.complete(Thread.currentThread().isDaemon());
                    throw e;
                }
            }), callbacks);
            begun.await();
            task.cancel();

            assertTrue(interrupted.get(10, TimeUnit.SECONDS));
        }
    }

    private RunningTask submit(BackgroundTask.Work<String> work) {
        return runner.submit(new BackgroundTask<>("Title", work), callbacks);
    }

    private void runAll() {
        background.runAll();
        callbackThread.runAll();
    }

    private final class Diary implements TaskListener {
        @Override
        public void started(RunningTask task) {
            told.add("started " + task.title());
        }

        @Override
        public void progressed(RunningTask task) {
            told.add(task.title() + " " + task.progress().fraction() + " " + task.progress().message());
        }

        @Override
        public void finished(RunningTask task) {
            told.add("end of " + task.title() + " " + task.state());
        }
    }
}
