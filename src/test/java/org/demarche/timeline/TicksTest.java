package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.edtf.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-09-07 | 1000 | 7 September 2011 | 00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00
            2011-09-07/2011-09-08 | 260 | 7 September 2011, 8 September 2011 | 00:00 12:00 00:00 12:00
            2011-08-28/2011-09-03 | 300 | August 2011, September 2011 | 28 29 30 31 1 2 3
            2011-08/2011-09 | 400 | August 2011, September 2011 | 1 8 15 22 29 5 12 19 26
            2011-06/2012-02 | 600 | 2011, 2012 | Jun Jul Aug Sep Oct Nov Dec Jan Feb
            2010/2012 | 600 | 2010, 2011, 2012 | Jan Apr Jul Oct Jan Apr Jul Oct Jan Apr Jul Oct
            1982/2012 | 600 | | 1980 1985 1990 1995 2000 2005 2010
            1500/2012 | 400 | | 1500 1600 1700 1800 1900 2000
            -0100/0100 | 500 | | 101 BC 81 BC 61 BC 41 BC 21 BC 1 BC 20 40 60 80 100
            """)
    void theStepsSuitTheScale(String dates, double width, String major, String minor) {
        Ticks ticks = Ticks.of(TimeScale.of(TimeWindow.of(Edtf.parse(dates).bounds()), width, Folds.NONE),
                Locale.ENGLISH);
        assertEquals(major == null ? "" : major,
                ticks.major().stream().map(Tick::label).collect(Collectors.joining(", ")));
        assertEquals(minor, ticks.minor().stream().map(Tick::label).collect(Collectors.joining(" ")));
    }

    @Test
    void monthsAreNamedInTheLanguageOfTheReader() {
        TimeScale scale = TimeScale.of(TimeWindow.of(Edtf.parse("2011-05/2011-07").bounds()), 200, Folds.NONE);
        assertEquals("Mai Jun Jul", months(scale, Locale.GERMAN));
        assertEquals("May Jun Jul", months(scale, Locale.ENGLISH));
    }

    private static String months(TimeScale scale, Locale locale) {
        return Ticks.of(scale, locale).minor().stream().map(Tick::label).distinct().limit(3)
                .collect(Collectors.joining(" "));
    }

    @Property(tries = 100)
    void ticksFollowEachOtherWithoutGapsAndHoldTheWindow(@ForAll long seed, @ForAll @IntRange(max = 30) int size) {
        Views view = Views.random(seed, size);
        TimeScale scale = view.viewport.scale(Folds.NONE);
        List<Tick> minor = Ticks.of(scale, Locale.ENGLISH).minor();
        assertTrue(minor.getFirst().ms() <= scale.window().start());
        assertTrue(minor.getLast().end() >= scale.window().end());
        for (int i = 1; i < minor.size(); i++) {
            assertEquals(minor.get(i - 1).end(), minor.get(i).ms());
            assertTrue(scale.x(minor.get(i).ms()) - scale.x(minor.get(i - 1).ms()) >= 18);
        }
    }

    @Property(tries = 100)
    void labelsOfTheAxisDoNotOverlap(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        TimelineScene scene = Views.random(seed, size).scene();
        List<SceneItem> labels = scene.layers().getLast().items().stream()
                .filter(SceneItem.Label.class::isInstance).toList();
        for (int a = 0; a < labels.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertTrue(!labels.get(a).box().overlaps(labels.get(b).box()),
                        labels.get(a) + " overlaps " + labels.get(b));
            }
        }
    }
}
