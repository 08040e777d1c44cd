package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.junit.jupiter.api.Test;

class ClusterOpeningTest {
    private final TimelineLayout layout = new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD);

    @Test
    void membersAtDifferentTimesComeApart() {
        TimelineModel model = model("1990-01-01", "2011-09-07T10:00:00Z", "2011-09-07T10:30:00Z");
        assertTrue(canTakeApart(model, home(model), 1, 2));
    }

    @Test
    void aFewMembersAtOneTimeComeApartInRows() {
        TimelineModel model = model("1990-01-01", "2011-09-07", "2011-09-07");
        assertTrue(canTakeApart(model, home(model), 1, 2));
    }

    @Test
    void membersAtOneTimeForWhichThereAreTooFewRowsDoNotComeApart() {
        String[] dates = new String[2_000];
        Arrays.fill(dates, "2011-09-07");
        TimelineModel model = model(dates);
        Viewport seen = home(model);
        TimelineScene crowded = in(model).apply(seen);
        assertFalse(ClusterOpening.canTakeApart(model, clusterIn(crowded), seen, Folds.NONE, _ -> crowded));
    }

    @Test
    void theNearestViewTakesNothingApart() {
        TimelineModel model = model("2011-09-07", "2011-09-08");
        long start = model.content().start();
        Viewport nearest = home(model).withWindow(new TimeWindow(start, start + TimeScale.SHORTEST));
        assertFalse(canTakeApart(model, nearest, 0, 1));
    }

    @Test
    void membersThatLastLongerThanTheViewAreNotPartedByGoingFartherAway() {
        TimelineModel model = model("1990-01-01/2011-01-01", "1991-01-01/2011-02-01", "2005-03-01", "2005-04-01");
        long start = model.start(2);
        Viewport seen = home(model).withWindow(new TimeWindow(start, start + 90 * 86_400_000L));
        assertFalse(canTakeApart(model, seen, 0, 1));
    }

    private static EventGroup clusterIn(TimelineScene scene) {
        return scene.layers().stream().flatMap(layer -> layer.items().stream()).map(SceneItem::hit)
                .filter(Hit.ClusterHit.class::isInstance).map(Hit.ClusterHit.class::cast).map(Hit.ClusterHit::group)
                .findFirst().orElseThrow();
    }

    private boolean canTakeApart(TimelineModel model, Viewport seen, int... numbers) {
        return ClusterOpening.canTakeApart(model, cluster(model, numbers), seen, Folds.NONE, in(model));
    }

    private Function<Viewport, TimelineScene> in(TimelineModel model) {
        return viewport -> layout.layout(model, ViewSpec.of(viewport, Folds.NONE));
    }

    private static TimelineModel model(String... dates) {
        return TimelineModel.of(Disputes.of(dates), _ -> true, LaneKind.NONE);
    }

    private static Viewport home(TimelineModel model) {
        return model.home(1000, 500, Folds.NONE);
    }

    private static EventGroup cluster(TimelineModel model, int... numbers) {
        List<EventId> events = Arrays.stream(numbers)
                .mapToObj(model::event).map(Event::id).toList();
        TimeWindow window = Arrays.stream(numbers).mapToObj(number -> model.extent(number).window())
                .reduce(TimeWindow::union).orElseThrow();
        return EventGroup.of(events, window);
    }
}
