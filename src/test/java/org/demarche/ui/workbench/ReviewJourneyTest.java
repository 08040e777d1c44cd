package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.demarche.model.Candidate;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.state.OpenDossier;
import org.demarche.state.reader.Highlight;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two articles of a dispute over fishing grounds are gone through, by keys alone unless a test says otherwise. */
class ReviewJourneyTest {
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
        window.act(() -> {
            window.workspace.open(OpenDossier.of(new DossierIndex(fishing()), null));
            window.workbench().start();
        });
        window.press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
    }

    private static Dossier fishing() {
        return Dossiers.titled("The fishing dispute")
                .speaker("anna-nord", s -> s.named("Anna Nord"))
                .article("gazette", a -> a.published("2011-10-05").full()
                        .paragraph("Talks on the grounds failed on Tuesday.")
                        .paragraph("“We shall not sign,” said Anna Nord, “and we shall not pay.”")
                        .paragraph("“They will,” said Otto Falk. It was “a good day for cod”, he went on."))
                .article("courier", a -> a.published("2011-10-06").full()
                        .paragraph("Mr Falk said: “Cod is no toy.” Nobody knows who said “Fish first”."))
                .candidate("g1", "gazette", "We shall not sign,", c -> c.by("Anna Nord").group("u1")
                        .said("2011-10-04", "“on Tuesday”"))
                .candidate("g2", "gazette", "and we shall not pay.", c -> c.by("Anna Nord").group("u1")
                        .said("2011-10-04", "“on Tuesday”"))
                .candidate("g3", "gazette", "They will,", c -> c.by("Otto Falk").said("2011-10-04", "“on Tuesday”"))
                .candidate("c1", "courier", "Cod is no toy.", c -> c.by("Falk").confidence(70))
                .candidate("c2", "courier", "Fish first", c -> c.confidence(0))
                .build();
    }

    @Test
    void theQueueIsGoneThroughByKeysAlone() {
        assertEquals("Review 4", window.text("#lower-review"));
        window.type(KeyCode.A).type(KeyCode.ENTER).type(KeyCode.X);
        assertEquals(List.of("g1", "g2", "g3"), quotes());
        assertEquals(List.of("Anna Nord: “We shall not sign … and we shall not pay.”", "Otto Falk: “They will”"),
                dossier().events().stream().map(Event::title).toList());
        assertEquals(List.of("c1 true", "c2 false"), dossier().candidates().stream()
                .map(one -> one.id() + " " + one.rejected()).toList());
        assertEquals("1 of 1", window.text("#review-progress"));
        assertEquals("“Fish first”", window.text("#review-words"));
    }

    @Test
    void thePassageUnderReviewIsInTheReader() {
        assertEquals(List.of(new TextRange(41, 59), new TextRange(78, 99)), lit());
        window.type(KeyCode.DOWN);
        assertEquals(List.of(new TextRange(102, 112)), lit());
        window.type(KeyCode.J).type(KeyCode.K).type(KeyCode.UP);
        assertEquals(List.of(new TextRange(41, 59), new TextRange(78, 99)), lit());
    }

    @Test
    void whereTheTextDoesNotTellAboutTheDayOfPublicationIsProposedToThePerson() {
        window.type(KeyCode.J, 2).type(KeyCode.D);
        window.type(KeyCode.ENTER).type(KeyCode.A);
        assertEquals(List.of("2011-10-06~"),
                dossier().events().stream().map(event -> event.when().date().text()).toList());
    }

    @Test
    void withoutASpeakerAcceptingAsksForOne() {
        window.type(KeyCode.J, 3).type(KeyCode.A);
        window.write("otto");
        window.type(KeyCode.ENTER).type(KeyCode.A);
        assertEquals(List.of("c2"), quotes());
        assertEquals(List.of("Anna Nord", "Otto Falk"), dossier().speakers().stream().map(Speaker::name).toList());
    }

    @Test
    void aSpeakerIsCorrectedByTheBeginningOfTheName() {
        window.type(KeyCode.J).type(KeyCode.S);
        window.write("nor");
        window.type(KeyCode.ENTER);
        assertEquals("Anna Nord", words("#review-speaker"));
        window.type(KeyCode.A);
        assertEquals(List.of("anna-nord"),
                dossier().quotes().stream().map(quote -> quote.speaker().value()).toList());
    }

    @Test
    void aNewNameThatStandsInsideAKnownOneIsTheNewOne() {
        window.type(KeyCode.A).type(KeyCode.S);
        window.write("falk and nord");
        window.type(KeyCode.ENTER).type(KeyCode.J).type(KeyCode.S);
        window.write("and nord");
        window.type(KeyCode.ENTER);
        assertEquals("and nord", words("#review-speaker"));
    }

    @Test
    void aDateIsTypedInWords() {
        window.type(KeyCode.J, 2).type(KeyCode.D);
        window.write("5 oct 2011");
        window.type(KeyCode.ENTER);
        assertEquals("5 October 2011", words("#review-date"));
        window.type(KeyCode.A);
        assertEquals(List.of("2011-10-05"),
                dossier().events().stream().map(event -> event.when().date().text()).toList());
    }

    @Test
    void theEndsMoveByWords() {
        window.type(KeyCode.J);
        window.write("}");
        assertEquals("They", dossier().candidates().get(2).text());
        window.write("]{");
        assertEquals("will,", dossier().candidates().get(2).text());
        window.write("[");
        assertEquals("They will,", dossier().candidates().get(2).text());
    }

    @Test
    void namesOfOnePersonAreMergedOnceForAllArticles() {
        window.type(KeyCode.J, 2).type(KeyCode.M);
        window.write("otto");
        window.type(KeyCode.ENTER);
        assertEquals(List.of("Falk"), dossier().speakers().getLast().aliases());
        assertEquals("Otto Falk", words("#review-speaker"));
    }

    @Test
    void aQuoteIsPutAtAnEventThatIsThere() {
        window.type(KeyCode.A).type(KeyCode.J).type(KeyCode.E);
        window.write("anna");
        window.type(KeyCode.ENTER);
        assertEquals(dossier().quotes().getFirst().event(), dossier().quotes().getLast().event());
        assertEquals(3, dossier().quotes().size());
    }

    @Test
    void everyStepIsTakenBackAndMadeAgain() {
        Dossier before = dossier();
        window.type(KeyCode.A).type(KeyCode.X).type(KeyCode.T);
        Dossier after = dossier();
        window.press(KeyCode.CONTROL).type(KeyCode.Z, 3).release(KeyCode.CONTROL);
        assertEquals(before, dossier());
        assertEquals("“We shall not sign,” … “and we shall not pay.”", window.text("#review-words"));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z, 3).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals(after, dossier());
    }

    @Test
    void escapeLeavesAQuestionAsItWas() {
        Dossier before = dossier();
        window.type(KeyCode.S);
        assertTrue(window.lookup("#ask").query().isVisible());
        window.type(KeyCode.ESCAPE);
        assertFalse(window.lookup("#ask").query().isVisible());
        window.type(KeyCode.J);
        assertEquals("“They will,”", window.text("#review-words"));
        assertEquals(before, dossier());
    }

    @Test
    void theQueueIsNarrowedAndSortedByMouse() {
        window.clickOn("#review-unsure-first");
        assertEquals("“Fish first”", window.text("#review-words"));
        window.clickOn("#review-articles").clickOn("The Gazette, 5 Oct 2011");
        assertEquals(2, window.lookup("#review-queue").queryListView().getItems().size());
        window.clickOn("#review-reject");
        window.clickOn("#review-rejected");
        assertEquals("Wait again", window.text("#review-reject"));
        window.clickOn("#review-reject");
        assertEquals(0, dossier().candidates().stream().filter(Candidate::rejected).count());
    }

    @Test
    void allOfAnArticleAreAcceptedAtOnce() {
        window.clickOn("#review-accept-many").clickOn("#review-accept-article");
        assertEquals(List.of("g1", "g2", "g3"), quotes());
    }

    @Test
    void aSelectionIsQuotedInTwoKeys() {
        select(1, 0, 1, 20);
        window.type(KeyCode.Q);
        assertEquals("“We shall not sign,”", window.text("#quote-words"));
        window.type(KeyCode.ENTER);
        Quote quote = dossier().quotes().getFirst();
        assertEquals("We shall not sign, anna-nord 2011-10-04",
                quote.text() + " " + quote.speaker() + " " + quote.attribution().said().date());
        assertEquals(quote.id(), window.workspace.focus().quote());
        assertFalse(window.lookup("#quote-panel").query().isVisible());
    }

    @Test
    void aSelectionIsMadeByKeysToo() {
        select(0, 0, 0, 0);
        window.press(KeyCode.SHIFT, KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL, KeyCode.SHIFT);
        window.type(KeyCode.Q);
        assertEquals("“Talks”", window.text("#quote-words"));
        window.write("Ida Fisk");
        window.type(KeyCode.ENTER);
        assertEquals("Ida Fisk", dossier().speakers().getLast().name());
        assertEquals("Talks", dossier().quotes().getFirst().text());
    }

    @Test
    void aSelectionThatNobodySaidAsksForSomebody() {
        select(0, 0, 0, 5);
        window.type(KeyCode.Q).type(KeyCode.ENTER);
        assertEquals("Type who said it.", window.text("#quote-message"));
        assertEquals(List.of(), dossier().quotes());
        window.type(KeyCode.ESCAPE);
    }

    @Test
    void withoutASelectionThePanelTellsHowToMakeOne() {
        window.clickOn("#reader-headline").type(KeyCode.Q);
        assertEquals("Select the words in the text first, by mouse or with Shift and the arrow keys.",
                window.text("#quote-words"));
        window.type(KeyCode.ESCAPE);
    }

    @Test
    void anAcceptedQuoteIsChangedAndRemovedFromTheMenuOfItsCard() {
        window.type(KeyCode.J).type(KeyCode.A);
        window.act(() -> window.workspace.select(dossier().quotes().getFirst().id()));
        window.clickOn("#lower-event");
        window.rightClickOn("#quote-g3").clickOn("#item-quote-speaker");
        window.write("anna");
        window.type(KeyCode.ENTER);
        assertEquals("anna-nord", dossier().quotes().getFirst().speaker().value());
        assertEquals(List.of("Anna Nord: “They will”"), dossier().events().stream().map(Event::title).toList());
        window.rightClickOn("#quote-g3").clickOn("#item-quote-remove");
        assertEquals(List.of(), dossier().quotes());
        assertEquals(List.of(), dossier().events());
    }

    private static Dossier dossier() {
        return window.workspace.index().dossier();
    }

    private static List<String> quotes() {
        return dossier().quotes().stream().map(quote -> quote.id().value()).toList();
    }

    private static List<TextRange> lit() {
        return window.workbench().reader().highlights().stream()
                .filter(mark -> mark.tone() == Highlight.Tone.WAITING_HERE)
                .map(Highlight::range)
                .toList();
    }

    private static String words(String query) {
        return window.lookup(query).queryAs(Text.class).getText();
    }

    /** Selects from one place of the text to another, each a paragraph and an offset in it. */
    private static void select(int paragraph, int offset, int lastParagraph, int lastOffset) {
        RichTextArea area = window.lookup("#reader-text").queryAs(RichTextArea.class);
        window.act(() -> {
            area.requestFocus();
            area.select(TextPos.ofLeading(paragraph, offset), TextPos.ofLeading(lastParagraph, lastOffset));
        });
    }
}
