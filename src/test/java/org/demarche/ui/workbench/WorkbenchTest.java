package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.state.FirstSight;
import org.demarche.state.Focus;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.originals.TestOriginals;
import org.demarche.state.filter.Facet;
import org.demarche.store.BundledDossier;
import org.demarche.store.DataFolder;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.ui.theme.Theme;
import org.demarche.work.ExecutorTaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a person uses it, with the bundled dossier. */
@ExtendWith(ApplicationExtension.class)
class WorkbenchTest {
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> opened = new ArrayList<>();
    private final ExecutorTaskRunner runner = ExecutorTaskRunner.withOwnThreads(Platform::runLater);
    private final Workspace workspace =
            new Workspace(OpenDossier.of(new DossierIndex(BundledDossier.open()), null));
    private Appearance appearance;
    private boolean ended;

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) {
        MemorySettings settings = new MemorySettings();
        appearance = new Appearance(settings,
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty(true));
        FirstSight.of(workspace.index()).ifPresent(workspace::startAt);
        Workbench workbench = new Workbench(workspace, appearance, new Doors(dialogs, opened::add,
                new FigureDoors(_ -> {}, settings), runner,
                new DataFolder(folder.resolve("data")), new OriginalDoors(TestOriginals.NO_WEB, settings),
                new CitationDoors((_, _) -> { }, settings, TestWindow.DAY), () -> ended = true));
        Scene scene = new Scene(workbench.node(), 1000, 900);
        workbench.install(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        workbench.start();
        workbench.beginWork();
    }

    @AfterEach
    void stop() {
        runner.close();
    }

    @Test
    void beginsWithAnEventItsQuoteItsSourceAndItsSpeaker() {
        Focus focus = workspace.focus();
        assertTrue(focus.event() != null && focus.quote() != null && focus.article() != null
                && focus.speaker() != null, focus.toString());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void saysThatEveryQuoteWasFoundInItsSource(FxRobot robot) throws TimeoutException {
        waitUntil(() -> text(robot, "#status-verdict").equals("5 sources · every quote found word for word"));
    }

    @Test
    void aSearchOpensItsFirstHitAndStepsToTheNext(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("Hama");
        waitUntil(() -> text(robot, "#search-position").endsWith("hits"));
        robot.push(KeyCode.ENTER);
        Object first = workspace.focus().selected();
        assertTrue(text(robot, "#search-position").startsWith("1 of "), text(robot, "#search-position"));
        robot.push(KeyCode.F3);
        assertTrue(text(robot, "#search-position").startsWith("2 of "));
        assertNotEquals(first, workspace.focus().selected());
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(first, workspace.focus().selected());
    }

    @Test
    void anEmptySearchListsTheCommandsAndRunsTheChosenOne(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        waitUntil(() -> robot.lookup("#search-results").tryQuery().isPresent());
        assertTrue(robot.lookup("#search-results").queryAs(ListView.class).getItems().size() > 20);
        robot.write("lanes by place");
        waitUntil(() -> robot.lookup("#search-results").queryAs(ListView.class).getItems().toString()
                .contains("lanes-place"));
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertEquals("Lanes: place", text(robot, "#lanes"));
    }

    @Test
    void escapeClosesTheListThenEmptiesTheFieldThenLeavesIt(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("Homs");
        waitUntil(() -> robot.lookup("#search-results").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#search-results").tryQuery().isEmpty());
        robot.push(KeyCode.ESCAPE);
        assertEquals("", robot.lookup("#search").queryTextInputControl().getText());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#timeline").query().isFocused());
    }

    @Test
    void goingToADateLeavesTheOutlineForTheTimeline(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertTrue(robot.lookup("#go-to-date-field").query().isFocused());
    }

    @Test
    void aCheckBoxLeavesASideOutAndResetBringsItBack(FxRobot robot) {
        String all = text(robot, "#facets-headline");
        CheckBox side = robot.lookup(node -> node instanceof CheckBox && node.getId().startsWith("facet-"))
                .queryAs(CheckBox.class);
        robot.clickOn(side);
        assertFalse(side.isSelected());
        assertNotEquals(all, text(robot, "#facets-headline"));
        robot.clickOn("#facets-reset");
        assertTrue(side.isSelected());
        assertEquals(all, text(robot, "#facets-headline"));
    }

    @Test
    void shiftSpaceLetsOneValueThroughAlone(FxRobot robot) {
        CheckBox side = robot.lookup(node -> node instanceof CheckBox && node.getId().startsWith("facet-"))
                .queryAs(CheckBox.class);
        robot.interact(side::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.SPACE);
        assertTrue(side.isSelected());
        assertEquals(workspace.snapshot().dossier().facets().values(Facet.SIDE).size() - 1,
                workspace.view().filter().excluded().size());
        robot.clickOn("#facet-all-side");
        assertTrue(workspace.view().filter().isAll());
    }

    @Test
    void theNameOfASpeakerSelectsAndBackReturns(FxRobot robot) {
        Focus before = workspace.focus();
        robot.clickOn("#facet-name-speaker-sergei-lavrov");
        assertEquals("sergei-lavrov", String.valueOf(workspace.focus().speaker()));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(before, workspace.focus());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("sergei-lavrov", String.valueOf(workspace.focus().speaker()));
    }

    @Test
    void aDossierThatCannotBeReadIsToldAndTheOpenOneStays(FxRobot robot) throws IOException, TimeoutException {
        OpenDossier before = workspace.snapshot().dossier();
        dialogs.dossier = Optional.of(Files.writeString(folder.resolve("half.json"), "{\"format\": 1, \"tit"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil(() -> !dialogs.errors.isEmpty());
        assertTrue(dialogs.errors.getFirst().contains("half.json"), dialogs.errors.getFirst());
        assertEquals(before, workspace.snapshot().dossier());
    }

    @Test
    void anotherDossierTakesThePlaceOfTheFirst(FxRobot robot) throws IOException, TimeoutException {
        dialogs.dossier = Optional.of(
                Files.writeString(folder.resolve("mine.json"), "{\"format\": 1, \"title\": \"Mine\"}"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        waitUntil(() -> text(robot, "#dossier-title").equals("Mine"));
        assertEquals(List.of(), dialogs.errors);
    }

    @Test
    void theThemeButtonTurnsThePageDark(FxRobot robot) {
        robot.clickOn("#theme");
        assertEquals(Theme.DARK, appearance.theme());
        robot.clickOn("#theme");
        assertEquals(Theme.LIGHT, appearance.theme());
    }

    @Test
    void theMenuIsReachedByKeyAndHoldsEveryGroup(FxRobot robot) {
        robot.push(KeyCode.F10);
        for (String menu : List.of("#menu-file", "#menu-view", "#menu-go", "#menu-help")) {
            assertTrue(robot.lookup(menu).tryQuery().isPresent(), menu);
        }
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void thePageOfShortcutsListsTheKeys(FxRobot robot) {
        robot.push(KeyCode.F1);
        Node page = robot.lookup("#shortcuts-page").query();
        assertTrue(robot.from(page).lookup("Ctrl+E").tryQuery().isPresent());
        assertTrue(robot.from(page).lookup("Export figure…").tryQuery().isPresent());
        robot.clickOn("Close");
        assertTrue(robot.lookup("#shortcuts-page").tryQuery().isEmpty());
    }

    @Test
    void f6TakesTheFocusFromPaneToPane(FxRobot robot) {
        List<Node> owners = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.F6);
            owners.add(robot.lookup("#workbench").query().getScene().getFocusOwner());
        }
        assertEquals(5, owners.stream().distinct().count(), owners.toString());
    }

    @Test
    void aFigureIsWrittenWhereThePersonSays(FxRobot robot) throws TimeoutException, IOException {
        Path file = folder.resolve("timeline.png");
        dialogs.figure = Optional.of(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        // Under load the dialog is there before it has its place: only what it draws tells that it can be clicked.
        waitUntil(() -> robot.lookup("#figure-size").tryQueryAs(Labeled.class)
                .filter(size -> !size.getText().isEmpty()).isPresent());
        robot.clickOn("#figure-export");
        waitUntil(() -> robot.lookup("Open folder").tryQuery().isPresent());
        assertEquals("syria-sanctions-at-the-un-2011-2012.png", dialogs.suggestedName);
        // What has no room under the timeline of a sheet of A4 is on a second page, and so in a second image.
        Path first = folder.resolve("timeline-1.png");
        assertEquals("PNG", new String(Files.readAllBytes(first), 1, 3, StandardCharsets.US_ASCII));
        assertTrue(robot.lookup("Wrote timeline-1.png and 1 more").tryQuery().isPresent());
        robot.clickOn("Open folder");
        assertEquals(List.of(folder.toUri().toString()), opened);
    }

    @Test
    void aFigureThatCannotBeWrittenIsToldInASentence(FxRobot robot) throws TimeoutException {
        dialogs.figure = Optional.of(folder.resolve("nowhere").resolve("timeline.png"));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil(() -> robot.lookup("#figure-export").tryQuery().isPresent());
        robot.clickOn("#figure-export");
        waitUntil(() -> !dialogs.errors.isEmpty());
        assertTrue(dialogs.errors.getFirst().startsWith("The figure was not written: "), dialogs.errors.getFirst());
        assertTrue(dialogs.errors.getFirst().contains("nowhere"), dialogs.errors.getFirst());
    }

    @Test
    void quitEndsTheProgram(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertTrue(ended);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    /** Waiting ends with what is waited for; the limit is for machines under load. */
    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
