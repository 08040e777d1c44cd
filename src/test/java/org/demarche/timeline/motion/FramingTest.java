package org.demarche.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.demarche.timeline.Folds;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.Viewport;
import org.junit.jupiter.api.Test;

class FramingTest {
    private static final long DAY = 86_400_000L;
    private static final Viewport VIEW = new Viewport(new TimeWindow(0, 100 * DAY), 1100, 600, 0);

    @Property
    void whatIsFramedIsSeenWholeWithRoomBesideIt(
            @ForAll @LongRange(min = -1000, max = 1000) long start, @ForAll @LongRange(min = 1, max = 5000) long days) {
        TimeWindow stretch = new TimeWindow(start * DAY, (start + days) * DAY);
        TimeScale scale = VIEW.withWindow(Framing.of(stretch, DAY, VIEW, Folds.NONE)).scale(Folds.NONE);
        assertEquals(24, scale.x(stretch.start()), 0.1);
        assertEquals(scale.width() - 112, scale.x(stretch.end()), 0.1);
    }

    @Test
    void aPointIsFramedWithTimeAroundIt() {
        TimeWindow framed = Framing.of(new TimeWindow(50 * DAY, 50 * DAY + 1), 30 * DAY, VIEW, Folds.NONE);
        assertTrue(framed.contains(35 * DAY + 1) && framed.contains(65 * DAY - 1), framed::toString);
        assertTrue(framed.duration() < 40 * DAY, framed::toString);
    }

    @Property
    void afterTheShiftTheStretchIsInSightAndNeedsNoOther(
            @ForAll @LongRange(min = -500, max = 500) long start, @ForAll @LongRange(min = 1, max = 400) long days) {
        TimeWindow stretch = new TimeWindow(start * DAY, (start + days) * DAY);
        TimeScale scale = VIEW.scale(Folds.NONE);
        TimeScale shifted = scale.pannedBy(Framing.shiftIntoView(stretch, scale));
        assertTrue(shifted.x(stretch.start()) <= scale.width() - 24 && shifted.x(stretch.end()) >= 24);
        assertEquals(0, Framing.shiftIntoView(stretch, shifted), 0.01);
    }

    @Test
    void whatIsInSightStaysWhereItIs() {
        assertEquals(0, Framing.shiftIntoView(new TimeWindow(50 * DAY, 51 * DAY), VIEW.scale(Folds.NONE)));
    }
}
