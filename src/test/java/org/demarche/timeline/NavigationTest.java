package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.junit.jupiter.api.Test;

class NavigationTest {
    /** Lanes: e0 and e5; e1; e2; e3; e4. */
    private final TimelineModel model = TimelineModel.of(
            Disputes.of("2011-06-01", "2011-05-01", "2011-09-01", "2011-08", "2011-07-01/2011-12-01", "2011-10-01"),
            _ -> true, LaneKind.SIDE);
    private final Navigation navigation = new Navigation(model);

    @Test
    void walkingForwardVisitsAllEventsInOrderOfTheirStarts() {
        List<String> visited = new ArrayList<>();
        for (Optional<EventId> at = navigation.first(); at.isPresent(); at = navigation.next(at.get())) {
            visited.add(at.get().value());
        }
        assertEquals(List.of("e1", "e0", "e4", "e3", "e2", "e5"), visited);
    }

    @Test
    void walkingBackLeadsTheSameWay() {
        assertEquals(Optional.of(id("e3")), navigation.previous(id("e2")));
        assertEquals(Optional.empty(), navigation.previous(id("e1")));
        assertEquals(Optional.of(id("e5")), navigation.last());
    }

    @Test
    void theNextLaneIsEnteredAtTheNearestEvent() {
        assertEquals(Optional.of(id("e1")), navigation.below(id("e5")));
        assertEquals(Optional.of(id("e0")), navigation.above(id("e1")));
        assertEquals(Optional.empty(), navigation.above(id("e0")));
        assertEquals(Optional.empty(), navigation.below(id("e4")));
    }

    @Test
    void theNearestEventToAMomentIsFound() {
        assertEquals(Optional.of(id("e2")), navigation.nearest(Edtf.parse("2011-09-03").bounds().earliest()));
    }

    @Test
    void anEventThatIsNotShownLeadsNowhere() {
        assertEquals(Optional.empty(), navigation.next(id("hidden")));
        assertEquals(Optional.empty(), navigation.below(id("hidden")));
    }

    @Test
    void lanesAreCrossedInTheOrderInWhichTheyAreShown() {
        Navigation arranged = new Navigation(model, LaneArrangement.NONE.withOrder(List.of("side4", "side0", "side2")));
        assertEquals(Optional.of(id("e5")), arranged.below(id("e4")));
        assertEquals(Optional.of(id("e2")), arranged.below(id("e5")));
        assertEquals(Optional.of(id("e1")), arranged.below(id("e2")));
        assertEquals(Optional.empty(), arranged.above(id("e4")));
    }

    @Property(tries = 200)
    void theStepsAreThoseThatLookingAtEveryEventGives(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int size, @ForAll LaneKind kind) {
        TimelineModel random = TimelineModel.of(Disputes.random(seed, size), _ -> true, kind);
        Navigation walk = new Navigation(random);
        int from = new Random(seed).nextInt(size);
        long middle = random.middle(from);
        EventId id = random.event(from).id();
        assertEquals(nearest(random, IntStream.range(0, size), middle), walk.nearest(middle));
        assertEquals(across(random, from, 1), walk.below(id));
        assertEquals(across(random, from, -1), walk.above(id));
    }

    private static Optional<EventId> across(TimelineModel model, int from, int step) {
        List<Set<Integer>> lanes = IntStream.range(0, model.lanes().size()).mapToObj(model::lane)
                .map(lane -> IntStream.range(0, lane.size()).map(lane::number).boxed().collect(Collectors.toSet()))
                .toList();
        int lane = 0;
        while (!lanes.get(lane).contains(from)) {
            lane++;
        }
        Optional<EventId> found = Optional.empty();
        for (lane += step; lane >= 0 && lane < lanes.size() && found.isEmpty(); lane += step) {
            found = nearest(model, lanes.get(lane).stream().mapToInt(Integer::intValue).filter(n -> n != from),
                    model.middle(from));
        }
        return found;
    }

    private static Optional<EventId> nearest(TimelineModel model, IntStream numbers, long moment) {
        return numbers.boxed()
                .min(Comparator.<Integer>comparingLong(n -> Math.abs(model.middle(n) - moment))
                        .thenComparingLong(model::middle).thenComparingInt(n -> n))
                .map(n -> model.event(n).id());
    }

    private static EventId id(String id) {
        return new EventId(id);
    }
}
