package org.demarche.state.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.demarche.state.OpenDossier;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.store.DossierReader;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.RunningTask;
import org.demarche.work.TaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierLoadingTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> failures = new ArrayList<>();
    private final Workspace workspace = new Workspace(SmallDispute.open());
    private final DossierLoading loading = new DossierLoading(workspace,
            new ExecutorTaskRunner(background::add, Runnable::run), new DossierReader(),
            (title, sentence) -> failures.add(title + ": " + sentence));

    @TempDir
    Path folder;

    @Test
    void aFileThatCanBeReadTakesThePlaceOfTheOpenDossier() throws IOException {
        Path file = dossier("one.json", "One");
        loading.open(file);
        assertEquals("A small dispute", title());
        work();
        assertEquals("One", title());
        assertEquals(file, workspace.snapshot().dossier().file());
        assertEquals(List.of(), failures);
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndTheOpenDossierStaysAsItWas() throws IOException {
        OpenDossier before = workspace.snapshot().dossier();
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1, \"title\": \"Half");
        loading.open(file);
        work();
        assertSame(before, workspace.snapshot().dossier());
        assertEquals(1, failures.size());
        assertTrue(failures.getFirst().startsWith("The dossier was not opened: "), failures.getFirst());
        assertTrue(failures.getFirst().contains("broken.json"), failures.getFirst());
    }

    @Test
    void aSecondWishTakesThePlaceOfTheFirst() throws IOException {
        loading.open(dossier("one.json", "One"));
        loading.open(dossier("two.json", "Two"));
        work();
        assertEquals("Two", title());
        workspace.back();
        assertEquals("Two", title());
    }

    @Test
    void theBundledDossierOpensWithoutAFile() {
        loading.openBundled();
        work();
        assertTrue(title().contains("Syria"), title());
        assertEquals(null, workspace.snapshot().dossier().file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "finding what belongs together", "sorting 0 events", "arranging the timeline"})
    void memoryThatRunsOutAtAnyStageIsToldInASentenceAndTheOpenDossierStays(String stage) throws IOException {
        OpenDossier before = workspace.snapshot().dossier();
        ExecutorTaskRunner runner = new ExecutorTaskRunner(background::add, Runnable::run);
        runner.addListener(new TaskListener() {
            @Override
            public void progressed(RunningTask task) {
                if (task.progress().message().equals(stage)) {
                    throw new OutOfMemoryError("at this stage");
                }
            }
        });
        new DossierLoading(workspace, runner, new DossierReader(), (title, sentence) -> failures.add(sentence))
                .open(dossier("one.json", "One"));
        work();
        assertSame(before, workspace.snapshot().dossier());
        assertEquals(List.of("There is not enough memory for it; close other programs, or open a smaller dossier."),
                failures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "finding what belongs together", "sorting 0 events", "arranging the timeline"})
    void openingCanBeGivenUpAtEveryStage(String stage) throws IOException {
        OpenDossier before = workspace.snapshot().dossier();
        List<String> stages = new ArrayList<>();
        ExecutorTaskRunner runner = new ExecutorTaskRunner(background::add, Runnable::run);
        runner.addListener(new TaskListener() {
            @Override
            public void progressed(RunningTask task) {
                stages.add(task.progress().message());
                if (task.progress().message().equals(stage)) {
                    task.cancel();
                }
            }
        });
        new DossierLoading(workspace, runner, new DossierReader(), (title, sentence) -> failures.add(sentence))
                .open(dossier("one.json", "One"));
        work();
        assertEquals(stage, stages.getLast());
        assertSame(before, workspace.snapshot().dossier());
        assertEquals(List.of(), failures);
    }

    private Path dossier(String name, String title) throws IOException {
        return Files.writeString(folder.resolve(name), "{\"format\": 1, \"title\": \"" + title + "\"}");
    }

    private String title() {
        return workspace.index().dossier().title();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
