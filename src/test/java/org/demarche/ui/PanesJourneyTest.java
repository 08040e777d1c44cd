package org.demarche.ui;

import static org.demarche.state.HarbourDispute.ANCHOR;
import static org.demarche.state.HarbourDispute.ANCHOR_WORDS;
import static org.demarche.state.HarbourDispute.BLOCKADE;
import static org.demarche.state.HarbourDispute.COURIER;
import static org.demarche.state.HarbourDispute.FALK;
import static org.demarche.state.HarbourDispute.GAZETTE;
import static org.demarche.state.HarbourDispute.ISLANDS;
import static org.demarche.state.HarbourDispute.LIND;
import static org.demarche.state.HarbourDispute.NEVER;
import static org.demarche.state.HarbourDispute.OPEN;
import static org.demarche.state.HarbourDispute.OPEN_WORDS;
import static org.demarche.state.HarbourDispute.TALKS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.demarche.model.TextRange;
import org.demarche.state.HarbourDispute;
import org.demarche.state.Workspace;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.originals.TestOriginals;
import org.demarche.state.reader.Highlight;
import org.demarche.ui.event.EventView;
import org.demarche.ui.reader.NoWishes;
import org.demarche.ui.reader.ReaderView;
import org.demarche.ui.speakers.SpeakerView;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a researcher does with event, source and speaker side by side. */
@ExtendWith(ApplicationExtension.class)
class PanesJourneyTest {
    private final List<String> opened = new ArrayList<>();
    private Workspace workspace;
    private Appearance appearance;
    private ReaderView reader;

    @Start
    void start(Stage stage) {
        appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleBooleanProperty());
        workspace = new Workspace(HarbourDispute.open());
        reader = new ReaderView(workspace, opened::add,
                TestOriginals.readerModel(workspace, Path.of("no-such-folder")), new NoWishes());
        EventView event = new EventView(workspace);
        VBox right = new VBox(reader.node(), new SpeakerView(workspace).node());
        VBox.setVgrow(reader.node(), Priority.ALWAYS);
        event.node().setPrefWidth(500);
        right.setPrefWidth(480);
        Scene scene = new Scene(new HBox(event.node(), right), 980, 640);
        appearance.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aClickOnAQuoteLightsItInItsSourceAndBringsItIntoSight(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(TALKS));
        TextRange place = HarbourDispute.place(GAZETTE, ANCHOR_WORDS);
        assertFalse(inSight(place));

        robot.clickOn("#quote-anchor");

