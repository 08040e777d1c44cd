package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.SceneItem.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisLabelsTest {
    @ParameterizedTest
    @ValueSource(doubles = {725, 1160, 1536})
    void theYearAfterEachBreakIsSaid(double width) {
        TimelineModel model = TimelineModel.of(new DossierIndex(BundledDossier.open()), _ -> true, LaneKind.SIDE);
        TimelineScene scene = new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD)
                .layout(model, ViewSpec.of(model.home(width, 410, model.folds()), model.folds()));
        List<String> years = scene.layers().getLast().items().stream()
                .filter(SceneItem.Label.class::isInstance).map(SceneItem.Label.class::cast)
                .filter(label -> label.ink() == Ink.STRONG).map(SceneItem.Label::text).toList();
        assertEquals(List.of("1955", "1982", "2011", "2012"), years);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012-02-01/2012-02-06 | 620 | 1 Feb 2012, 2 Feb 2012, 3 Feb 2012, 4 Feb 2012, 5 Feb 2012, 6 Feb 2012
            2012-02-01/2012-02-02 | 725 | 1 February 2012, 2 February 2012
            """)
    void daysAreSaidInTheLongestFormForWhichThereIsRoom(String dates, double width, String days) {
        assertEquals(days, labels(TimeWindow.of(Edtf.parse(dates).bounds()), width).stream()
                .filter(label -> label.ink() == Ink.STRONG).map(SceneItem.Label::text)
                .collect(Collectors.joining(", ")));
    }

    @Test
    void aMonthThatABreakCutsShortIsNamedBehindTheBreakWithItsDays() {
        TimeWindow cut = TimeWindow.of(Edtf.parse("2007-02-02/2007-02-21").bounds());
        List<String> texts = labels(TimeWindow.of(Edtf.parse("2007-02-01/2007-03-02").bounds()), 500,
                Folds.ofGaps(List.of(cut))).stream().map(SceneItem.Label::text).toList();
        assertEquals(List.of("February 2007", "March 2007", "1", "22", "23", "24", "25", "26", "27", "28", "1", "2"),
                texts);
    }

    @Property(tries = 2000)
    void thereAreAlwaysLabelsAndNoneOverlap(@ForAll @LongRange(min = -377_000_000_000_000L,
            max = 190_000_000_000_000L) long start, @ForAll @DoubleRange(max = 1) double zoom,
            @ForAll @DoubleRange(min = 300, max = 2500) double width) {
        long duration = Math.round(TimeScale.SHORTEST * Math.pow(TimeScale.LONGEST / TimeScale.SHORTEST, zoom));
        List<SceneItem.Label> labels = labels(new TimeWindow(start, start + duration), width);
        assertTrue(labels.size() >= 2, labels::toString);
        for (int a = 0; a < labels.size(); a++) {
            Box box = labels.get(a).box();
            assertTrue(box.x() >= 0 && box.right() <= width, labels.get(a)::toString);
            for (int b = 0; b < a; b++) {
                assertFalse(box.overlaps(labels.get(b).box()), labels.get(a) + " overlaps " + labels.get(b));
            }
        }
    }

    private static List<SceneItem.Label> labels(TimeWindow window, double width) {
        return labels(window, width, Folds.NONE);
    }

    private static List<SceneItem.Label> labels(TimeWindow window, double width, Folds folds) {
        SceneBuilder scene = new SceneBuilder();
        Box plot = new Box(0, LayoutOptions.AXIS_HEIGHT, width, 300);
        new AxisArtist(new EvenMeasure(), LayoutOptions.STANDARD.locale())
                .draw(TimeScale.of(window, width, folds), plot, scene);
        return scene.layers(plot).getLast().items().stream()
                .filter(SceneItem.Label.class::isInstance).map(SceneItem.Label.class::cast).toList();
    }
}
