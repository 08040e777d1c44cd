package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OverviewLayoutTest {

    @Property(tries = 100)
    void theBrushLiesWhereTheTimelineLooks(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Views view = Views.random(seed, size);
        OverviewScene overview = new OverviewLayout(new EvenMeasure())
                .layout(view.model, view.viewport, view.folds, 44);
        TimeWindow window = view.viewport.scale(view.folds).window();
        Box plot = overview.plot();
        assertTrue(overview.brush().x() >= plot.x() - 0.01 && overview.brush().right() <= plot.right() + 0.01);
        if (overview.brush().width() > 2.01) {
            assertEquals(Math.clamp(overview.xOf(window.start()), plot.x(), plot.right()), overview.brush().x(), 0.01);
            assertEquals(Math.clamp(overview.xOf(window.end()), plot.x(), plot.right()), overview.brush().right(),
                    0.01);
        }
    }

    @Property(tries = 100)
    void theBarsShowEveryEvent(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Views view = Views.random(seed, size);
        OverviewScene overview = new OverviewLayout(new EvenMeasure())
                .layout(view.model, view.viewport, view.folds, 44);
        for (int number = 0; number < view.model.size(); number++) {
            double x = overview.xOf(view.model.middle(number));
            assertTrue(overview.items().stream().anyMatch(item -> item instanceof SceneItem.OverviewBar bar
                    && Math.abs(bar.box().centerX() - x) <= 4), () -> "no bar at " + x);
        }
    }
}
