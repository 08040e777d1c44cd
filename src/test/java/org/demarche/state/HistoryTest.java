package org.demarche.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Property
    void goingBackAndForwardAgainChangesNothing(@ForAll @Size(min = 1, max = 40) List<Integer> steps) {
        History<Integer> history = History.startingAt(0);
        for (Integer step : steps) {
            history = history.push(step);
        }
        assertEquals(history, history.back().forward());
    }

    @Property
    void goingBackAllTheWayLeadsToTheStart(@ForAll @Size(max = 40) List<Integer> steps) {
        History<Integer> history = History.startingAt(-1);
        for (Integer step : steps) {
            history = history.push(step);
        }
        for (int i = 0; i < steps.size(); i++) {
            history = history.back();
        }
        assertEquals(new History<>(List.of(), -1, steps), history);
    }

    @Test
    void aNewStepForgetsTheFuture() {
        History<String> history = History.startingAt("a").push("b").back().push("c");
        assertEquals(new History<>(List.of("a"), "c", List.of()), history);
    }

    @Test
    void replacingThePresentIsNoStep() {
        History<String> history = History.startingAt("a").push("b").replace("b, panned");
        assertEquals(new History<>(List.of("a"), "b, panned", List.of()), history);
        assertEquals("b, panned", history.back().forward().present());
    }

    @Test
    void withoutPastOrFutureItStaysWhereItIs() {
        History<String> history = History.startingAt("a");
        assertSame(history, history.back());
        assertSame(history, history.forward());
    }

    @Test
    void theOldestStepsAreForgottenBeyondTheLimit() {
        History<Integer> history = History.startingAt(0);
        for (int i = 1; i <= History.LIMIT + 10; i++) {
            history = history.push(i);
        }
        assertEquals(History.LIMIT, history.past().size());
        assertEquals(10, history.past().getFirst());
        assertFalse(history.canGoForward());
    }
}
