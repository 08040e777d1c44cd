package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TitlePlanLawsTest {
    private static final int TRIES = 400;
    private static final int MOST = 150;
    /** A second on a screen, in px per ms: far nearer than anybody can zoom. */
    private static final double SHARPEST = 1.6;

    @Property(tries = TRIES)
    void titlesOfARowNeverOverlap(@ForAll long seed, @ForAll @IntRange(max = MOST) int size,
            @ForAll @IntRange(min = 1, max = 9) int rows) {
        Lane lane = new Lane(seed, size, rows);
        for (double scale : lane.telling()) {
            int[] shown = lane.shown(scale);
            for (int row = 0; row < rows; row++) {
                int wanted = row;
                int[] inRow = IntStream.of(shown).filter(m -> lane.plan.row(m) == wanted).toArray();
                for (int k = 1; k < inRow.length; k++) {
                    assertTrue(lane.right(inRow[k - 1], scale) <= lane.left(inRow[k], scale),
                            inRow[k - 1] + " overlaps " + inRow[k] + " at " + scale);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void cardsMeetNeitherTitlesNorCards(@ForAll long seed, @ForAll @IntRange(max = MOST) int size,
            @ForAll @IntRange(min = 1, max = 9) int rows) {
        Lane lane = new Lane(seed, size, rows);
        for (double scale : lane.telling()) {
            int[] shown = lane.shown(scale);
            for (int card : IntStream.of(shown).filter(m -> lane.plan.cardFrom(m) <= scale).toArray()) {
                for (int other : shown) {
                    assertFalse(other != card && lane.cardMeets(card, other, scale),
                            () -> "the card of " + card + " meets " + other + " at " + scale);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void aQueryFindsWhatReachesIntoTheStretchOnceAndInOrder(@ForAll long seed,
            @ForAll @IntRange(max = MOST) int size, @ForAll @IntRange(min = 1, max = 9) int rows) {
        Lane lane = new Lane(seed, size, rows);
        Random random = new Random(seed);
        for (double scale : lane.telling()) {
            double from = random.nextDouble(lane.length) - 1;
            double to = from + random.nextDouble(lane.length) / (1 + random.nextInt(30));
            double margin = random.nextInt(3) * 40;
            List<Integer> found = new ArrayList<>();
            lane.plan.forEachShown(from, to, scale, margin, found::add);
            List<Integer> certain = lane.inRowOrder(scale).stream().filter(m ->
                    lane.footprints.from(m) <= to && from <= lane.footprints.to(m)).toList();
            List<Integer> possible = lane.inRowOrder(scale).stream().filter(m ->
                    lane.footprints.from(m) - 600 / scale <= to && from <= lane.footprints.to(m) + 600 / scale)
                    .toList();
            assertTrue(found.containsAll(certain), () -> found + " lacks some of " + certain);
            assertTrue(possible.containsAll(found), () -> found + " has more than " + possible);
            assertEquals(possible.stream().filter(new TreeSet<>(found)::contains).toList(), found);
        }
    }

    @Property(tries = TRIES)
    void neighboursInARowAreThoseBeforeAndAfterInTime(@ForAll long seed, @ForAll @IntRange(max = MOST) int size,
            @ForAll @IntRange(min = 1, max = 9) int rows) {
        Lane lane = new Lane(seed, size, rows);
        int[] last = new int[rows];
        Arrays.fill(last, -1);
        for (int m = 0; m < size; m++) {
            int row = lane.plan.row(m);
            assertEquals(row >= 0, lane.plan.from(m) < Double.POSITIVE_INFINITY);
            if (row >= 0) {
                assertEquals(last[row], lane.plan.previous(row, m));
                assertTrue(last[row] < 0 || lane.plan.next(row, last[row]) == m);
                last[row] = m;
            }
        }
        IntStream.of(last).filter(m -> m >= 0)
                .forEach(m -> assertEquals(-1, lane.plan.next(lane.plan.row(m), m)));
    }

    @Property(tries = TRIES)
    void allAreShownFromTheScaleAtWhichThePlanIsComplete(@ForAll long seed, @ForAll @IntRange(max = 12) int size,
            @ForAll @IntRange(min = 1, max = 9) int rows) {
        Lane lane = new Lane(seed, size, rows);
        double complete = lane.plan.complete();
        assertEquals(complete < Double.POSITIVE_INFINITY,
                IntStream.range(0, size).allMatch(m -> lane.plan.row(m) >= 0));
        if (complete < Double.POSITIVE_INFINITY) {
            assertEquals(size, lane.shown(complete).length);
            assertTrue(size == 0 || lane.shown(Math.nextDown((float) complete)).length < size);
        }
    }

    @Property(tries = TRIES)
    void withoutLongBarsAtLeastAsManyTitlesAsCanStandRightOfTheirMembersAreShownFirst(@ForAll long seed,
            @ForAll @IntRange(max = MOST) int size, @ForAll @IntRange(min = 1, max = 9) int rows) {
        Lane lane = new Lane(seed, size, rows);
        if (IntStream.range(0, size).noneMatch(lane.footprints::isLong)) {
            LabellingRate rate = LabellingRate.of(lane.footprints, lane.plan, lane.home());
            assertTrue(rate.shown() >= rate.free(), rate::toString);
        }
    }

    @Test
    void onAverageNearlyAllTitlesAreShownThatCanBe() {
        LabellingRate few = new LabellingRate(0, 0, 0);
        LabellingRate many = new LabellingRate(0, 0, 0);
        for (int seed = 0; seed < 60; seed++) {
            Lane small = new Lane(seed, 40, 3);
            Lane large = new Lane(seed, 150, 2);
            for (int step = 0; step < 30; step++) {
                double zoom = Math.pow(2, step / 2.0);
                few = few.plus(LabellingRate.of(small.footprints, small.plan, small.home() * zoom));
                many = many.plus(LabellingRate.of(large.footprints, large.plan, large.home() * zoom));
            }
        }
        assertTrue(few.ofBest() > 0.95, few::toString);
        assertTrue(many.ofBest() > 0.95, many::toString);
    }

    @Property(tries = 100)
    void equalLanesAreTitledAlike(@ForAll long seed, @ForAll @IntRange(max = MOST) int size,
            @ForAll @IntRange(min = 1, max = 9) int rows) {
        Lane lane = new Lane(seed, size, rows);
        Lane again = new Lane(seed, size, rows);
        for (int m = 0; m < size; m++) {
            assertEquals(lane.plan.row(m), again.plan.row(m));
            assertEquals(lane.plan.from(m), again.plan.from(m));
            assertEquals(lane.plan.cardFrom(m), again.plan.cardFrom(m));
            assertEquals(lane.plan.before(m), again.plan.before(m));
        }
    }

    @Property(tries = TRIES)
    void theScaleFromWhichTwoStandApartIsTheSmallest(@ForAll long seed, @ForAll boolean beforeF,
            @ForAll boolean beforeG) {
        Footprints two = RandomLanes.mixed(seed, 2);
        double apart = two.apart(0, beforeF, 1, beforeG);
        for (double factor : new double[] {1, 1 + 1e-9, 1.1, 3, 1000}) {
            assertTrue(apart * factor > SHARPEST || overlap(two, beforeF, beforeG, apart * factor) <= 0);
        }
        double little = Math.min(apart * 0.99, SHARPEST);
        assertTrue(apart == 0 || overlap(two, beforeF, beforeG, little) > -0.01);
    }

    private static double overlap(Footprints two, boolean beforeF, boolean beforeG, double scale) {
        return two.right(0, beforeF, scale) - two.left(1, beforeG, scale);
    }

    /** A random lane with its plan. */
    private static final class Lane {
        private final Footprints footprints;
        private final TitlePlan plan;
        private final double length;

        Lane(long seed, int size, int rows) {
            footprints = RandomLanes.mixed(seed, size);
            length = 1 + IntStream.range(0, size).mapToDouble(footprints::to).max().orElse(0);
            plan = TitlePlanner.plan(footprints, rows, 64 / length, home(), 64 / length * (1 << 18));
        }

        /** The scale that was planned first. */
        double home() {
            return 900 / length;
        }

        /** The scales at which something first shows, and some between. */
        double[] telling() {
            return DoubleStream.concat(IntStream.range(0, footprints.size()).mapToDouble(plan::from),
                    IntStream.range(0, footprints.size()).mapToDouble(plan::cardFrom))
                    .filter(Double::isFinite).flatMap(s -> DoubleStream.of(s, s * 1.04))
                    .boxed().sorted(Comparator.comparingInt(scale -> scale.hashCode())).limit(120)
                    .mapToDouble(scale -> scale).toArray();
        }

        int[] shown(double scale) {
            return IntStream.range(0, footprints.size()).filter(m -> plan.shown(m, scale)).toArray();
        }

        List<Integer> inRowOrder(double scale) {
            return IntStream.of(shown(scale)).boxed()
                    .sorted((a, b) -> plan.row(a) != plan.row(b) ? plan.row(a) - plan.row(b) : a - b).toList();
        }

        double left(int member, double scale) {
            return footprints.left(member, plan.before(member), scale);
        }

        double right(int member, double scale) {
            return footprints.right(member, plan.before(member), scale);
        }

        boolean cardMeets(int card, int other, double scale) {
            boolean also = plan.cardFrom(other) <= scale;
            int top = also ? base(other) : plan.row(other);
            int bottom = also ? top + Sizes.CARD_ROWS : top + 1;
            double end = also ? footprints.cardRight(other, scale) : right(other, scale);
            return base(card) < bottom && top < base(card) + Sizes.CARD_ROWS
                    && left(card, scale) < end && left(other, scale) < footprints.cardRight(card, scale);
        }

        private int base(int member) {
            return Math.min(plan.row(member), plan.rows() - Sizes.CARD_ROWS);
        }
    }
}
