package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.paint.RecordingPainter;
import org.demarche.paint.TimelinePainter;
import org.demarche.timeline.EventExtent.Edge;
import org.demarche.timeline.EventExtent.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegendTest {
    private static final EventId EVENT = new EventId("e");

    @ParameterizedTest
    @EnumSource
    void theSampleOfASignIsDrawnAsOnTheTimeline(LegendSign sign) {
        Set<LegendSign> shown = sign.sample(0, 12).stream().flatMap(item -> LegendSign.of(item).stream())
                .collect(Collectors.toSet());
        assertTrue(shown.contains(sign), () -> sign + " in " + shown);
    }

    @Test
    void noTwoSignsAreDrawnAlike() {
        Map<List<String>, LegendSign> drawings = new HashMap<>();
        for (LegendSign sign : LegendSign.values()) {
            RecordingPainter painter = new RecordingPainter();
            TimelinePainter.paint(new Legend(LegendSign.WIDTH, 24, sign.sample(0, 12)), painter, Palette.LIGHT);
            assertNull(drawings.put(painter.lines(), sign), sign::toString);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfAMarkButADayHasAnEntry(Form form) {
        SceneItem mark = new SceneItem.Mark(new Box(0, 0, 10, 10), MarkShape.CIRCLE, 0, form, false, false,
                EVENT);
        boolean speaksForItself = form == Form.POINT || form == Form.SPAN;
        assertEquals(speaksForItself, LegendSign.of(mark).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-08-03                          |
            2011-08-03?                         | UNCERTAIN
            2011-08-03~                         | ABOUT
            2011-08-03%                         | UNCERTAIN ABOUT
            2011-08                             | SOME_TIME
            2011-08?                            | SOME_TIME UNCERTAIN
            [2011-08-04,2011-08-20]             | ONE_OF
            {2011-08-04,2011-08-20}             | ALL_OF
            2011-08-03/2011-08-20               | SPAN
            2011-08-03?/2011-08-20?             | SPAN_UNCERTAIN
            2011-08-03~/2011-08-20              | SPAN SOFT_START
            2011-08-03/2011-08-20~              | SPAN SOFT_END
            ../2011-08-20                       | SPAN OPEN_START
            2011-08-03/..                       | SPAN OPEN_END
            /2011-08-20                         | SPAN UNKNOWN_START
            2011-08-03/                         | SPAN UNKNOWN_END
            """)
    void aDateIsExplainedByTheSignsOfItsForm(String date, @Nullable String signs) {
        TimelineModel model = TimelineModel.of(Disputes.of(date, "2011-06-01", "2011-10-20"), _ -> true, LaneKind.SIDE);
        TimelineScene scene = new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD)
                .layout(model, ViewSpec.of(model.home(1200, 300, Folds.NONE), Folds.NONE));
        Set<LegendSign> expected = EnumSet.noneOf(LegendSign.class);
        if (signs != null) {
            for (String sign : signs.split(" ", -1)) {
                expected.add(LegendSign.valueOf(sign));
            }
        }
        assertEquals(expected, LegendSign.in(scene));
    }

    @ParameterizedTest
    @EnumSource
    void everyEndOfASpanButASharpOneHasAnEntry(Edge edge) {
        assertEquals(edge == Edge.SHARP ? 1 : 2, LegendSign.of(span(edge, Edge.SHARP)).size());
        assertEquals(edge == Edge.SHARP ? 1 : 2, LegendSign.of(span(Edge.SHARP, edge)).size());
    }

    private static SceneItem span(Edge start, Edge end) {
        return new SceneItem.Span(new Box(0, 0, 100, 14), 0, start, end, 0, 0, false, EVENT);
    }
}
