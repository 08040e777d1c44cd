package org.demarche.state.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.demarche.exchange.Losses;
import org.demarche.exchange.html.HtmlPage;
import org.demarche.model.DossierIndex;
import org.demarche.state.originals.TestOriginals;
import org.demarche.testing.Dossiers;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.RunningTask;
import org.demarche.work.TaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportingTest implements Exporting.Report {
    private static final DossierIndex INDEX = new DossierIndex(Dossiers.small().build());
    private static final HtmlPage HTML = new HtmlPage();

    @TempDir
    Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ExecutorTaskRunner runner = new ExecutorTaskRunner(background::add, Runnable::run);
    private final List<String> told = new ArrayList<>();

    @Override
    public void written(Path file, List<String> losses) {
        told.add(Exporting.words(file, losses));
    }

    @Override
    public void refused(String sentence) {
        told.add(sentence);
    }

    private void write(boolean fullTexts, Path file) {
        new Exporting(runner, TestOriginals.store(folder), this)
                .write(INDEX, new ExportChoice.State(HTML, fullTexts, List.of()), file);
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void theFileIsThereAndSoIsTheNumberOfThingsLeftOut() throws IOException {
        write(false, folder.resolve("harbour.html"));
        int losses = Losses.of(HTML, INDEX.dossier(), false).size();
        assertEquals(List.of("Wrote harbour.html; " + losses + " things left out"), told);
        assertFalse(Files.readString(folder.resolve("harbour.html")).contains("The council voted on the harbour."));
    }

    @Test
    void publishedTextsGoAlongWhenAskedFor() throws IOException {
        write(true, folder.resolve("harbour.html"));
        assertTrue(Files.readString(folder.resolve("harbour.html")).contains("The council voted on the harbour."));
    }

    @Test
    void aNameWithoutTheEndingGetsItAndReplacesNothing() throws IOException {
        write(false, folder.resolve("harbour"));
        assertTrue(Files.exists(folder.resolve("harbour.html")));
        Files.writeString(folder.resolve("harbour.html"), "mine");
        write(false, folder.resolve("harbour"));
        assertEquals(folder.resolve("harbour.html")
                + " is there already; choose that file to replace it, or another name.", told.getLast());
        assertEquals("mine", Files.readString(folder.resolve("harbour.html")));
    }

    @Test
    void whatCannotBeWrittenIsToldInASentence() {
        write(false, folder.resolve("no/harbour.html"));
        assertEquals(List.of("Cannot save " + folder.resolve("no/harbour.html")
                + ": its folder does not exist; create it or choose another."), told);
    }

    @Test
    void whoCancelsFindsNoFile() throws IOException {
        runner.addListener(new TaskListener() {
            @Override
            public void started(RunningTask task) {
                background.add(task::cancel);
            }

            @Override
            public void progressed(RunningTask task) {
                task.cancel();
            }

            @Override
            public void finished(RunningTask task) {}
        });
        write(false, folder.resolve("harbour.html"));
        assertEquals(List.of(), told);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void oneThingIsOneThing() {
        assertEquals("Wrote a.html; 1 thing left out", Exporting.words(Path.of("x/a.html"), List.of("Left out: all.")));
        assertEquals("Wrote a.html", Exporting.words(Path.of("x/a.html"), List.of()));
    }
}
