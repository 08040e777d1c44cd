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
import net.jqwik.api.constraints.DoubleRange;

class TimeScaleLawsTest {
    private static final long YEAR = 31_556_952_000L;

    @Property(tries = 500)
    void aMomentComesBackFromItsPlace(@ForAll("scales") TimeScale scale, @ForAll @DoubleRange(max = 1) double part) {
        long ms = within(scale, part);
        long back = scale.time(scale.x(ms));
        assertTrue(Math.abs(back - ms) <= 1 || Math.abs(scale.x(back) - scale.x(ms)) <= 0.5,
                () -> scale + ": " + ms + " came back as " + back);
    }

    @Property(tries = 500)
    void aPlaceComesBackFromItsMoment(@ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = -2, max = 3) double part) {
        double x = scale.width() * part;
        assertEquals(x, scale.x(scale.time(x)), 0.5, scale::toString);
    }

    @Property(tries = 500)
    void laterIsFartherRight(@ForAll("scales") TimeScale scale, @ForAll @DoubleRange(max = 1) double one,
            @ForAll @DoubleRange(max = 1) double other) {
        long a = within(scale, Math.min(one, other));
        long b = within(scale, Math.max(one, other));
        assertTrue(scale.x(a) <= scale.x(b));
        if (b - a > scale.window().duration() / 1000) {
            assertTrue(scale.x(a) < scale.x(b));
        }
    }

    @Property(tries = 500)
    void zoomingKeepsTheMomentUnderThePointer(@ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(max = 1) double part, @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        double x = scale.width() * part;
        TimeScale zoomed = scale.zoomedAt(x, factor);
        assertEquals(x, zoomed.x(scale.time(x)), 0.5);
    }

    @Property(tries = 500)
    void panningMovesEverythingAlike(@ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = -2000, max = 2000) double dx, @ForAll @DoubleRange(max = 1) double part) {
        long ms = within(scale, part);
        assertEquals(scale.x(ms) + dx, scale.pannedBy(dx).x(ms), 0.5);
    }

    @Property(tries = 500)
    void theWindowGivesTheScaleBack(@ForAll("scales") TimeScale scale, @ForAll @DoubleRange(max = 1) double part) {
        TimeScale again = TimeScale.of(scale.window(), scale.width(), scale.folds());
        long ms = within(scale, part);
        assertEquals(scale.x(ms), again.x(ms), 0.5);
        assertEquals(1, again.pxPerMs() / scale.pxPerMs(), 1e-5);
    }

    @Property(tries = 200)
    void theScaleStaysWithinItsLimits(@ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = -20, max = 20) double steps) {
        double factor = Math.exp(steps);
        double shown = scale.width() / scale.zoomedAt(scale.width() / 2, factor).pxPerMs();
        assertTrue(shown >= TimeScale.SHORTEST * 0.999 && shown <= TimeScale.LONGEST * 1.001, () -> "shows " + shown);
    }

    private static long within(TimeScale scale, double part) {
        return scale.window().start() + Math.round(scale.window().duration() * part);
    }

    @Provide
    Arbitrary<TimeScale> scales() {
        Arbitrary<Long> starts = Arbitraries.longs().between(-9_000 * YEAR, 9_000 * YEAR);
        Arbitrary<Double> lengths = Arbitraries.doubles().between(15.1, 33.2).ofScale(6)
                .map(Math::exp);
        Arbitrary<Double> widths = Arbitraries.doubles().between(250, 4000);
        return Combinators.combine(starts, lengths, widths, Arbitraries.integers().between(0, 3))
                .as(TimeScaleLawsTest::scale);
    }

    private static TimeScale scale(long start, double length, double width, int folds) {
        long end = start + (long) length;
        long ms = (long) length;
        Folds chosen = switch (folds) {
            case 0 -> Folds.NONE;
            case 1 -> Folds.ofGaps(List.of(new TimeWindow(start + ms / 10, start + ms / 2)));
            case 2 -> Folds.ofGaps(List.of(new TimeWindow(start - ms, start + ms / 7),
                    new TimeWindow(start + ms / 3, start + ms / 2), new TimeWindow(end - ms / 9, end + ms)));
            default -> Folds.ofGaps(List.of(new TimeWindow(start - ms, end + ms)));
        };
        return TimeScale.of(new TimeWindow(start, end), width, chosen);
    }
}
