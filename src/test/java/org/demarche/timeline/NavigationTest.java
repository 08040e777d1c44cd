package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static EventId id(String id) {
        return new EventId(id);
    }
}
