package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever a lane answers by binary search is what looking at every member gives. */
class LaneIndexLawsTest {
    private static final int TRIES = 600;
    private static final int MOST = 60;

    /** A random lane and the windows of its members. */
    private static final class Sample {
        final Stretches stretches;
        final int[] numbers;
        final LaneIndex lane;
        final List<TimeWindow> members;

        Sample(long seed, int size) {
            stretches = Stretches.random(seed, size);
            boolean bare = stretches.random.nextBoolean();
            numbers = bare ? IntStream.range(0, size).toArray() : stretches.someNumbers();
            lane = bare ? LaneIndex.of(stretches.starts, stretches.ends)
                    : LaneIndex.of(stretches.starts, stretches.ends, numbers);
            members = Arrays.stream(numbers).mapToObj(stretches.windows::get).toList();
        }

        /** The members of a class in ascending order. */
        List<Integer> membersOf(DurationClass c) {
            return IntStream.range(0, c.size()).map(c::byMiddle).sorted().boxed().toList();
        }
    }

    @Property(tries = TRIES)
    void membersHaveTheNumbersOfTheLane(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        Sample sample = new Sample(seed, size);
        assertArrayEquals(sample.numbers,
                IntStream.range(0, sample.lane.size()).map(sample.lane::number).toArray());
        List<Integer> numbers = Arrays.stream(sample.numbers).boxed().toList();
        for (int number = -1; number <= size; number++) {
            assertEquals(numbers.indexOf(number), sample.lane.memberOf(number));
        }
    }

    @Property(tries = TRIES)
    void everyMemberIsInTheOneClassOfItsDuration(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        Sample sample = new Sample(seed, size);
        List<Integer> found = new ArrayList<>();
        int shorter = 0;
        for (DurationClass c : sample.lane.classes()) {
            assertTrue(c.exponent() >= shorter && c.size() > 0);
            shorter = c.exponent();
            for (int member : sample.membersOf(c)) {
                assertEquals(c.exponent(), Long.toBinaryString(sample.members.get(member).duration()).length());
                found.add(member);
            }
        }
        assertEquals(IntStream.range(0, sample.members.size()).boxed().toList(), found.stream().sorted().toList());
    }

    @Property(tries = TRIES)
    void whatMeetsAWindowIsCountedAndFound(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        Sample sample = new Sample(seed, size);
        TimeWindow window = sample.stretches.window();
        assertEquals(sample.members.stream().filter(window::intersects).count(), sample.lane.countInRange(window));
        for (DurationClass c : sample.lane.classes()) {
            List<Integer> expected = sample.membersOf(c).stream()
                    .filter(m -> window.intersects(sample.members.get(m))).toList();
            List<Integer> found = new ArrayList<>();
            c.forEachInRange(window, found::add);
            assertEquals(expected, found);
            assertEquals(expected.size(), c.countInRange(window));
        }
    }

    @Property(tries = TRIES)
    void theOrderOfMiddlesIsThatOfTheSortedMiddles(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        Sample sample = new Sample(seed, size);
        for (DurationClass c : sample.lane.classes()) {
            assertEquals(
                    sample.membersOf(c).stream()
                            .sorted(Comparator.comparingLong(m -> sample.members.get(m).middle())).toList(),
                    IntStream.range(0, c.size()).mapToObj(c::byMiddle).toList());
        }
    }

    @Property(tries = TRIES)
    void middlesBeforeAMomentAreCounted(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        Sample sample = new Sample(seed, size);
        long moment = sample.stretches.moment();
        assertEquals(sample.members.stream().filter(w -> w.middle() < moment).count(),
                sample.lane.countBefore(moment));
        for (DurationClass c : sample.lane.classes()) {
            assertEquals(sample.membersOf(c).stream().filter(m -> sample.members.get(m).middle() < moment).count(),
                    c.firstAt(moment));
        }
    }

    @Property(tries = TRIES)
    void middlesBeforeAMomentOfOpenTimeAreCounted(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        Sample sample = new Sample(seed, size);
        Folds folds = sample.stretches.folds();
        long open = folds.openTime(sample.stretches.moment());
        for (DurationClass c : sample.lane.classes()) {
            assertEquals(
                    sample.membersOf(c).stream()
                            .filter(m -> folds.openTime(sample.members.get(m).middle()) < open).count(),
                    c.firstAtOpen(open, folds));
        }
    }

    @Property(tries = TRIES)
    void aSearchBetweenKnownPositionsFindsTheSame(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        Sample sample = new Sample(seed, size);
        Folds folds = sample.stretches.folds();
        long open = folds.openTime(sample.stretches.moment());
        for (DurationClass c : sample.lane.classes()) {
            int expected = c.firstAtOpen(open, folds);
            for (int from = 0; from <= expected; from++) {
                assertEquals(expected, c.firstAtOpen(open, folds, from, c.size()));
                assertEquals(expected, c.firstAtOpen(open, folds, from, expected));
            }
        }
    }

    @Property(tries = TRIES)
    void theFirstMomentOfAnOpenTimeIsTheFirst(@ForAll long seed) {
        Stretches stretches = Stretches.random(seed, 20);
        Folds folds = stretches.folds();
        long open = folds.openTime(stretches.moment());
        long first = folds.firstMomentAt(open);
        assertEquals(open, folds.openTime(first));
        assertTrue(folds.openTime(first - 1) < open);
    }

    @Property(tries = TRIES)
    void theNearestMemberIsFound(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        Sample sample = new Sample(seed, size);
        int except = sample.stretches.random.nextInt(-1, sample.members.size());
        long moment = except >= 0 && sample.stretches.random.nextBoolean()
                ? sample.members.get(except).middle() : sample.stretches.moment();
        Comparator<Integer> byMiddle = Comparator.comparingLong(m -> sample.members.get(m).middle());
        Comparator<Integer> byDistance =
                Comparator.comparingLong(m -> Math.abs(sample.members.get(m).middle() - moment));
        assertEquals(
                IntStream.range(0, sample.members.size()).boxed().filter(m -> m != except)
                        .min(byDistance.thenComparing(byMiddle).thenComparing(Comparator.naturalOrder())).orElse(-1),
                sample.lane.nearest(moment, except));
    }
}