        assertEquals(ANCHOR, workspace.focus().quote());
        assertEquals(new Highlight(place, Highlight.Tone.CHOSEN, ISLANDS, ANCHOR), reader.highlights().getLast());
        await(() -> inSight(place));
        assertEquals("Otto Falk", text(robot, "#speaker-name"));
    }

    @Test
    void aSecondClickOnTheChosenQuoteBringsItBackIntoSight(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(TALKS));
        TextRange place = HarbourDispute.place(GAZETTE, ANCHOR_WORDS);
        robot.clickOn("#quote-anchor");
        await(() -> inSight(place));
        robot.moveTo("#reader").scroll(60, VerticalDirection.UP);
        await(() -> !inSight(place));

        robot.clickOn("#quote-anchor");

        await(() -> inSight(place));
    }

    @Test
    void aClickOnHighlightedWordsLeadsToTheirEventAndSpeaker(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(COURIER));
        assertEquals("The harbour", text(robot, "#introduction-title"));
        select(robot, () -> workspace.select(TALKS));
        select(robot, () -> workspace.select(COURIER));
        assertEquals("Talks in the customs house", text(robot, "#event-title"));

        robot.clickOn(".mark-quote");

        assertEquals(NEVER, workspace.focus().quote());
        assertEquals(BLOCKADE, workspace.focus().event());
        await(() -> text(robot, "#event-title").equals("Boats close the harbour"));
        assertEquals("Mara Lind", text(robot, "#speaker-name"));
    }

    @Test
    void theSignInTheMarginSelectsTheSpeaker(FxRobot robot) {
        select(robot, () -> workspace.select(GAZETTE));
        robot.clickOn(".source-margin .avatar");
        assertEquals(LIND, workspace.focus().speaker());
    }

    @Test
    void theCardLeadsToTheSpeakersOtherQuotes(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(OPEN));
        robot.clickOn("#said-never .speaker-words");
        assertEquals(NEVER, workspace.focus().quote());
        await(() -> text(robot, "#reader-headline").equals("Boats close harbour"));
        await(() -> text(robot, "#event-title").equals("Boats close the harbour"));
    }

    @Test
    void evidenceOpensTheArticleAtThePassage(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(BLOCKADE));
        TextRange place = HarbourDispute.place(GAZETTE, "The islands would sign if they had their part of the dues");

        robot.clickOn("#evidence-gazette");

        assertEquals(GAZETTE, workspace.focus().article());
        assertTrue(reader.highlights().contains(new Highlight(place, Highlight.Tone.PASSAGE, null, null)));
        await(() -> inSight(place));
    }

    @Test
    void arrowsWalkThroughTheQuotesAndEnterSelects(FxRobot robot) {
        select(robot, () -> workspace.select(TALKS));
        select(robot, () -> robot.lookup("#quote-open").query().requestFocus());
        robot.type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        assertEquals(ANCHOR, workspace.focus().quote());
    }

    @Test
    void aQuoteThatIsReachedByKeyComesIntoSight(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(TALKS));
        Region pane = robot.lookup("#event-scroll").queryAs(Region.class);
        select(robot, () -> pane.setMaxHeight(200));
        select(robot, () -> robot.lookup("#quote-open").query().requestFocus());
        robot.type(KeyCode.END);
        Node card = robot.lookup("#quote-anchor").query();
        await(() -> WaitForAsyncUtils.waitForAsyncFx(5000, () -> card.isFocused()
                && pane.localToScene(pane.getLayoutBounds()).contains(card.localToScene(card.getLayoutBounds()))));
    }

    @Test
    void whatWasSaidAboutAnEventLeadsToItsOwnOccasion(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(TALKS));
        select(robot, () -> robot.lookup("#quote-never").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(NEVER, workspace.focus().quote());
        await(() -> text(robot, "#event-title").equals("Boats close the harbour"));
    }

    @Test
    void namesAndRelationsLeadOn(FxRobot robot) {
        select(robot, () -> workspace.select(TALKS));
        robot.clickOn("#event-person-otto-falk");
        assertEquals(FALK, workspace.focus().speaker());
        robot.clickOn("#related-blockade");
        assertEquals(BLOCKADE, workspace.focus().event());
    }

    @Test
    void quotesThatTheFilterHidesAreCountedAndComeBack(FxRobot robot) {
        select(robot, () -> workspace.select(TALKS));
        select(robot, () -> workspace.filter(
                workspace.view().filter().with(FacetValue.of(ISLANDS), false)));
        assertEquals("QUOTES (1 of 3)", text(robot, "#event-quotes-head"));
        assertTrue(robot.lookup("#quote-anchor").tryQuery().isEmpty());

        robot.clickOn("#event-left-out");

        assertTrue(workspace.view().filter().isAll());
        assertEquals("QUOTES (3)", text(robot, "#event-quotes-head"));
    }

    @Test
    void allSourcesCanBeReachedFromTheReader(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(GAZETTE));
        robot.clickOn("#reader-next");
        assertEquals(COURIER, workspace.focus().article());
        await(() -> robot.lookup("#reader-next").query().isDisabled());
        robot.clickOn("#reader-previous");
        assertEquals(GAZETTE, workspace.focus().article());
        robot.clickOn("#reader-credit").clickOn("The Courier, 10 May 1999 · Boats close harbour");
        assertEquals(COURIER, workspace.focus().article());
    }

    @Test
    void theOriginalOpensInTheBrowser(FxRobot robot) {
        select(robot, () -> workspace.select(GAZETTE));
        robot.clickOn("#reader-get").clickOn("#reader-browse");
        assertEquals(List.of("https://gazette.example/talks"), opened);
    }

    @Test
    void wordsAreFoundInTheArticle(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(GAZETTE));
        select(robot, () -> robot.lookup("#reader-text").query().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.write("traders");
        assertEquals("1 of 2", text(robot, "#reader-find-count"));
        robot.type(KeyCode.ENTER);
        assertEquals("2 of 2", text(robot, "#reader-find-count"));
        TextRange here = reader.highlights().stream()
                .filter(mark -> mark.tone() == Highlight.Tone.FOUND_HERE).findFirst().orElseThrow().range();
        await(() -> inSight(here));

        robot.type(KeyCode.ESCAPE);
        assertTrue(reader.highlights().stream().noneMatch(mark -> mark.tone() == Highlight.Tone.FOUND_HERE));
    }

    @Test
    void theWholeTextIsCopiedAsPlainText(FxRobot robot) {
        select(robot, () -> workspace.select(COURIER));
        select(robot, () -> robot.lookup("#reader-text").query().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        String copied = WaitForAsyncUtils.waitForAsyncFx(2000, () -> Clipboard.getSystemClipboard().getString());
        assertEquals("Boats closed the mouth of the harbour on Sunday.\n“We shall never close it”, said Lind.",
                copied.replace(System.lineSeparator(), "\n").strip());
        assertFalse(WaitForAsyncUtils.waitForAsyncFx(2000, () -> Clipboard.getSystemClipboard().hasHtml()));
    }

    @Test
    void wordsInPicturesOfTwoUnitsAreLitToTheirLastLetter(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(OPEN));
        await(() -> inSight(HarbourDispute.place(GAZETTE, OPEN_WORDS)));
        Bounds area = robot.lookup(".mark-chosen").query().getBoundsInParent();
        assertTrue(area.getHeight() > 20, "the quote runs over two lines");
    }

    @Test
    void theAreaBehindTheWordsGrowsWithThem(FxRobot robot) throws TimeoutException {
        select(robot, () -> workspace.select(NEVER));
        double before = litHeight(robot);
        select(robot, () -> appearance.enlarge());
        select(robot, () -> appearance.enlarge());
        await(() -> litHeight(robot) > before * 1.15);
    }

    @Test
    void findingBeginsWithTheSelectedWords(FxRobot robot) {
        select(robot, () -> workspace.select(COURIER));
        select(robot, () -> robot.lookup("#reader-text").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.HOME).release(KeyCode.CONTROL);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 5).release(KeyCode.SHIFT);
        select(robot, () -> robot.lookup("#reader-open-find").queryButton().fire());
        assertEquals("Boats", robot.lookup("#reader-find-field").queryTextInputControl().getText());
        assertEquals("1 of 1", text(robot, "#reader-find-count"));
    }

    private static double litHeight(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(2000,
                () -> robot.lookup(".mark-chosen").query().getLayoutBounds().getHeight());
    }

    private boolean inSight(TextRange place) {
        TextRange visible = WaitForAsyncUtils.waitForAsyncFx(2000, reader::visible);
        return visible != null && visible.start() <= place.start() && place.end() <= visible.end();
    }

    private static void select(FxRobot robot, Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition::getAsBoolean);
    }
}
