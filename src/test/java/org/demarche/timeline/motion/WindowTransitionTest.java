package org.demarche.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.demarche.timeline.Folds;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

class WindowTransitionTest {
    private static final long DAY = 86_400_000L;
    private static final double WIDTH = 1000;

    @Property
    void itBeginsAndEndsExactlyWhereItShould(@ForAll("windows") TimeWindow from, @ForAll("windows") TimeWindow to) {
        TimeScale scale = TimeScale.of(from, WIDTH, Folds.NONE);
        WindowTransition way = new WindowTransition(scale, to);
        assertEquals(scale.window(), way.at(0));
        assertEquals(to, way.at(way.duration()));
    }

    @Property
    void theCentreNeverTurnsBackAndTheLengthOnlyAtTheFarthestPoint(
            @ForAll("windows") TimeWindow from, @ForAll("windows") TimeWindow to) {
        WindowTransition way = new WindowTransition(TimeScale.of(from, WIDTH, Folds.NONE), to);
        boolean near = from.intersects(to);
        boolean later = to.middle() > from.middle();
        boolean shrinking = near && to.duration() < from.duration();
        TimeWindow last = way.atPart(0);
        for (int step = 1; step <= 50; step++) {
            TimeWindow next = way.atPart(step / 50.0);
            // Moments are whole milliseconds: a rounding of one at each end is no turn.
            if (next.duration() < last.duration() - 2) {
                assertTrue(shrinking || !near, () -> "a near way only lengthens");
                shrinking = true;
            } else if (next.duration() > last.duration() + 2) {
                assertFalse(shrinking, "once it shortens, it only shortens");
            }
            if (!near) {
                long ahead = next.middle() - last.middle();
                assertTrue(later ? ahead >= -2 : ahead <= 2);
            }
            last = next;
        }
    }

    @Property
    void noWindowOnTheWayIsBeyondTheLimitsOfAScale(
            @ForAll("windows") TimeWindow from, @ForAll("windows") TimeWindow to,
            @ForAll @DoubleRange(max = 1) double p) {
        long length = new WindowTransition(TimeScale.of(from, WIDTH, Folds.NONE), to).atPart(p).duration();
        assertTrue(length >= TimeScale.SHORTEST - 2 && length <= TimeScale.LONGEST + 2, () -> "" + length);
    }

    @Test
    void aFarWayZoomsOutUntilBothEndsCanBeSeen() {
        TimeWindow from = new TimeWindow(0, DAY);
        TimeWindow to = new TimeWindow(10_000 * DAY, 10_001 * DAY);
        WindowTransition way = new WindowTransition(TimeScale.of(from, WIDTH, Folds.NONE), to);
        long half = way.atPart(0.5).duration();
        assertTrue(half > 10_000 * DAY && half < 30_000 * DAY, () -> half / DAY + " days");
        assertTrue(Math.abs(5000 * DAY + DAY / 2 - way.atPart(0.5).middle()) < DAY / 100);
    }

    @Test
    void aFarWayTakesLongerThanANearOneButNeverLong() {
        TimeScale day = TimeScale.of(new TimeWindow(0, DAY), WIDTH, Folds.NONE);
        double near = new WindowTransition(day, new TimeWindow(DAY / 2, DAY)).duration();
        double far = new WindowTransition(day, new TimeWindow(40 * DAY, 41 * DAY)).duration();
        double farthest = new WindowTransition(day, new TimeWindow(3_000_000 * DAY, 3_000_001 * DAY)).duration();
        assertTrue(near < far && far < farthest && farthest <= 1100, () -> near + ", " + far + ", " + farthest);
    }

    @Test
    void zoomingAroundAPointKeepsThatPointStill() {
        TimeScale scale = TimeScale.of(new TimeWindow(0, 100 * DAY), WIDTH, Folds.NONE);
        WindowTransition way = new WindowTransition(scale, new TimeWindow(20 * DAY, 45 * DAY));
        long still = Math.round(20 * DAY / 0.75);
        for (double part = 0; part <= 1; part += 0.25) {
            TimeScale at = TimeScale.of(way.atPart(part), WIDTH, Folds.NONE);
            assertEquals(scale.x(still), at.x(still), 0.01);
        }
    }

    @Test
    void slidingMovesEvenly() {
        TimeScale scale = TimeScale.of(new TimeWindow(0, 100 * DAY), WIDTH, Folds.NONE);
        WindowTransition way = new WindowTransition(scale, new TimeWindow(40 * DAY, 140 * DAY));
        assertEquals(new TimeWindow(20 * DAY, 120 * DAY), way.atPart(0.5));
    }

    @Test
    void foldedTimePassesAsQuicklyAsItIsDrawn() {
        TimeWindow gap = new TimeWindow(10 * DAY, 10_010 * DAY);
        Folds folds = Folds.ofGaps(List.of(gap));
        TimeScale scale = TimeScale.of(new TimeWindow(0, 10_020 * DAY), WIDTH, folds);
        TimeWindow to = new TimeWindow(10_012 * DAY, 10_020 * DAY);
        TimeWindow half = new WindowTransition(scale, to).atPart(0.5);
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
