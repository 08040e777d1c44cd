package org.demarche.store.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.store.DossierWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Dossier START = Dossier.empty("Start");

    @TempDir
    Path folder;

    @Test
    void stepsAreGivenBackInTheirOrderAndCanBeReplayed() throws IOException {
        RandomWork work = new RandomWork(1, 10, START, 0);
        List<JournalEntry> steps = steps(work, 40);
        Path path = written(steps);
        Recovered recovered = recover(path, START).orElseThrow();
        assertEquals(new Recovered(START, steps, false, 0), recovered);
        assertEquals(work.dossier(), recovered.result());
    }

    @Test
    void aJournalCutAtAnyByteGivesThoseStepsThatAreWholeAndGoesOn() throws IOException {
        List<JournalEntry> steps = steps(new RandomWork(2, 10, START, 0), 6);
        byte[] whole = Files.readAllBytes(written(steps));
        int lines = 0;
        for (int length = 0; length <= whole.length; length++) {
            if (length > 0 && whole[length - 1] == '\n') {
                lines++;
            }
            Path path = Files.write(folder.resolve("cut.journal"), Arrays.copyOf(whole, length));
            List<JournalEntry> kept = steps.subList(0, Math.max(0, lines - 2));
            assertEquals(kept, entries(path), "cut at " + length);
            if (length % 97 == 0) {
                JournalEntry next = steps.get(kept.size() == steps.size() ? 0 : kept.size());
                try (Journal journal = Journal.open(path)) {
                    journal.append(next, START, dossier());
                }
                List<JournalEntry> longer = new ArrayList<>(kept);
                longer.add(next);
                assertEquals(longer, entries(path), "cut at " + length + " and gone on");
            }
        }
        assertEquals(steps.size() + 2, lines);
    }

    @Test
    void aSpoiltByteEndsTheJournalBeforeItsLine() throws IOException {
        List<JournalEntry> steps = steps(new RandomWork(3, 10, START, 0), 6);
        byte[] whole = Files.readAllBytes(written(steps));
        int lines = 0;
        for (int at = 0; at < whole.length; at++) {
            if (lines > 0 && at % 3 == 0) {
                byte[] spoilt = whole.clone();
                spoilt[at] ^= 4;
                Path path = Files.write(folder.resolve("spoilt.journal"), spoilt);
                assertEquals(steps.subList(0, Math.max(0, lines - 2)), entries(path), "spoilt at " + at);
            }
            if (whole[at] == '\n') {
                lines++;
            }
        }
    }

    @Test
    void whatIsCutOffIsTold() throws IOException {
        Path path = written(steps(new RandomWork(4, 10, START, 0), 3));
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length - 5));
        int lastLine = whole.length - 1 - lastLineFeedBefore(whole, whole.length - 1);
        assertEquals(lastLine - 5, recover(path, START).orElseThrow().cut());
    }

    @Test
    void whatIsNoJournalIsLeftAsItIs() throws IOException {
        byte[] letter = "Dear Sir, ".repeat(20).getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("letter.journal"), letter);
        assertThrows(StrangeJournalException.class, () -> Journal.open(path));
        assertArrayEquals(letter, Files.readAllBytes(path));
    }

    @Test
    void aJournalOfALaterVersionIsLeftAsItIs() throws IOException {
        Path path = folder.resolve("later.journal");
        byte[] later = LineCodec.bytes(JournalLine.of(new JournalLine.Claim(2, "id")));
        Files.write(path, later);
        assertThrows(StrangeJournalException.class, () -> Journal.open(path));
        assertArrayEquals(later, Files.readAllBytes(path));
    }

    @Test
    void onlyOneAtATimeHasItOpen() throws IOException {
        Path path = folder.resolve("one.journal");
        try (Journal _ = Journal.open(path)) {
            assertThrows(JournalInUseException.class, () -> Journal.open(path));
        }
        Journal.open(path).close();
    }

    @Test
    void aJournalWithoutStepsIsDeletedWhenItIsClosed() throws IOException {
        Path path = folder.resolve("empty.journal");
        Journal journal = Journal.open(path);
        assertTrue(Files.exists(path));
        journal.append(steps(new RandomWork(5, 10, START, 0), 1).getFirst(), START, dossier());
        journal.clear();
        journal.close();
        assertFalse(Files.exists(path));
    }

    @Test
    void betweenSavingAndEmptyingTheFileTellsWhichStepsItHas() throws Exception {
        RandomWork work = new RandomWork(6, 10, START, 0);
        List<JournalEntry> before = steps(work, 5);
        Dossier saved = work.dossier();
        List<JournalEntry> after = steps(work, 2);
        Path path = folder.resolve("saving.journal");
        try (Journal journal = Journal.open(path)) {
            append(journal, before);
            journal.mark(DossierWriter.fingerprint(saved), dossier());
            append(journal, after);
        }
        List<JournalEntry> all = new ArrayList<>(before);
        all.addAll(after);
        assertEquals(all, recover(path, START).orElseThrow().entries());
        Recovered rest = recover(path, saved).orElseThrow();
        assertEquals(new Recovered(saved, after, false, 0), rest);
        assertEquals(work.dossier(), rest.result());
    }

    @Test
    void nothingIsLeftOverWhenAllWasSaved() throws IOException {
        RandomWork work = new RandomWork(7, 10, START, 0);
        Path path = folder.resolve("saved.journal");
        try (Journal journal = Journal.open(path)) {
            append(journal, steps(work, 5));
            journal.mark(DossierWriter.fingerprint(work.dossier()), dossier());
        }
        assertEquals(Optional.empty(), recover(path, work.dossier()));
    }

    @Test
    void whereOthersChangedTheFileTheStepsKeepTheDossierOnWhichTheyBuild() throws IOException {
        RandomWork work = new RandomWork(8, 10, START, 0);
        List<JournalEntry> steps = steps(work, 5);
        Path path = written(steps);
        Dossier other = Dossier.empty("Somebody else's");
        assertEquals(new Recovered(START, steps, true, 0),
                recover(path, other).orElseThrow());
        assertEquals(work.dossier(), recover(path, null).orElseThrow().result());
    }

    private Path dossier() {
        return folder.resolve("dossier.json");
    }

    private Path written(List<JournalEntry> steps) throws IOException {
        Path path = folder.resolve("written.journal");
        try (Journal journal = Journal.open(path)) {
            append(journal, steps);
        }
        return path;
    }

    private void append(Journal journal, List<JournalEntry> steps) throws IOException {
        for (JournalEntry step : steps) {
            journal.append(step, START, dossier());
        }
    }

    private static List<JournalEntry> steps(RandomWork work, int count) {
        List<JournalEntry> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            steps.add(work.next());
        }
        return steps;
    }

    private static List<JournalEntry> entries(Path path) throws IOException {
        return recover(path, START).map(Recovered::entries).orElse(List.of());
    }

    private static Optional<Recovered> recover(
            Path path, @Nullable Dossier onDisk) throws IOException {
        try (Journal journal = Journal.open(path)) {
            return journal.recovered(onDisk, _ -> null);
        }
    }

    private static int lastLineFeedBefore(byte[] bytes, int end) {
        int at = end - 1;
        while (bytes[at] != '\n') {
            at--;
        }
        return at;
    }
}
