package org.demarche.state.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Side;
import org.demarche.model.edit.Draft;
import org.demarche.model.id.SideId;
import org.demarche.state.HarbourDispute;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing.Steps;
import org.demarche.state.editing.Saving.Outcome;
import org.demarche.store.DataFolder;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;
import org.demarche.store.journal.Journals;
import org.demarche.store.journal.Recovered;
import org.demarche.store.journal.WriteLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    private static final Dossier HARBOUR = HarbourDispute.dossier();

    @TempDir
    Path folder;

    private final List<Window> windows = new ArrayList<>();
    private Path file = Path.of("");

    @BeforeEach
    void writeTheDossier() throws DossierException {
        file = folder.resolve("harbour.json");
        new DossierWriter().write(HARBOUR, file);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(window -> window.saving.close());
    }

    /** A window without the window. Closing it is what a crash leaves to be found, since no step is forgotten. */
    private final class Window {
        final List<String> refusals = new ArrayList<>();
        final List<Outcome> outcomes = new ArrayList<>();
        final Workspace workspace;
        final Editing editing;
        final Saving saving;

        Window(Dossier dossier, @Nullable Path from) {
            this(dossier, from, Runnable::run);
        }

        Window(Dossier dossier, @Nullable Path from, Executor background) {
            workspace = new Workspace(OpenDossier.of(new DossierIndex(dossier), from));
            editing = new Editing(workspace);
            saving = new Saving(workspace, editing, new Journals(new DataFolder(folder.resolve("data"))),
                    background, Runnable::run, refusals::add);
            windows.add(this);
        }

        void add(String side) {
            Draft draft = new Draft(editing.dossier());
            draft.add(new Side(new SideId(side), side, Map.of()));
            editing.perform(draft.edit("Add " + side));
        }

        void save(Path to) {
            saving.save(to, false, outcomes::add);
        }

        WorkState state() {
            return saving.stateProperty().get();
        }

        void crash() {
            windows.remove(this);
            saving.close();
        }
    }

    @Test
    void aStepIsKeptAtOnceAndSavedWhenTold() throws Exception {
        Window window = new Window(HARBOUR, file);
        assertEquals(WorkState.UNTOUCHED, window.state());
        window.add("neutrals");
        assertEquals("All steps kept", window.state().words());
        assertTrue(window.state().unsaved());
        window.save(file);
        assertEquals(List.of(new Outcome.Saved(file)), window.outcomes);
        assertEquals(window.editing.dossier(), read(file));
        assertEquals("Saved", window.state().words());
        assertFalse(window.state().unsaved());
    }

    @Test
    void aStepThatIsTakenBackLeavesNothingToSave() {
        Window window = new Window(HARBOUR, file);
        window.add("neutrals");
        window.editing.undo();
        assertFalse(window.state().unsaved());
    }

    @Test
    void stepsCanBeTakenBackAfterSaving() throws Exception {
        Window window = new Window(HARBOUR, file);
        window.add("neutrals");
        window.save(file);
        window.editing.undo();
        assertTrue(window.state().unsaved());
        window.crash();
        Window next = new Window(read(file), file);
        next.saving.recover();
        assertEquals(HARBOUR, next.editing.dossier());
        next.editing.redo();
        assertEquals(read(file), next.editing.dossier());
    }

    @Test
    void whatACrashLeftIsOfferedRecoveredAndCanBeTakenBack() {
        Window first = new Window(HARBOUR, file);
        first.add("neutrals");
        first.add("observers");
        first.editing.undo();
        Dossier work = first.editing.dossier();
        first.crash();

        Window next = new Window(HARBOUR, file);
        assertEquals(3, offer(next).entries().size());
        assertEquals(HARBOUR, next.editing.dossier());
        next.saving.recover();
        assertEquals(work, next.editing.dossier());
        assertEquals(new Steps("Add neutrals", "Add observers"), next.editing.stepsProperty().get());
        assertEquals(new WorkState(true, false, 0, null, null, null, false), next.state());
        next.add("guests");
        Dossier more = next.editing.dossier();
        next.crash();

        Window third = new Window(HARBOUR, file);
        third.saving.recover();
        assertEquals(more, third.editing.dossier());
        third.editing.undo();
        third.editing.undo();
        assertEquals(HARBOUR, third.editing.dossier());
    }

    @Test
    void nothingIsChangedBeforeAPersonHasDecidedOnWhatACrashLeft() {
        leaveAStep();
        Window window = new Window(HARBOUR, file);
        window.add("guests");
        assertEquals(HARBOUR, window.editing.dossier());
        assertEquals(1, window.refusals.size());
        window.save(file);
        assertInstanceOf(Outcome.Failed.class, window.outcomes.getFirst());
        window.saving.postpone();
        assertTrue(window.state().postponed());
        window.crash();
        assertNotNull(new Window(HARBOUR, file).state().offer());
    }

    /** The disk is slower than a hand: what a crash left is found after the first step. */
    @Test
    void aStepMadeBeforeLeftWorkWasFoundIsTakenBackAndDoesNotMixWithIt() {
        leaveAStep();
        Queue<Runnable> disk = new ArrayDeque<>();
        Window window = new Window(HARBOUR, file, disk::add);
        window.add("hasty");
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
        assertEquals(HARBOUR, window.editing.dossier());
        assertEquals(List.of("First recover or discard the steps that were not saved last time."), window.refusals);
        assertEquals(1, offer(window).entries().size());
        windows.remove(window);
        window.saving.close();
        disk.remove().run();
        assertEquals(1, offer(new Window(HARBOUR, file)).entries().size());
    }

    @Test
    void savingUnderAnotherNameKeepsWhatNobodyHasDecidedOn() {
        leaveAStep();
        Window window = new Window(HARBOUR, file);
        window.save(folder.resolve("copy.json"));
        assertEquals(1, window.outcomes.size());
        window.crash();
        assertNotNull(new Window(HARBOUR, file).state().offer());
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain() {
        leaveAStep();
        Window window = new Window(HARBOUR, file);
        window.saving.discard();
        window.add("guests");
        assertEquals(new Steps("Add guests", null), window.editing.stepsProperty().get());
        window.saving.forgetUnsaved();
        window.crash();
        assertNull(new Window(HARBOUR, file).state().offer());
    }

    @Test
    void whereOthersChangedTheFileTheWorkIsOpenedAsACopy() throws Exception {
        leaveAStep();
        Dossier others = Dossier.empty("Somebody else's");
        new DossierWriter().write(others, file);
        Window window = new Window(others, file);
        assertTrue(offer(window).astray());
        window.saving.recover();
        assertNull(window.saving.file());
        assertTrue(hasSide(window.editing.dossier(), "neutrals"));
        assertTrue(window.state().unsaved());
        assertEquals(others, read(file));
        Dossier work = window.editing.dossier();
        window.crash();
        assertFalse(Files.exists(folder.resolve("harbour.json.journal")));
        assertEquals(work, recoveredOfUnsaved());
    }

    @Test
    void theWorkOfOthersIsNotOverwrittenUnasked() throws Exception {
        Window window = new Window(HARBOUR, file);
        window.add("neutrals");
        Dossier others = Dossier.empty("Somebody else's");
        new DossierWriter().write(others, file);
        window.save(file);
        assertEquals(List.of(new Outcome.ChangedByOthers(file)), window.outcomes);
        assertEquals(others, read(file));
        window.saving.save(file, true, window.outcomes::add);
        assertEquals(window.editing.dossier(), read(file));
    }

    @Test
    void aSecondWindowMayOnlyRead() throws Exception {
        Window first = new Window(HARBOUR, file);
        Window second = new Window(HARBOUR, file);
        assertTrue(String.valueOf(second.state().hindrance())
                .startsWith("harbour.json is being edited in another window."), second.state().toString());
        second.add("neutrals");
        assertEquals(HARBOUR, second.editing.dossier());
        second.save(file);
        assertInstanceOf(Outcome.Failed.class, second.outcomes.getFirst());
        Path copy = folder.resolve("copy.json");
        second.save(copy);
        second.add("neutrals");
        assertTrue(second.state().unsaved());
        first.add("guests");
        assertEquals("All steps kept", first.state().words());
    }

    @Test
    void aDossierThatWasNeverSavedIsOfferedAtTheNextStart() throws IOException {
        Window window = new Window(HARBOUR, null);
        window.saving.startNew(Dossier.empty("New"));
        window.add("neutrals");
        Dossier work = window.editing.dossier();
        window.crash();

        Window next = new Window(HARBOUR, null);
        assertEquals(Dossier.empty("New"), offer(next).start());
        next.add("guests");
        next.saving.forgetUnsaved();
        next.saving.recover();
        assertEquals(work, next.editing.dossier());
        assertNull(next.saving.file());
        next.save(folder.resolve("new.json"));
        next.crash();
        assertNull(new Window(HARBOUR, null).state().offer());
        assertEquals(0, journals());
    }

    @Test
    void workOnAFileIsOfferedAtTheNextStartWhateverThatOpens() throws Exception {
        leaveAStep();
        Window next = new Window(Dossier.empty("Another"), null);
        assertEquals(HARBOUR, offer(next).start());
        next.saving.recover();
        assertEquals(file.toRealPath(), next.saving.file());
        assertTrue(hasSide(next.editing.dossier(), "neutrals"));
        next.save(file.toRealPath());
        next.crash();
        assertTrue(hasSide(read(file), "neutrals"));
        assertNull(new Window(Dossier.empty("Another"), null).state().offer());
    }

    @Test
    void aDossierWhoseWorkIsOfferedCanBeOpenedMeanwhile() {
        leaveAStep();
        Window next = new Window(Dossier.empty("Another"), null);
        offer(next);
        next.workspace.open(OpenDossier.of(new DossierIndex(HARBOUR), file));
        assertEquals(1, offer(next).entries().size());
        next.saving.recover();
        assertTrue(hasSide(next.editing.dossier(), "neutrals"));
        assertEquals(file, next.saving.file());
    }

    @Test
    void aDossierThatIsSavedUnderANameGoesOnThere() throws Exception {
        Window window = new Window(HARBOUR, null);
        window.add("neutrals");
        Path to = folder.resolve("mine.json");
        window.save(to);
        assertEquals(to, window.saving.file());
        window.add("guests");
        window.crash();
        assertFalse(hasSide(read(to), "guests"));
        Window next = new Window(read(to), to);
        next.saving.recover();
        assertTrue(hasSide(next.editing.dossier(), "guests"));
    }

    @Test
    void whereTheFolderCannotBeWrittenStepsAreKeptInTheDataFolder() throws IOException {
        // A folder where the journal would stand cannot be opened as a file, whoever one is.
        Files.createDirectory(folder.resolve("harbour.json.journal"));
        Window window = new Window(HARBOUR, file);
        window.add("neutrals");
        assertEquals("All steps kept", window.state().words());
        assertTrue(String.valueOf(window.state().trouble()).contains("cannot be written, so your steps are kept in"));
        window.crash();
        assertEquals(1, offer(new Window(HARBOUR, file)).entries().size());
    }

    @Test
    void aStepThatCannotBeKeptStaysAndIsTold() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        Window window = new Window(HARBOUR, null);
        window.add("neutrals");
        window.add("guests");
        assertEquals("2 steps not kept yet", window.state().words());
        assertNotNull(window.state().trouble());
        assertTrue(hasSide(window.editing.dossier(), "guests"));
        Files.delete(folder.resolve("data"));
        window.add("observers");
        assertEquals("All steps kept", window.state().words());
        assertNull(window.state().trouble());
        Dossier work = window.editing.dossier();
        window.crash();
        assertEquals(work, recoveredOfUnsaved());
    }

    @Test
    void aCommandMayNotWriteADossierThatIsBeingEditedOrHasWorkLeft() throws Exception {
        Journals journals = new Journals(new DataFolder(folder.resolve("data")));
        Window window = new Window(HARBOUR, file);
        assertEquals("Cannot change " + file + ": it is being edited in another window; close it there first.",
                refusal(journals));
        window.add("neutrals");
        window.crash();
        assertEquals("Cannot change " + file + ": work on it was not saved (1 step); open it in the window and recover"
                + " or discard that first.", refusal(journals));
        Window next = new Window(HARBOUR, file);
        next.saving.discard();
        next.crash();
        try (WriteLock _ = WriteLock.take(file, journals)) {
            assertNotNull(new Window(HARBOUR, file).state().hindrance());
        }
        assertEquals(0, journals());
    }

    private @Nullable String refusal(Journals journals) {
        try (WriteLock _ = WriteLock.take(file, journals)) {
            return null;
        } catch (DossierException e) {
            return e.getMessage();
        }
    }

    private void leaveAStep() {
        Window window = new Window(HARBOUR, file);
        window.add("neutrals");
        window.crash();
    }

    private Dossier recoveredOfUnsaved() {
        Window window = new Window(HARBOUR, null);
        window.saving.recover();
        return window.editing.dossier();
    }

    private static Recovered offer(Window window) {
        Recovered offer = window.state().offer();
        assertNotNull(offer);
        return offer;
    }

    private long journals() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".journal")).count();
        }
    }

    private static boolean hasSide(Dossier dossier, String id) {
        return dossier.sides().stream().anyMatch(side -> side.id().value().equals(id));
    }

    private static Dossier read(Path file) throws DossierException {
        return new DossierReader().read(file, ReadProgress.NONE);
    }
}
