package org.demarche.state.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.HarbourDispute;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.work.BackgroundTask;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.QueueExecutor;
import org.demarche.work.RunningTask;
import org.demarche.work.TaskCallbacks;
import org.demarche.work.TaskListener;
import org.demarche.work.TaskRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteCheckingTest {
    private final QueueExecutor background = new QueueExecutor();
    private final Workspace workspace = new Workspace(HarbourDispute.open());
    private final List<RunningTask> started = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    QuoteCheckingTest() {
        ExecutorTaskRunner runner = new ExecutorTaskRunner(background, Runnable::run);
        runner.addListener(new TaskListener() {
            @Override
            public void started(RunningTask task) {
                started.add(task);
            }
        });
        new QuoteChecking(workspace, runner, told::add);
    }

    @Test
    void theSourcesAreCountedAtOnceAndTheirQuotesCheckedAfterwards() {
        assertEquals(List.of("2 sources"), told);
        background.runAll();
        assertEquals("2 sources · every quote found word for word", told.getLast());
    }

    @Test
    void theVerdictOnADossierGoesWithIt() {
        background.runAll();
        workspace.open(OpenDossier.of(new DossierIndex(Dossier.empty("Nothing")), null));
        assertEquals("0 sources", told.getLast());
    }

    @Test
    void theCheckOfADossierThatWasClosedSaysNothing() {
        workspace.open(OpenDossier.of(new DossierIndex(Dossier.empty("Nothing")), null));
        background.runAll();
        assertEquals(List.of("2 sources", "0 sources", "0 sources"), told);
    }

    @Test
    void aCheckThatFindsNoMemorySaysSo() {
        ExecutorTaskRunner runner = new ExecutorTaskRunner(background, Runnable::run);
        new QuoteChecking(workspace, new TaskRunner() {
            @Override
            public <T extends @Nullable Object> RunningTask submit(BackgroundTask<T> task,
                    TaskCallbacks<T> callbacks) {
                return runner.submit(new BackgroundTask<>(task.title(), _ -> {
                    throw new OutOfMemoryError("no room");
                }), callbacks);
            }

            @Override
            public void addListener(TaskListener listener) {
                runner.addListener(listener);
            }

            @Override
            public void removeListener(TaskListener listener) {
                runner.removeListener(listener);
            }
        }, told::add);
        background.runAll();
        assertEquals("2 sources · not enough memory to check the quotes", told.getLast());
    }

    @Test
    void aCheckThatWasGivenUpIsCalledSo() {
        started.getFirst().cancel();
        background.runAll();
        assertEquals("2 sources · quotes not checked", told.getLast());
    }
}
