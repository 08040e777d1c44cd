package org.demarche.export.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.demarche.export.figure.PageListener.Text;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.EventId;
import org.demarche.paint.RecordingPainter;
import org.demarche.testing.GeneratedDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.Disputes;
import org.demarche.timeline.EvenMeasure;
import org.demarche.timeline.Folds;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimelineModel;
import org.junit.jupiter.api.Test;

/** What holds for every figure, whatever it shows and on whatever sheet. */
class FigureLawsTest {
    /** Half the width of a line that is drawn around a shape on the edge of the page. */
    private static final double LINE = 1;

    @Property(tries = 60)
    void everyEventIsRepresentedAndNothingLiesBesideThePage(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int size, @ForAll("specs") FigureSpec spec) throws FigureException {
        Figure figure = Figure.of(Disputes.random(seed, size), spec, new EvenMeasure());
        assertWhole(figure);
        assertEquals(size, figure.events().size());
        for (FigurePage page : figure.pages()) {
            assertEquals(spec.sheet().width(), page.width());
            assertTrue(page.height() >= spec.sheet().height());
        }
    }

    private static void assertWhole(Figure figure) {
        Set<EventId> drawn = new HashSet<>();
        Set<String> links = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (FigurePage page : figure.pages()) {
            PageListener heard = PageListener.of(page);
            assertTrue(heard.allEnded());
            drawn.addAll(heard.events());
            links.addAll(heard.links());
            targets.addAll(heard.targets());
            Box all = new Box(0, 0, page.width(), page.height()).grown(LINE);
            for (Box box : heard.boxes()) {
                assertTrue(box.x() >= all.x() && box.y() >= all.y() && box.right() <= all.right()
                        && box.bottom() <= all.bottom(), () -> box + " on a page of " + all);
            }
            assertApart(heard.texts());
        }
        assertEquals(new HashSet<>(figure.events()), drawn);
        links.removeIf(link -> !link.startsWith("#"));
        assertTrue(targets.containsAll(links), () -> links + " but " + targets);
    }

    /** Outside timelines, which have laws of their own, no text overlaps another. */
    private static void assertApart(List<Text> texts) {
        List<Text> apart = texts.stream().filter(text -> text.box() != null && !text.text().isBlank()
                && !text.region().startsWith("timeline")).toList();
        for (int i = 0; i < apart.size(); i++) {
            for (int j = Math.max(0, i - 40); j < i; j++) {
                Text one = apart.get(i);
                Text other = apart.get(j);
                assertFalse(shrunk(one).overlaps(shrunk(other)), () -> one + " on " + other);
            }
        }
    }

    private static Box shrunk(Text text) {
        return Objects.requireNonNull(text.box()).grown(-0.01);
    }

    @Property(tries = 10)
    void equalArgumentsGiveEqualFigures(@ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll("specs") FigureSpec spec) throws FigureException {
        assertEquals(drawn(size, spec), drawn(size, spec));
    }

    private static List<String> drawn(int size, FigureSpec spec) throws FigureException {
        Figure figure = Figure.of(Disputes.random(size, size), spec, new EvenMeasure());
        RecordingPainter painter = new RecordingPainter();
        figure.pages().forEach(page -> page.paint(painter));
        List<String> all = new ArrayList<>(painter.lines());
        all.add(figure.description());
        return all;
    }

    @Property(tries = 60)
    void partsOfTheTimeCoverItWithoutOverlapAtOneScale(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int size, @ForAll @IntRange(min = 2, max = 12) int count,
            @ForAll boolean folded, @ForAll @IntRange(min = 300, max = 1500) int plot,
            @ForAll @DoubleRange(max = 0.5) double lacking) {
        TimelineModel model = TimelineModel.of(Disputes.random(seed, size), _ -> true, LaneKind.SIDE);
        Folds folds = folded ? model.folds() : Folds.NONE;
        List<FigureTime.Part> parts = FigureTime.parts(model, FigureSpec.STANDARD.withFlow(Flow.rows(count)), folds,
                plot, (_, length) -> lacking * length);
        assertEquals(count, parts.size());
        double scale = TimeScale.of(parts.getFirst().shown(), plot, folds).pxPerMs();
        for (int i = 0; i < count; i++) {
            FigureTime.Part part = parts.get(i);
            assertTrue(part.shown().start() <= part.own().start() && part.own().end() <= part.shown().end());
            assertEquals(1,
                    TimeScale.of(part.shown(), plot, folds).pxPerMs() / scale, 1e-6);
            assertTrue(i == 0 || parts.get(i - 1).own().end() == part.own().start());
        }
        assertTrue(parts.getFirst().own().start() <= model.content().start());
        assertTrue(parts.getLast().own().end() >= model.content().end());
    }

    @Test
    void ofTenThousandEventsNoneIsMissingOnOnePageAndOnPaper() throws FigureException {
        DossierIndex large = new DossierIndex(new GeneratedDossier(1, 10_000).dossier());
        for (FigureSpec spec : List.of(FigureSpec.STANDARD,
                FigureSpec.STANDARD.withSheet(Paper.A3.sheet().turned()))) {
            Figure figure = Figure.of(large, spec, new EvenMeasure());
            assertEquals(10_000, figure.events().size());
            assertWhole(figure);
        }
    }

    @Provide
    static Arbitrary<FigureSpec> specs() {
        Arbitrary<Sheet> sheets = Arbitraries.oneOf(
                Arbitraries.of(Paper.A4.sheet(), Paper.A4.sheet().turned(), Paper.A3.sheet(), Paper.SLIDE.sheet()),
                Combinators.combine(Arbitraries.integers().between(320, 2400),
                        Arbitraries.integers().between(320, 2400)).as(Sheet::ofPixels),
                Arbitraries.integers().between(320, 2400).map(width -> Sheet.ofPixels(width, Sheet.FITTING)));
        Arbitrary<Flow> flows = Combinators.combine(Arbitraries.of(Flow.Kind.values()),
                Arbitraries.integers().between(1, 6)).as(Flow::new);
        Arbitrary<Furnishing> furnishings = Combinators.combine(
                Arbitraries.of("", "A title that is long enough to be broken on a small page, but not on a large one"),
                Arbitraries.of("", "A note."), Arbitraries.of(true, false), Arbitraries.of(Endnotes.values()))
                .as(Furnishing::new);
        return Combinators.combine(sheets, flows, furnishings, Arbitraries.of(LaneKind.values()),
                Arbitraries.of(true, false))
                .as((sheet, flow, furnishing, lanes, folded) -> FigureSpec.STANDARD.withSheet(sheet)
                        .withFlow(flow).withFurnishing(furnishing)
                        .withView(FigureView.WHOLE.withLanes(lanes).withFolded(folded)));
    }
}
