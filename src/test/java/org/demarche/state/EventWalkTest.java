package org.demarche.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.id.EventId;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.junit.jupiter.api.Test;

class EventWalkTest {
    private final Workspace workspace = new Workspace(SmallDispute.open());

    @Test
    void goesThroughTheEventsInTheOrderOfTheirDatesAndEnds() {
        List<EventId> walked = new ArrayList<>();
        for (Optional<EventId> next = walk().next(); next.isPresent(); next = walk().next()) {
            workspace.select(next.get());
            walked.add(next.get());
        }
        assertEquals(List.of(SmallDispute.TREATY, SmallDispute.TALKS, SmallDispute.REPLY, SmallDispute.STORM), walked);
    }

    @Test
    void goesBackTheSameWayFromTheLast() {
        assertEquals(Optional.of(SmallDispute.STORM), walk().previous());
        workspace.select(SmallDispute.TALKS);
        assertEquals(Optional.of(SmallDispute.TREATY), walk().previous());
        workspace.select(SmallDispute.TREATY);
        assertEquals(Optional.empty(), walk().previous());
    }

    @Test
    void passesOverEventsThatTheFilterLeavesOut() {
        workspace.filter(Filter.ALL.with(FacetValue.of(SmallDispute.EAST), false));
        workspace.select(SmallDispute.TREATY);
        assertEquals(Optional.of(SmallDispute.REPLY), walk().next());
    }

    private EventWalk walk() {
        return new EventWalk(workspace.snapshot());
    }
}
