package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.demarche.model.Dossier;
import org.demarche.model.Side;
import org.demarche.model.edit.Draft;
import org.demarche.model.id.SideId;
import org.demarche.state.HarbourDispute;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work on a dossier, with the hands: changed, taken back, saved, left, and found again after a crash. */
class SavingJourneyTest {
    private static final Dossier HARBOUR = HarbourDispute.dossier();

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private TestWindow window;

    @BeforeEach
    void openTheDossier() throws Exception {
        file = folder.resolve("harbour.json");
        new DossierWriter().write(HARBOUR, file);
        window = TestWindow.open(folder.resolve("data"));
        open();
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        window.close();
    }

    @Test
    void aStepIsMadeTakenBackMadeAgainSavedAndFoundWhenTheDossierIsOpenedAgain() throws Exception {
        add("neutrals");
        window.until(() -> work().equals("All steps kept"));
        assertEquals("Undo: Add neutrals", item("undo").getText());
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(hasSide("neutrals"));
        assertEquals("Undo", item("undo").getText());
        assertEquals("Redo: Add neutrals", item("redo").getText());
        window.push(KeyCode.CONTROL, KeyCode.Y);
        assertTrue(hasSide("neutrals"));
        window.push(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> work().equals("Saved"));
        window.startAgain();
        open();
        assertTrue(hasSide("neutrals"));
        assertEquals(List.of(), window.dialogs.questions);
        assertEquals(List.of(), window.dialogs.errors);
    }

    @Test
    void whatACrashLeftIsOfferedAndRecoveredWithTheKeyboard() throws Exception {
        add("neutrals");
        add("guests");
        window.until(() -> work().equals("All steps kept"));
        crash();
        open();
        window.until(() -> shown("#recovery"));
        assertTrue(window.text("#recovery-sentence").startsWith("2 steps of “" + HARBOUR.title() + "” from "));
        assertFalse(hasSide("neutrals"));
        window.act(() -> window.lookup("#recover").query().requestFocus());
        window.push(KeyCode.SPACE);
        window.until(() -> hasSide("guests"));
        assertFalse(shown("#recovery"));
        assertSame(window.workbench().timeline().surface(), window.workbench().node().getScene().getFocusOwner());
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(hasSide("neutrals") && !hasSide("guests"));
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        add("neutrals");
        window.until(() -> work().equals("All steps kept"));
        crash();
        open();
        window.until(() -> shown("#recovery"));
        window.clickOn("#recover-discard");
        window.until(() -> !shown("#recovery"));
        assertSame(window.workbench().timeline().surface(), window.workbench().node().getScene().getFocusOwner());
        add("guests");
        assertTrue(hasSide("guests") && !hasSide("neutrals"));
    }

    @Test
    void leavingUnsavedWorkIsAskedAbout() throws Exception {
        add("neutrals");
        quit("Cancel");
        assertFalse(window.ended);
        assertEquals(List.of("Save the changes to “" + HARBOUR.title() + "”?"), window.dialogs.questions);
        quit("Save");
        window.until(() -> window.ended);
        assertTrue(read(file).sides().stream().anyMatch(side -> side.id().value().equals("neutrals")));
    }

    @Test
    void whatIsNotWantedIsNotOfferedAgain() throws Exception {
        add("neutrals");
        quit("Don't save");
        window.until(() -> window.ended);
        crash();
        assertEquals(HARBOUR, read(file));
        open();
        add("guests");
        window.until(() -> work().equals("All steps kept"));
        assertTrue(hasSide("guests") && !shown("#recovery"));
    }

    @Test
    void aDossierWithoutAFileAsksForOne() throws Exception {
        window.startAgain();
        add("neutrals");
        window.dialogs.saved = Optional.of(folder.resolve("mine"));
        window.push(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> work().equals("Saved"));
        assertTrue(window.dialogs.suggestedName.matches("[a-z0-9-]+\\.json"), window.dialogs.suggestedName);
        assertTrue(read(folder.resolve("mine.json")).sides().stream()
                .anyMatch(side -> side.id().value().equals("neutrals")));
    }

    private void open() throws TimeoutException {
        window.act(() -> window.workbench().open(file));
        window.until(() -> file.equals(window.workspace.snapshot().dossier().file()));
    }

    private void add(String side) {
        window.act(() -> {
            Draft draft = new Draft(window.workbench().editing().dossier());
            draft.add(new Side(new SideId(side), side, Map.of()));
            window.workbench().editing().perform(draft.edit("Add " + side));
        });
    }

    /** Leaves the window as a crash does, and opens another. */
    private void crash() throws TimeoutException {
        window.close();
        window = TestWindow.open(folder.resolve("data"));
    }

    private void quit(String answer) {
        window.dialogs.answer = answer;
        window.push(KeyCode.CONTROL, KeyCode.Q);
    }

    private String work() {
        return window.text("#status-work");
    }

    private boolean shown(String query) {
        return window.lookup(query).query().isVisible();
    }

    private MenuItem item(String command) {
        return window.lookup("#menu-button").<MenuButton>query().getItems().stream()
                .flatMap(menu -> ((Menu) menu).getItems().stream())
                .filter(item -> ("item-" + command).equals(item.getId()))
                .findFirst().orElseThrow();
    }

    private boolean hasSide(String id) {
        return window.workspace.index().dossier().sides().stream().anyMatch(side -> side.id().value().equals(id));
    }

    private static Dossier read(Path file) throws DossierException {
        return new DossierReader().read(file, ReadProgress.NONE);
    }
}
