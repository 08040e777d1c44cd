package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.ViewState;
import org.demarche.state.reader.Highlight;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineScene.LaneCount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a researcher does from the whole dispute to a figure for a paper, in the assembled window. */
class ResearchJourneyTest {
    private static final long WEEK = 7 * 86_400_000L;
    private static final EventId TALKS = new EventId("security-talks-2011-09-07");
    private static final QuoteId JUPPE = new QuoteId("juppe-talks-3");
    private static final EventId DRAFT = new EventId("rival-draft-2011-08-26");

    private static TestWindow window;

    @BeforeAll
    static void open() throws TimeoutException {
        window = TestWindow.open();
    }

    @AfterAll
    static void close() throws TimeoutException {
        window.close();
    }

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    @Test
    void fromTheWholeDisputeThroughOneWeekToTheQuotedWordsInTheirSource() throws TimeoutException {
        zoomToAWeekAround(TALKS);
        window.pointAt(TALKS);
        window.clickOn();
        assertEquals(TALKS, window.workspace.focus().selected());
        assertEquals(event(TALKS), window.text("#event-title"));

        window.clickOn("#quote-" + quoteAtTheTop());

        assertEquals(quoteAtTheTop(), window.workspace.focus().quote());
        assertLitAndInSight(quoteAtTheTop());
    }

    @Test
    void fromOneQuoteInATextToAnotherAndToAllThatItsSpeakerSaid() throws TimeoutException {
        window.act(() -> window.workspace.select(DRAFT));
        window.clickOn("#quote-russian-draft-1");
        assertLitAndInSight(new QuoteId("russian-draft-1"));

        window.clickOn(anotherLitQuote());

        Quote other = quote(Objects.requireNonNull(window.workspace.focus().quote()));
        assertNotEquals(new QuoteId("russian-draft-1"), other.id());
        assertEquals(event(Objects.requireNonNull(other.event())), window.text("#event-title"));
        Speaker speaker = window.workspace.index().speaker(other.speaker()).orElseThrow();
        assertEquals(speaker.name(), window.text("#speaker-name"));

        window.act(() -> window.workspace.select(JUPPE));
        window.clickOn("#speaker-more");
        long all = window.lookup("#speaker-all .speaker-line").queryAll().size();
        assertEquals(window.workspace.index().quotesOf(quote(JUPPE).speaker()).size(), all);
    }

    @Test
    void theWayBackShowsEveryStepExactlyAsItWasLeft() {
        List<ViewState> left = new ArrayList<>();
        step(left, () -> window.workspace.select(TALKS));
        window.act(() -> window.workspace.window(TimeWindow.of(Edtf.parse("2011-09-05/2011-09-11").bounds())));
        step(left, () -> window.workspace.select(JUPPE));
        step(left, () -> window.workspace.select(quote(JUPPE).speaker()));
        ViewState last = window.workspace.view();

        for (ViewState before : left.reversed()) {
            window.push(KeyCode.ALT, KeyCode.LEFT);
            assertEquals(before, window.workspace.view());
        }
        left.forEach(_ -> window.push(KeyCode.ALT, KeyCode.RIGHT));
        assertEquals(last, window.workspace.view());
        assertEquals(event(TALKS), window.text("#event-title"));
    }

    @Test
    void aFilterThinsOutEveryPaneAndTheSearchStillFindsAll() throws TimeoutException {
        CheckBox side = window.lookup("#facet-side-russia-china").queryAs(CheckBox.class);
        window.clickOn(side);
        int shown = window.workspace.snapshot().visible().shown().events();
        int total = window.workspace.index().dossier().events().size();
        assertTrue(shown < total);
        assertTrue(window.text("#facets-headline").startsWith(shown + " of " + total + " events"),
                window.text("#facets-headline"));
        window.act(() -> window.workspace.fit());
        assertEquals(shown, window.workbench().timeline().scene().counts().stream()
                .mapToInt(LaneCount::drawn).sum());

        window.push(KeyCode.CONTROL, KeyCode.K);
        window.write("Lavrov");
        window.until(() -> window.text("#search-position").endsWith(" hits"));
        window.push(KeyCode.ENTER);
        assertTrue(window.text("#search-position").startsWith("1 of "), window.text("#search-position"));
        assertFalse(window.workspace.view().filter().isAll(), "the filter stays");
    }

    @Test
    void signsTypedIntoTheSearchLeaveTheTimelineAlone() throws TimeoutException {
        ViewState before = window.workspace.view();
        window.push(KeyCode.CONTROL, KeyCode.K);
        window.write("2011-09 + 2 = x");
        window.until(() -> !window.text("#search-position").isEmpty());
        assertEquals("2011-09 + 2 = x", window.lookup("#search").queryTextInputControl().getText());
        assertEquals(before, window.workspace.view());
    }

    private static void step(List<ViewState> left, Runnable action) {
        left.add(window.workspace.view());
        window.act(action);
    }

    private static void zoomToAWeekAround(EventId event) {
        window.act(() -> window.workspace.fit());
        for (int turn = 0; turn < 40 && window.workspace.view().window().duration() > WEEK; turn++) {
            window.pointAt(event);
            window.scroll(8, VerticalDirection.UP);
        }
        assertTrue(window.workspace.view().window().duration() <= WEEK);
    }

    private static void assertLitAndInSight(QuoteId id) throws TimeoutException {
        TextRange place = Objects.requireNonNull(quote(id).anchors().text()).range();
        Highlight lit = window.workbench().reader().highlights().getLast();
        assertEquals(Highlight.Tone.CHOSEN, lit.tone());
        assertEquals(place, lit.range());
        window.until(() -> window.inSight(place));
    }

    /** The first quote that the pane of the event shows. */
    private static QuoteId quoteAtTheTop() {
        return window.workspace.index().quotesOf(TALKS).getFirst().id();
    }

    private static Node anotherLitQuote() {
        Node text = window.lookup("#reader-text").query();
        return window.lookup(".mark-quote").queryAll().stream()
                .filter(mark -> TestWindow.inside(mark, text))
                .findFirst()
                .orElseThrow();
    }

    private static String event(EventId id) {
        return window.workspace.index().event(id).orElseThrow().title();
    }

    private static Quote quote(QuoteId id) {
        return window.workspace.index().quote(id).orElseThrow();
    }
}
