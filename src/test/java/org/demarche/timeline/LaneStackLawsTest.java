package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.timeline.LaneStack.Need;
import org.demarche.timeline.LaneStack.Slot;
import org.junit.jupiter.api.Test;

class LaneStackLawsTest {
    private static final double ROW = 18;

    /** Lanes, some of them arranged by hand, and a room for them. */
    private record Lanes(List<Need> needs, LaneArrangement arrangement, double room) {
        static Lanes random(int seed, int size, boolean byHand) {
            Random random = new Random(seed);
            List<Need> needs = new ArrayList<>();
            LaneArrangement arrangement = LaneArrangement.NONE;
            List<String> order = new ArrayList<>();
            for (int lane = 0; lane < size; lane++) {
                String key = "lane" + lane;
                needs.add(new Need(key, random.nextInt(1, 30), random.nextInt(5) == 0, 32 + 17 * random.nextInt(3)));
                if (byHand && random.nextInt(4) == 0) {
                    arrangement = arrangement.withCollapsed(key, true);
                }
                if (byHand && random.nextInt(4) == 0) {
                    arrangement = arrangement.withRows(key, random.nextInt(1, 12));
                }
                if (byHand && random.nextBoolean()) {
                    order.add(key);
                }
            }
            Collections.shuffle(order, random);
            return new Lanes(needs, arrangement.withOrder(order), random.nextInt(100, 1600));
        }

        LaneStack stack() {
            return LaneStack.of(needs, arrangement, room, ROW);
        }

        boolean byHand(Slot slot) {
            return slot.collapsed() || arrangement.rows().containsKey(needs.get(slot.lane()).key());
        }
    }

    @Property(tries = 300)
    void slotsFollowEachOtherWithoutGapsInWholePx(@ForAll int seed, @ForAll @IntRange(max = 40) int size) {
        LaneStack stack = Lanes.random(seed, size, true).stack();
        double top = 0;
        for (Slot slot : stack.slots()) {
            assertEquals(top, slot.top());
            assertEquals(Math.rint(slot.height()), slot.height());
            top = slot.bottom();
        }
        assertEquals(top, stack.contentHeight());
    }

    @Property(tries = 300)
    void everyLaneStandsOnceInTheOrderAsArranged(@ForAll int seed, @ForAll @IntRange(max = 40) int size) {
        Lanes lanes = Lanes.random(seed, size, true);
        List<String> expected = new ArrayList<>(lanes.arrangement().order());
        lanes.needs().stream().map(Need::key).filter(key -> !expected.contains(key)).forEach(expected::add);
        assertEquals(expected,
                lanes.stack().slots().stream().map(slot -> lanes.needs().get(slot.lane()).key()).toList());
    }

    @Property(tries = 300)
    void eachLaneHasRoomForItsHeaderItsRowsAndItsStrip(@ForAll int seed, @ForAll @IntRange(max = 40) int size) {
        Lanes lanes = Lanes.random(seed, size, true);
        for (Slot slot : lanes.stack().slots()) {
            Need need = lanes.needs().get(slot.lane());
            double content = slot.rows() * ROW + (slot.crowd() ? Sizes.CROWD_HEIGHT : 0);
            assertTrue(slot.height() >= content + 2 * slot.padding(), slot + " of " + need);
            assertTrue(slot.collapsed() || slot.height() >= need.header(), slot + " of " + need);
        }
    }

    @Property(tries = 300)
    void laneHasAStripExactlyWhenSomeOfItsEventsHaveNoRow(@ForAll int seed, @ForAll @IntRange(max = 40) int size) {
        Lanes lanes = Lanes.random(seed, size, true);
        for (Slot slot : lanes.stack().slots()) {
            Need need = lanes.needs().get(slot.lane());
            boolean allHaveRows = !slot.collapsed() && !need.more() && slot.rows() >= need.rows();
            assertEquals(!allHaveRows, slot.crowd(), slot + " of " + need);
        }
    }

    @Property(tries = 300)
    void stackFillsOrExceedsItsRoom(@ForAll int seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        Lanes lanes = Lanes.random(seed, size, true);
        LaneStack stack = lanes.stack();
        assertTrue(stack.contentHeight() >= lanes.room() || stack.slots().stream().allMatch(lanes::byHand));
    }

