package org.demarche.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.demarche.timeline.Folds;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

/** Kinetics without a clock: what moves where at which time. */
class MotionTest {
    private static final long DAY = 86_400_000L;
    private static final double WIDTH = 1000;
    private static final TimeScale MONTH = TimeScale.of(new TimeWindow(0, 30 * DAY), WIDTH, Folds.NONE);

    @Property
    void inertiaSlowsDownAndStopsExactlyAtItsDistance(@ForAll @DoubleRange(min = -20, max = 20) double velocity) {
        Inertia inertia = new Inertia(velocity);
        double sign = Math.signum(inertia.velocity());
        double lastStep = Double.POSITIVE_INFINITY;
        double lastPlace = 0;
        for (double ms = 16; ms < inertia.duration(); ms += 16) {
            double step = sign * (inertia.distanceAt(ms) - lastPlace);
            assertTrue(step > 0 && step < lastStep);
            lastStep = step;
            lastPlace = inertia.distanceAt(ms);
        }
        assertEquals(inertia.distance(), inertia.distanceAt(inertia.duration()));
        assertTrue(Math.abs(inertia.distance() - lastPlace) <= Inertia.FASTEST * 16, "the end is no jump");
    }

    @Test
    void inertiaHasGoneSixtyThreePercentOfItsWayAfterItsTimeConstant() {
        Inertia inertia = new Inertia(2);
        assertEquals(1 - 1 / Math.E, inertia.distanceAt(Inertia.TIME_CONSTANT) / inertia.distance(), 1e-12);
        assertEquals(2 * Inertia.TIME_CONSTANT, inertia.distance());
    }

    @Test
    void whatIsPutDownSlowlyStays() {
        assertEquals(new Inertia(0), new Inertia(Inertia.SLOWEST * 0.99));
        assertEquals(0, new Inertia(0).duration());
    }

    @Test
    void nothingIsThrownFasterThanTheEyeCanFollow() {
        assertEquals(new Inertia(-Inertia.FASTEST), new Inertia(-1e9));
    }

    @Test
    void theVelocityOfADragIsThatOfItsLastMoments() {
        DragVelocity hand = new DragVelocity();
        hand.add(0, 0);
        for (int i = 0; i <= 10; i++) {
            hand.add(1000 + 10 * i, 500 + 20 * i);
        }
        assertEquals(2, hand.at(1100), 1e-9);
    }

    @Test
    void aHandThatHasComeToRestThrowsNothing() {
        DragVelocity hand = new DragVelocity();
        hand.add(0, 0);
        hand.add(10, 100);
        assertEquals(0, hand.at(10 + DragVelocity.MEMORY + 1));
    }

    @Test
    void aBurstOfEventsIsNoThrowAtInfiniteSpeed() {
        DragVelocity hand = new DragVelocity();
        hand.add(5, 0);
        hand.add(5, 32);
        assertEquals(2, hand.at(5), 1e-9);
    }

    @Test
    void coastingPansAndDoesNotZoom() {
        CoastMotion coast = new CoastMotion(MONTH, new Inertia(1));
        for (double ms = 0; ms <= coast.duration(); ms += 50) {
            assertTrue(Math.abs(30 * DAY - coast.at(ms).duration()) <= 2);
        }
        assertEquals(coast.goal(), coast.at(coast.duration()));
        assertEquals(MONTH.pannedBy(325).window(), coast.goal());
    }

    @Property
    void zoomingKeepsTheMomentUnderThePointer(
            @ForAll @DoubleRange(max = WIDTH) double x, @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        ZoomMotion zoom = new ZoomMotion(MONTH, x, factor);
        long moment = MONTH.time(x);
        for (double ms = 0; ms < zoom.duration() + 20; ms += 20) {
            assertEquals(x, TimeScale.of(zoom.at(ms), WIDTH, Folds.NONE).x(moment), 0.01);
        }
        assertEquals(zoom.goal(), zoom.at(zoom.duration()));
        assertEquals(MONTH.window(), zoom.at(0));
    }

    @Test
    void zoomingAtALimitStaysExactlyWhereItIs() {
        for (double factor : new double[] {1e12, 1e-12}) {
            TimeScale limit = MONTH.zoomedAt(700, factor);
            TimeWindow window = limit.window();
            for (int notch = 0; notch < 100; notch++) {
                ZoomMotion zoom = new ZoomMotion(TimeScale.of(window, WIDTH, Folds.NONE), 100, factor > 1 ? 1.25 : 0.8);
                assertEquals(0, zoom.duration());
                window = zoom.goal();
            }
            assertEquals(limit.window(), window);
        }
    }

    @Test
    void aZoomBeyondALimitLeavesNoDebt() {
        ZoomMotion zoom = new ZoomMotion(MONTH, 500, 1e12);
        assertTrue(Math.abs(TimeScale.SHORTEST - zoom.goal().duration()) <= 2);
        assertTrue(zoom.at(zoom.duration() * 0.9).duration() < 2 * TimeScale.SHORTEST);
    }
}
