package org.demarche.state.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Flow;
import org.demarche.export.figure.Furnishing;
import org.demarche.export.figure.Paper;
import org.demarche.export.figure.Sheet;
import org.demarche.export.files.FigureKind;
import org.demarche.model.Event;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.paint.Palette;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.state.figure.ContentWish.Time;
import org.demarche.state.figure.Fault.Field;
import org.demarche.state.figure.PageWish.Kind;
import org.demarche.state.figure.PageWish.Unit;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays.Relations;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWishTest {
    private static final Sheet SCREEN = Sheet.ofPixels(900, 500);

    private final Workspace workspace = new Workspace(SmallDispute.open());

    @Test
    void theFirstWishIsTheWholeTimelineOfTheWindowOnALyingSheetOfA4() {
        workspace.lanes(LaneKind.SOURCE);
        FigureSpec spec = spec(first());
        assertEquals(new FigureSpec(
                new FigureView(FigureView.ALL_TIME, LaneKind.SOURCE, true, spec.view().visible(), Emphasis.NONE,
                        LaneArrangement.NONE, Overlays.NONE),
                Paper.A4.sheet().turned(), Flow.ONE, Furnishing.STANDARD, Palette.LIGHT, 300 / 96.0, null), spec);
    }

    @Test
    void theFigureHasTheFilterOfTheWindow() {
        workspace.filter(Filter.ALL.with(FacetValue.of(SmallDispute.EAST), false));
        FigureSpec spec = spec(first());
        assertFalse(spec.view().visible().test(event(1)));
        assertTrue(spec.view().visible().test(event(2)));
    }

    @Test
    void theTimeMayBeWhatTheWindowShows() {
        workspace.window(new TimeWindow(1_000, 2_000));
        assertEquals(new Bounds(1_000, 2_000), spec(content(first().content().withTime(Time.VISIBLE))).view().span());
    }

    @Test
    void theTimeMayBeTypedInWordsAndReachesToTheEndOfTheLastDate() {
        FigureWish wish = content(first().content().withTime(Time.OWN).withFrom("5 July 2011").withUntil("2011-08"));
        assertEquals(new Bounds(Edtf.parse("2011-07-05").bounds().earliest(), Edtf.parse("2011-08").bounds().latest()),
                spec(wish).view().span());
    }

    @Test
    void anEndThatIsNotTypedStaysOpen() {
        ContentWish own = first().content().withTime(Time.OWN);
        assertEquals(FigureView.ALL_TIME, spec(content(own)).view().span());
        assertEquals(new Bounds(Edtf.parse("2011").bounds().earliest(), Bounds.OPEN_FUTURE),
                spec(content(own.withFrom("2011"))).view().span());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            someday | ''   | FROM  | This is not a date: write for example 7 September 2011, Sep 2011, 2011-09-07 or \
            2011/2012.
            ''      | 2011-13 | UNTIL | This is not a date: write for example 7 September 2011, Sep 2011, 2011-09-07 \
            or 2011/2012.
            2012    | 2011 | UNTIL | The end lies before the beginning.
            """)
    void aTimeThatIsNoneIsAFault(String from, String until, Field field, String sentence) {
        ContentWish content = first().content().withTime(Time.OWN).withFrom(from).withUntil(until);
        assertEquals(List.of(new Fault(field, sentence)), content(content).faults());
        assertEquals(List.of(), content(content.withTime(Time.ALL)).faults(), "what is not used may be wrong");
    }

    @ParameterizedTest
    @CsvSource({
        "A4, false, 210, 297", "A4, true, 297, 210", "A3, true, 420, 297", "LETTER, false, 215.9, 279.4",
        "SLIDE, false, 338.67, 190.5", "SLIDE, true, 338.67, 190.5",
    })
    void aNamedPageHasItsMillimetres(Kind kind, boolean lying, double width, double height) {
        Sheet sheet = spec(page(PageWish.STANDARD.withKind(kind).withLying(lying))).sheet();
        assertEquals(width, sheet.widthInMillimetres(), 0.01);
        assertEquals(height, sheet.heightInMillimetres(), 0.01);
    }

    @Test
    void aPageOfOnesOwnHasTheUnitThatWasChosen() {
        PageWish own = PageWish.STANDARD.withKind(Kind.OWN).withWidth("1,600").withHeight("900.5");
        assertEquals(Sheet.ofPixels(1600, 900.5), spec(page(new PageWish(own.kind(), own.lying(), own.width(),
                own.height(), Unit.PX, own.fitting(), own.dpi()))).sheet());
        assertEquals(Sheet.ofMillimetres(1600, 900.5), spec(page(own)).sheet());
    }

    @Test
    void anotherUnitKeepsTheSize() {
        PageWish inches = PageWish.STANDARD.withWidth("254").withHeight("127");
        assertEquals(inches.withUnit(Unit.PX), new PageWish(Kind.A4, true, "960", "480", Unit.PX, false, "300"));
        assertEquals(inches, inches.withUnit(Unit.PX).withUnit(Unit.MM));
        assertEquals("wide", inches.withWidth("wide").withUnit(Unit.PX).width());
    }

    @Test
    void aPageMayBeAsHighAsItsContents() {
        assertEquals(new Sheet(Paper.A4.sheet().turned().width(), Sheet.FITTING),
                spec(page(PageWish.STANDARD.withFitting(true))).sheet());
        FigureWish own = page(PageWish.STANDARD.withKind(Kind.OWN).withHeight("none").withFitting(true));
        assertEquals(Sheet.FITTING, spec(own).sheet().height());
    }

    @Test
    void theTimelineAsOnScreenIsNoSmallerThanFiguresCanBe() {
        FigureWish wish = page(PageWish.STANDARD.withKind(Kind.SCREEN));
        assertEquals(SCREEN, spec(wish).sheet());
        assertEquals(Sheet.ofPixels(Sheet.LEAST, Sheet.LEAST),
                wish.spec(workspace.snapshot(), Sheet.ofPixels(3, 4)).sheet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wide | 100  | 300 | WIDTH  | The width is a number from 85 to 52,916 mm.
            84   | 100  | 300 | WIDTH  | The width is a number from 85 to 52,916 mm.
            100  | 1e3  | 300 | HEIGHT | The height is a number from 85 to 52,916 mm.
            100  | 1000000 | 300 | HEIGHT | The height is a number from 85 to 52,916 mm.
            100  | 100  | 12  | DPI    | The resolution is a number from 24 to 768 dots per inch.
            100  | 100  | ''  | DPI    | The resolution is a number from 24 to 768 dots per inch.
            """)
    void aSizeThatCannotBeIsAFault(String width, String height, String dpi, Field field, String sentence) {
        PageWish page = PageWish.STANDARD.withKind(Kind.OWN).withWidth(width).withHeight(height).withDpi(dpi);
        assertEquals(List.of(new Fault(field, sentence)), page(page).faults());
        assertThrows(IllegalStateException.class, () -> spec(page(page)));
    }

    @Test
    void aResolutionFollowsThePageUntilItIsTyped() {
        assertEquals("144", PageWish.STANDARD.withKind(Kind.SLIDE).dpi());
        assertEquals("300", PageWish.STANDARD.withKind(Kind.SLIDE).withKind(Kind.A3).dpi());
        assertEquals("600", PageWish.STANDARD.withDpi("600").withKind(Kind.SLIDE).dpi());
    }

    @Test
    void theSelectedEventStandsOutWhereItsRelationsAreDrawn() {
        FigureWish relations = content(first().content().withOverlays(new Overlays(Relations.SELECTED, true)));
        assertEquals(new Overlays(Relations.SELECTED, true), spec(relations).view().overlays());
        workspace.select(SmallDispute.TALKS);
        // The dispute has no relations.
        assertEquals(Emphasis.NONE, spec(relations).view().emphasis());
    }

    @Test
    void whatStandsAroundTheTimelineIsAsWished() {
        FurnishingWish wish = new FurnishingWish(
                FurnishingWish.Title.OWN, " The harbour ", " A note. ", false, Endnotes.QUOTES);
        assertEquals(new Furnishing("The harbour", "A note.", false, Endnotes.QUOTES), wish.furnishing());
        assertEquals(new Furnishing("", "A note.", false, Endnotes.QUOTES),
                wish.withTitle(FurnishingWish.Title.NONE).furnishing());
        assertEquals(new Furnishing(null, "A note.", true, Endnotes.QUOTES),
                wish.withTitle(FurnishingWish.Title.DOSSIER).withLegend(true).furnishing());
    }

    @Test
    void theFileIsNamedAfterTheDossier() {
        assertEquals("syria-sanctions-2011-2012.png", first().fileName("Syria: sanctions, 2011–2012"));
        assertEquals("demarche.png", first().fileName("Démarche"));
        assertEquals("timeline.png", first().fileName("制裁"));
    }

    @Test
    void aNameWithoutAnEndingOfFiguresGetsOne() {
        assertEquals(Path.of("a", "figure.v2.png"), first().file(Path.of("a", "figure.v2")));
        assertEquals(Path.of("a", "figure.PNG"), first().file(Path.of("a", "figure.PNG")));
    }

    private FigureWish first() {
        return FigureWish.of(workspace.view());
    }

    private FigureWish page(PageWish page) {
        return first().withPage(page).withFormat(FigureKind.PNG);
    }

    private FigureWish content(ContentWish content) {
        return first().withContent(content);
    }

    private FigureSpec spec(FigureWish wish) {
        return wish.spec(workspace.snapshot(), SCREEN);
    }

    private Event event(int index) {
        return workspace.index().dossier().events().get(index);
    }
}