    @Property(tries = 300)
    void lanesArrangedByHandHaveExactlyTheirRows(@ForAll int seed, @ForAll @IntRange(max = 40) int size) {
        Lanes lanes = Lanes.random(seed, size, true);
        for (Slot slot : lanes.stack().slots()) {
            Need need = lanes.needs().get(slot.lane());
            Integer rows = lanes.arrangement().rows().get(need.key());
            if (slot.collapsed()) {
                assertEquals(new Slot(slot.lane(), slot.top(), LaneStack.COLLAPSED_HEIGHT, 0, true, true, 3), slot);
            } else if (rows != null) {
                double content = rows * ROW + (slot.crowd() ? Sizes.CROWD_HEIGHT : 0);
                double least = ROW + Sizes.CROWD_HEIGHT;
                assertEquals(rows, slot.rows());
                assertEquals(Math.max(need.header(), Math.max(content, least) + 2 * slot.padding()), slot.height());
            }
        }
    }

    @Property(tries = 300)
    void laneThatIsCrowdedHasNoFewerRowsThanAnother(@ForAll int seed, @ForAll @IntRange(max = 40) int size) {
        Lanes lanes = Lanes.random(seed, size, false);
        List<Slot> slots = lanes.stack().slots();
        int most = slots.stream().filter(slot -> tallAsItsHeader(lanes, slot)).mapToInt(LaneStackLawsTest::rowsAndStrip)
                .max().orElse(0);
        for (Slot slot : slots) {
            if (slot.crowd() && !lanes.needs().get(slot.lane()).more()) {
                assertTrue(rowsAndStrip(slot) >= most - 1, slot + " beside " + most);
            }
        }
    }

    @Property(tries = 300)
    void stackScrollsOnlyWhereLeastHeightsOfLanesDoNotFit(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        Lanes lanes = Lanes.random(seed, size, false);
        double least = lanes.needs().stream().mapToDouble(need -> Math.max(need.header(),
                Math.min(need.rows() + (need.more() ? 1 : 0), 2) * ROW + 2 * Sizes.LEAST_PADDING)).sum();
        if (lanes.stack().contentHeight() > lanes.room()) {
            assertTrue(least + size * ROW > lanes.room(), least + " in " + lanes.room());
        }
    }

    @Property(tries = 100)
    void equalInputsGiveEqualStacks(@ForAll int seed, @ForAll @IntRange(max = 40) int size) {
        assertEquals(Lanes.random(seed, size, true).stack(), Lanes.random(seed, size, true).stack());
    }

    @Property(tries = 200)
    void lanesAreFoundByTheirHeights(@ForAll int seed, @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll @IntRange(min = -50, max = 2000) int from, @ForAll @IntRange(max = 900) int length) {
        LaneStack stack = Lanes.random(seed, size, true).stack();
        assertEquals(stack.slots().stream().filter(slot -> slot.top() <= from && from < slot.bottom()).findFirst()
                .orElse(null), stack.slotAt(from));
        assertEquals(stack.slots().stream().filter(slot -> slot.top() < from + length && from < slot.bottom())
                .toList(), stack.between(from, from + length));
    }

    @Test
    void emptyStackHasNoLanesToBeFound() {
        LaneStack stack = LaneStack.of(List.of(), LaneArrangement.NONE, 500, ROW);
        assertEquals(new LaneStack(List.of(), 0, 0, true), stack);
        assertNull(stack.slotAt(0));
        assertEquals(List.of(), stack.between(0, 500));
    }

    @Test
    void lanesThatFitShareTheRestOfTheRoomToThePx() {
        List<Need> needs = IntStream.range(0, 3).mapToObj(lane -> new Need("lane" + lane, 1, false, 32)).toList();
        assertEquals(new LaneStack(List.of(new Slot(0, 0, 67, 1, false, false, 5),
                new Slot(1, 67, 67, 1, false, false, 5), new Slot(2, 134, 66, 1, false, false, 5)), 200, 138, true),
                LaneStack.of(needs, LaneArrangement.NONE, 200, ROW));
    }

    @Test
    void tenThousandLanesAreStackedOneBelowTheOther() {
        List<Need> needs = IntStream.range(0, 10_000).mapToObj(lane -> new Need("lane" + lane, 1, false, 32)).toList();
        LaneStack stack = LaneStack.of(needs, LaneArrangement.NONE, 900, ROW);
        assertEquals(460_000, stack.contentHeight());
        assertEquals(new Slot(5_000, 230_000, 46, 1, false, false, 5), stack.slotAt(230_045));
        assertEquals(20, stack.between(230_000, 230_900).size());
    }

    private static boolean tallAsItsHeader(Lanes lanes, Slot slot) {
        return slot.rows() * ROW + 2 * slot.padding() > lanes.needs().get(slot.lane()).header() + ROW;
    }

    private static int rowsAndStrip(Slot slot) {
        return slot.rows() + (slot.crowd() ? 1 : 0);
    }
}
