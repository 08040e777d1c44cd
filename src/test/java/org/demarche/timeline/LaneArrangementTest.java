package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LaneArrangementTest {
    private static final List<String> KEYS = List.of("a", "b", "c", "d");

    @Test
    void lanesStandInTheirUsualOrderAtFirst() {
        assertEquals(KEYS, shown(LaneArrangement.NONE, KEYS));
    }

    @Test
    void lanesWithoutAPlaceFollowThoseThatHaveOne() {
        assertArrayEquals(new int[] {3, 1, 0, 2}, LaneArrangement.NONE.withOrder(List.of("d", "b")).arranged(KEYS));
    }

    @Property
    void movedLaneStandsWhereItWasPutAndTheOthersKeepTheirOrder(@ForAll @IntRange(max = 3) int first,
            @ForAll @IntRange(max = 3) int second, @ForAll @IntRange(max = 3) int lane) {
        LaneArrangement before = LaneArrangement.NONE.withMoved(KEYS, "b", first);
        String key = KEYS.get(lane);
        List<String> after = shown(before.withMoved(KEYS, key, second), KEYS);
        assertEquals(second, after.indexOf(key));
        assertEquals(without(key, shown(before, KEYS)), without(key, after));
    }

    @Test
    void laneMovedBeyondTheLastStandsLast() {
        assertEquals(List.of("b", "c", "d", "a"), shown(LaneArrangement.NONE.withMoved(KEYS, "a", 9), KEYS));
    }

    @Test
    void lanesThatAreNotShownKeepTheirPlaces() {
        LaneArrangement all = LaneArrangement.NONE.withOrder(List.of("a", "hidden", "b", "c", "d"));
        assertEquals(List.of("a", "hidden", "c", "b", "d"), all.withMoved(KEYS, "b", 2).order());
    }

    @Test
    void whatIsChangedOfALaneLeavesTheRestAsItWas() {
        LaneArrangement arranged = LaneArrangement.NONE.withMoved(KEYS, "d", 0).withToggled("a").withRows("b", 3);
        assertEquals(new LaneArrangement(List.of("d", "a", "b", "c"), Set.of("a"), Map.of("b", 3)), arranged);
        assertEquals(new LaneArrangement(List.of("d", "a", "b", "c"), Set.of(), Map.of("b", 3)),
                arranged.withToggled("a"));
        assertEquals(new LaneArrangement(List.of("d", "a", "b", "c"), Set.of("a"), Map.of()),
                arranged.withOwnRows("b"));
        assertEquals(Set.copyOf(KEYS), arranged.withAllCollapsed(KEYS).collapsed());
        assertEquals(Set.of(), arranged.withAllOpen().collapsed());
    }

    @Test
    void rowsByHandAreNeitherNoneNorEndless() {
        assertEquals(Map.of("a", 1, "b", LaneArrangement.MOST_ROWS),
                LaneArrangement.NONE.withRows("a", 0).withRows("b", 1_000).rows());
    }

    private static List<String> shown(LaneArrangement arrangement, List<String> keys) {
        return IntStream.of(arrangement.arranged(keys)).mapToObj(keys::get).toList();
    }

    private static List<String> without(String key, List<String> keys) {
        return keys.stream().filter(each -> !each.equals(key)).toList();
    }
}
