package org.demarche.export.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.demarche.export.figure.PageListener.Text;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.paint.RecordingPainter;
import org.demarche.store.BundledDossier;
import org.demarche.testing.Dossiers;
import org.demarche.timeline.EvenMeasure;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final DossierIndex BUNDLED = new DossierIndex(BundledDossier.open());
    private static final DossierIndex HARBOUR = new DossierIndex(Dossiers.small()
            .article("late", a -> a.headline("What was left").published("2011-12-01")
                    .full().paragraph("“It was quiet.”"))
            .event("sirens-2011", "2011-10-01", e -> e.titled("Sirens").mentionedIn("late"))
            .event("fog-2011", "2011-10-02", e -> e.titled("Fog"))
            .build());

    @Test
    void theWholeDossierIsCountedAsElsewhere() throws FigureException {
        assertSaid(FigureSpec.STANDARD, "56 events · 33 quotes · 46 reported statements");
    }

    @Test
    void ofAPartOnlyWhatIsShownIsCounted() throws FigureException {
        assertSaid(FigureSpec.STANDARD.withView(FigureView.WHOLE.withSpan(Edtf.parse("1982-02").bounds())),
                "February 1982 · 4 events · 0 quotes · 0 reported statements");
    }

    @Test
    void sourcesAreNumberedAsTheirEventsFollowInTime() throws FigureException {
        Figure figure = figure(FigureSpec.STANDARD);
        assertEquals(List.of("sirens-2011", "fog-2011", "talks-2011", "draft-2011", "vote-2011"),
                figure.events().stream().map(EventId::value).toList());
        assertEquals("Sirens, 1 October 2011, source 1", figure.words(new EventId("sirens-2011")));
        assertEquals("Fog, 2 October 2011", figure.words(new EventId("fog-2011")));
        assertEquals("#source-2", figure.href(new EventId("talks-2011")));
        assertNull(figure.href(new EventId("fog-2011")));
        assertThrows(IllegalArgumentException.class, () -> figure.words(new EventId("no-such-event")));
    }

    @Test
    void withoutEndnotesNothingIsNumbered() throws FigureException {
        Figure figure = figure(FigureSpec.STANDARD.withFurnishing(new Furnishing(null, "", true, Endnotes.NONE)));
        assertEquals("Sirens, 1 October 2011", figure.words(new EventId("sirens-2011")));
        assertNull(figure.href(new EventId("sirens-2011")));
        assertTrue(texts(figure).stream().noneMatch(text -> text.text().matches(".*\\[\\d.*")));
    }

    @Test
    void itIsToldInAFewSentences() throws FigureException {
        assertEquals("The harbour dispute. A timeline of 5 events, 1 October to 1 November 2011. "
                        + "Lanes: North (1 event), No side (4 events). "
                        + "3 quotes, 1 reported statement, 3 sources.",
                figure(FigureSpec.STANDARD).description());
    }

    @Test
    void aTitleOfOnesOwnTakesThePlaceOfTheDossiersAndAnEmptyOneLeavesTheHeadOut() throws FigureException {
        assertEquals("Mine", figure(titled("Mine")).title());
        Figure bare = figure(titled(""));
        assertEquals("", bare.title());
        assertTrue(texts(bare).stream().noneMatch(text -> text.region().equals("title")));
    }

    @Test
    void theSourcesStandOnThePageThatNamesTheirNumbersThoughOtherEndnotesRunOn() throws FigureException {
        Figure figure = Figure.of(BUNDLED, FigureSpec.STANDARD.withSheet(Paper.A4.sheet().turned()),
                new EvenMeasure());
        RecordingPainter first = new RecordingPainter();
        figure.pages().getFirst().paint(first);
        assertTrue(figure.pages().size() > 1);
        assertTrue(first.lines().stream().anyMatch(line -> line.contains("Sources")), first.lines()::toString);
        assertTrue(first.lines().stream().anyMatch(line -> line.contains("[5]")), first.lines()::toString);
    }

    private static FigureSpec titled(String title) {
        return FigureSpec.STANDARD.withFurnishing(new Furnishing(title, "", true, Endnotes.SOURCES));
    }

    @Test
    void quotesStandInQuotationMarksAndReportedStatementsDoNot() throws FigureException {
        String notes = words(figure(FigureSpec.STANDARD.withFurnishing(
                new Furnishing(null, "", true, Endnotes.QUOTES))), "notes");
        assertTrue(notes.contains("“We shall not sign.” — Anna Nord, Mayor of North, 4 October 2011 [2]"), notes);
        assertTrue(notes.contains("Anna welcomed the result. — Anna Nord, 1 November 2011 [3]"), notes);
        assertTrue(notes.contains("Harbour talks fail . The Gazette , 5 October 2011."), notes);
    }

    @Test
    void anEventWithoutAWholeTitleIsListedWithItsSources() throws FigureException {
        String notes = words(figure(FigureSpec.STANDARD.withSheet(Sheet.ofPixels(320, Sheet.FITTING))), "notes");
        assertTrue(notes.contains("4 Oct 2011 Talks on the harbour [2]"), notes);
    }

    @Test
    void partsOfTheTimeHaveAPageEachThatSaysWhichItIs() throws FigureException {
        Figure figure = Figure.of(BUNDLED, FigureSpec.STANDARD.withSheet(Paper.A4.sheet().turned())
                .withFlow(Flow.pages(3)), new EvenMeasure());
        List<String> heads = figure.pages().stream().map(page -> words(page, "title")).toList();
        assertTrue(heads.get(1).matches(".*page 2 of \\d 2 of 3 · \\w+ to \\w+ 2011"), heads::toString);
        assertTrue(heads.getLast().contains("page " + heads.size() + " of " + heads.size()), heads::toString);
    }

    private static Figure figure(FigureSpec spec) throws FigureException {
        return Figure.of(HARBOUR, spec, new EvenMeasure());
    }

    private static List<Text> texts(Figure figure) {
        return figure.pages().stream().flatMap(page -> PageListener.of(page).texts().stream()).toList();
    }

    private static String words(Figure figure, String region) {
        return String.join(" ", figure.pages().stream().map(page -> words(page, region)).toList());
    }

    /** What is written in a region, without what lines and pieces make of its spaces. */
    private static String words(FigurePage page, String region) {
        return String.join(" ", PageListener.of(page).texts().stream().filter(text -> text.region().equals(region))
                .map(Text::text).toList()).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static void assertSaid(FigureSpec spec, String words) throws FigureException {
        String head = words(Figure.of(BUNDLED, spec, new EvenMeasure()), "title");
        assertTrue(head.contains(words), head);
    }
}
