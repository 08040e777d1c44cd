package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WindowTransitionTest {
    private static final long DAY = 86_400_000L;
    private static final double WIDTH = 1000;

    @Property
    void itBeginsAndEndsExactlyWhereItShould(@ForAll("windows") TimeWindow from, @ForAll("windows") TimeWindow to) {
        TimeScale scale = TimeScale.of(from, WIDTH, Folds.NONE);
        WindowTransition way = new WindowTransition(scale, to);
        assertEquals(scale.window(), way.at(0));
        assertEquals(to, way.at(1));
    }

    @Property
    void itsLengthNeverTurnsBack(@ForAll("windows") TimeWindow from, @ForAll("windows") TimeWindow to) {
        WindowTransition way = new WindowTransition(TimeScale.of(from, WIDTH, Folds.NONE), to);
        boolean growing = to.duration() > way.at(0).duration();
        long last = way.at(0).duration();
        for (double part = 0.1; part < 0.95; part += 0.1) {
            long length = way.at(part).duration();
            // Moments are whole milliseconds: a rounding of one at each end is no turn.
            assertTrue(growing ? length >= last - 2 : length <= last + 2);
            last = length;
        }
    }

    @Test
    void zoomingAroundAPointKeepsThatPointStill() {
        TimeScale scale = TimeScale.of(new TimeWindow(0, 100 * DAY), WIDTH, Folds.NONE);
        WindowTransition way = new WindowTransition(scale, new TimeWindow(20 * DAY, 45 * DAY));
        long still = Math.round(20 * DAY / 0.75);
        for (double part = 0; part <= 1; part += 0.25) {
            TimeScale at = TimeScale.of(way.at(part), WIDTH, Folds.NONE);
            assertEquals(scale.x(still), at.x(still), 0.01);
        }
    }

    @Test
    void slidingMovesEvenly() {
        TimeScale scale = TimeScale.of(new TimeWindow(0, 100 * DAY), WIDTH, Folds.NONE);
        WindowTransition way = new WindowTransition(scale, new TimeWindow(40 * DAY, 140 * DAY));
        assertEquals(new TimeWindow(20 * DAY, 120 * DAY), way.at(0.5));
    }

    @Test
    void foldedTimePassesAsQuicklyAsItIsDrawn() {
        TimeWindow gap = new TimeWindow(10 * DAY, 10_010 * DAY);
        Folds folds = Folds.ofGaps(List.of(gap));
        TimeScale scale = TimeScale.of(new TimeWindow(0, 10_020 * DAY), WIDTH, folds);
        TimeWindow to = new TimeWindow(10_012 * DAY, 10_020 * DAY);
        TimeWindow half = new WindowTransition(scale, to).at(0.5);
        double drawnAtEnd = scale.x(to.end()) - scale.x(to.start());
        assertEquals(Math.sqrt(WIDTH * drawnAtEnd), scale.x(half.end()) - scale.x(half.start()), 0.01);
    }

    @Provide
    static Arbitrary<TimeWindow> windows() {
        return Combinators.combine(
                        Arbitraries.longs().between(-800_000L * DAY, 800_000L * DAY),
                        Arbitraries.longs().between(DAY, 400_000L * DAY))
                .as((start, length) -> new TimeWindow(start, start + length));
    }
}
