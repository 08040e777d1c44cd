package org.demarche.state.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Flow;
import org.demarche.export.figure.Furnishing;
import org.demarche.export.figure.Paper;
import org.demarche.export.figure.Sheet;
import org.demarche.model.Event;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.state.Focus;
import org.demarche.state.LaneArrangements;
import org.demarche.state.OpenDossier;
import org.demarche.state.SmallDispute;
import org.demarche.state.ViewState;
import org.demarche.state.Workspace;
import org.demarche.state.figure.ContentWish.Time;
import org.demarche.state.filter.Facet;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.store.DossierException;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewDefinitionTest {
    private static final Sheet SCREEN = Sheet.ofPixels(900, 500);
    private static final OpenDossier DOSSIER = SmallDispute.open();
    private static final DossierIdentity IDENTITY = DossierIdentity.of(DOSSIER.index().dossier());

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("definitions") ViewDefinition definition) throws DossierException {
        assertEquals(definition, ViewDefinition.parse(definition.text(), "figure.svg"));
    }

    @Property(tries = 50)
    void equalDefinitionsGiveEqualTexts(@ForAll("definitions") ViewDefinition definition) throws DossierException {
        assertEquals(definition.text(), ViewDefinition.parse(definition.text(), "figure.svg").text());
    }

    @Test
    void theFigureOfAViewIsMadeAgain() {
        Workspace workspace = new Workspace(DOSSIER);
        workspace.filter(Filter.ALL.with(FacetValue.of(SmallDispute.EAST), false));
        FigureWish wish = FigureWish.of(workspace.view()).withColours(Colours.DARK);
        FigureSpec spec = wish.withContent(wish.content().withTime(Time.VISIBLE)).spec(workspace.snapshot(), SCREEN)
                .withFlow(Flow.rows(3)).withFurnishing(new Furnishing("Mine", "A note", false, Endnotes.QUOTES));

        FigureSpec again = ViewDefinition.of(DOSSIER, workspace.view(), spec).spec(DOSSIER);

        assertEquals(FigureChoices.of(spec), FigureChoices.of(again));
        assertEquals(shown(spec), shown(again));
        assertEquals(List.of(spec.view().lanes(), spec.view().folded(), spec.view().arrangement(),
                spec.view().overlays()), List.of(again.view().lanes(), again.view().folded(),
                again.view().arrangement(), again.view().overlays()));
    }

    @Test
    void aFigureOfTheViewRestoresExactlyThatView() {
        Workspace workspace = new Workspace(DOSSIER);
        workspace.lanes(LaneKind.SPEAKER);
        workspace.arrange(lanes -> lanes.withCollapsed("ana", true));
        workspace.select(SmallDispute.WE_TALK);
        workspace.window(new TimeWindow(1_000, 2_000));
        workspace.scrollY(17.5);
        FigureWish wish = FigureWish.of(workspace.view());
        for (Time time : List.of(Time.ALL, Time.VISIBLE)) {
            FigureSpec spec = wish.withContent(wish.content().withTime(time)).spec(workspace.snapshot(), SCREEN);
            assertEquals(workspace.view(), ViewDefinition.of(DOSSIER, workspace.view(), spec).view());
        }
    }

    @Test
    void whereTheFigureDiffersFromTheViewTheFigureIsKept() {
        Workspace workspace = new Workspace(DOSSIER);
        FigureSpec spec = FigureSpec.STANDARD.withView(FigureView.WHOLE.withLanes(LaneKind.PLACE).withFolded(false)
                .withSpan(new Bounds(1_000, Bounds.OPEN_FUTURE)));

        ViewState kept = ViewDefinition.of(DOSSIER, workspace.view(), spec).view();

        assertEquals(LaneKind.PLACE, kept.lanes());
        assertEquals(new TimeWindow(1_000, workspace.view().window().end()), kept.window());
        assertEquals(workspace.view().withLanes(LaneKind.PLACE).withFolded(false).withWindow(kept.window()), kept);
    }

    @Test
    void theFingerprintTellsDossiersApartByWhatIsInThem() {
        assertEquals(IDENTITY, DossierIdentity.of(SmallDispute.dossier()));
        assertNotEquals(IDENTITY.fingerprint(),
                DossierIdentity.of(org.demarche.model.Dossier.empty("A small dispute")).fingerprint());
    }

    @Test
    void fieldsOfLaterProgramsArePassedOver() throws DossierException {
        ViewDefinition definition = definition(FigureSpec.STANDARD);
        String later = definition.text().replace("{\"version\":1,", "{\"version\":1,\"mood\":{\"calm\":[true]},")
                .replace("\"folded\":", "\"tilt\":3,\"folded\":");
        assertTrue(later.contains("tilt"));
        assertEquals(definition, ViewDefinition.parse(later, "figure.svg"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"version\":1      | \"version\":2        | a newer version of Demarche has written it",
        "\"lanes\":\"side\" | \"lanes\":\"colour\" | view.lanes",
        "\"lanes\":\"side\" | \"lane\":\"side\"    | \"lanes\"",
        "\"folded\":true    | \"folded\":1         | view.folded",
        "\"parts\":1        | \"parts\":0          | a figure has 1 to 100 parts",
        "\"scrollY\":0.0    | \"scrollY\":-1.0     | scrolled by -1.0 px",
        "{\"version\"       | {{\"version\"        | it is not JSON",
    })
    void whatCannotBeReadIsToldInOneSentence(String right, String wrong, String part) {
        String text = definition(FigureSpec.STANDARD).text();
        String broken = text.replace(right.strip(), wrong.strip());
        assertNotEquals(text, broken);
        String sentence = String.valueOf(assertThrows(DossierException.class,
                () -> ViewDefinition.parse(broken, "figure.svg")).getMessage());
        assertTrue(sentence.startsWith("Cannot read the view in figure.svg: "), sentence);
        assertTrue(sentence.contains(part.strip()), sentence);
    }

    private static ViewDefinition definition(FigureSpec spec) {
        return ViewDefinition.of(DOSSIER, Filter.ALL, spec);
    }

    private static List<Event> shown(FigureSpec spec) {
        return DOSSIER.index().dossier().events().stream().filter(spec.view().visible()).toList();
    }

    @Provide
    static Arbitrary<ViewDefinition> definitions() {
        return Combinators.combine(states(), choices(), texts())
                .as((state, choices, title) -> new ViewDefinition(
                        new DossierIdentity(title, 1, IDENTITY.fingerprint()), state, choices));
    }

    private static Arbitrary<ViewState> states() {
        Arbitrary<Focus> focuses = Arbitraries.of(Focus.NONE,
                new Focus(SmallDispute.WE_TALK, SmallDispute.TALKS, SmallDispute.HERALD, SmallDispute.WE_TALK,
                        SmallDispute.ANA, null),
                new Focus(SmallDispute.POST, null, SmallDispute.POST, null, null, new TextRange(3, 9)),
                new Focus(SmallDispute.BEN, SmallDispute.STORM, null, null, SmallDispute.BEN, null));
        Arbitrary<Filter> filters = Combinators.combine(Arbitraries.of(Facet.class), texts()).as(FacetValue::new)
                .set().ofMaxSize(5).map(Filter::new);
        Arbitrary<LaneArrangement> arrangement = Combinators.combine(texts().list().ofMaxSize(4),
                        texts().set().ofMaxSize(4), Arbitraries.maps(texts(), Arbitraries.integers()
                                .between(1, LaneArrangement.MOST_ROWS)).ofMaxSize(3))
                .as(LaneArrangement::new);
        Arbitrary<LaneArrangements> arrangements = Arbitraries.maps(Arbitraries.of(LaneKind.class), arrangement)
                .ofMaxSize(3).map(ViewDefinitionTest::arrangements);
        Arbitrary<TimeWindow> windows = Combinators.combine(Arbitraries.longs().between(-1L << 60, 1L << 60),
                Arbitraries.longs().between(1, 1L << 60)).as((start, length) -> new TimeWindow(start, start + length));
        Arbitrary<Overlays> overlays = Combinators.combine(Arbitraries.of(Overlays.Relations.class),
                Arbitraries.of(true, false)).as(Overlays::new);
        return Combinators.combine(focuses, filters, Arbitraries.of(LaneKind.class), arrangements, windows,
                        Arbitraries.of(true, false), overlays, Arbitraries.doubles().between(0, 1e6).ofScale(3))
                .as(ViewState::new);
    }

    private static LaneArrangements arrangements(Map<LaneKind, LaneArrangement> byKind) {
        LaneArrangements all = LaneArrangements.NONE;
        for (Map.Entry<LaneKind, LaneArrangement> entry : byKind.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }

    private static Arbitrary<FigureChoices> choices() {
        Arbitrary<Bounds> spans = Arbitraries.of(FigureView.ALL_TIME, new Bounds(Bounds.OPEN_PAST, 5),
                new Bounds(-5, 5), new Bounds(5, Bounds.OPEN_FUTURE));
        Arbitrary<Sheet> sheets = Arbitraries.of(Paper.A4.sheet(), Paper.SLIDE.sheet(),
                Sheet.ofPixels(1600, Sheet.FITTING));
        Arbitrary<Furnishing> around = Combinators.combine(texts().injectNull(0.3), texts(),
                Arbitraries.of(true, false), Arbitraries.of(Endnotes.class)).as(Furnishing::new);
        Arbitrary<Set<EventId>> selected = Arbitraries.of(SmallDispute.TALKS, SmallDispute.REPLY, SmallDispute.STORM)
                .set().ofMaxSize(3).map(HashSet::new);
        return Combinators.combine(spans, selected, sheets, Arbitraries.of(Flow.ONE, Flow.pages(7), Flow.rows(2)),
                        around, Arbitraries.of(Palette.LIGHT, Palette.DARK), Arbitraries.of(1.0, 300 / 96.0))
                .as(FigureChoices::new);
    }

    /** Texts with whatever a Java string can hold: quotes, controls, halves of surrogate pairs. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('"', '<', '&', '\\', '\0', '\n', 'é', 'ع', 'Ж', '\ud83d', '\ude00', 'x')
                .ofMaxLength(12);
    }
}
