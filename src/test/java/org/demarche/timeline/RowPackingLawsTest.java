package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RowPackingLawsTest {
    private static final class Intervals {
        private final double[] left;
        private final double[] right;

        Intervals(double[] left, double[] right) {
            this.left = left;
            this.right = right;
        }

        double[] left() {
            return left;
        }

        double[] right() {
            return right;
        }

        static Intervals random(int seed, int size) {
            Random random = new Random(seed);
            double[] left = random.doubles(size, 0, 100).sorted().toArray();
            double[] right = Arrays.stream(left).map(l -> l + random.nextDouble(0.5, 30)).toArray();
            return new Intervals(left, right);
        }

        boolean overlap(int a, int b) {
            return left[a] < right[b] && left[b] < right[a];
        }
    }

    @Property(tries = 200)
    void noTwoOfARowOverlapAndRowsAreAsFewAsCanBe(@ForAll int seed, @ForAll @IntRange(max = 60) int size) {
        Intervals all = Intervals.random(seed, size);
        boolean[] chosen = new boolean[size];
        Arrays.fill(chosen, true);
        int[] rows = RowPacking.rows(all.left(), all.right(), chosen);
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                assertTrue(rows[a] != rows[b] || !all.overlap(a, b));
            }
        }
        assertEquals(RowPacking.rowsNeeded(all.left(), all.right()), RowPacking.count(rows));
    }

    @Property(tries = 200)
    void asManyAreChosenAsCanBe(@ForAll int seed, @ForAll @IntRange(max = 11) int size,
            @ForAll @IntRange(min = 1, max = 3) int rows) {
        Intervals all = Intervals.random(seed, size);
        boolean[] chosen = RowPacking.choose(all.left(), all.right(), new boolean[size], rows);
        assertTrue(needs(all, chosen) <= rows);
        int best = IntStream.range(0, 1 << size).filter(set -> needs(all, members(set, size)) <= rows)
                .map(Integer::bitCount).max().orElse(0);
        assertEquals(best, count(chosen));
    }

    @Property(tries = 200)
    void whatMustBeChosenIsChosen(@ForAll int seed, @ForAll @IntRange(max = 40) int size,
            @ForAll @IntRange(min = 1, max = 4) int rows) {
        Intervals all = Intervals.random(seed, size);
        boolean[] kept = RowPacking.choose(all.left(), all.right(), new boolean[size], rows);
        boolean[] chosen = RowPacking.choose(all.left(), all.right(), kept, rows + 1);
        assertTrue(IntStream.range(0, size).allMatch(i -> chosen[i] || !kept[i]));
        assertTrue(needs(all, chosen) <= rows + 1);
    }

    @Test
    void rowsAreSharedEvenlyAndNobodyGetsMoreThanWanted() {
        assertArrayEquals(new int[] {5, 4, 1}, share(new int[] {9, 4, 1}, 10));
        assertArrayEquals(new int[] {3, 3, 3}, share(new int[] {9, 9, 9}, 2));
        assertArrayEquals(new int[] {4, 4, 3}, share(new int[] {9, 9, 9}, 11));
        assertArrayEquals(new int[] {2, 2}, share(new int[] {2, 2}, 100));
    }

    @Test
    void aLaneHasAsManyRowsAsItsHeaderIsTall() {
        assertArrayEquals(new int[] {5, 4, 3}, LaneStack.share(new int[] {9, 9, 9}, new int[] {5, 1, 1}, 3, 12));
    }

    private static int[] share(int[] wanted, int available) {
        return LaneStack.share(wanted, new int[wanted.length], 3, available);
    }

    private static int needs(Intervals all, boolean[] chosen) {
        double[] left = IntStream.range(0, chosen.length).filter(i -> chosen[i]).mapToDouble(i -> all.left()[i])
                .toArray();
        double[] right = IntStream.range(0, chosen.length).filter(i -> chosen[i]).mapToDouble(i -> all.right()[i])
                .toArray();
        return RowPacking.rowsNeeded(left, right);
    }

    private static boolean[] members(int set, int size) {
        boolean[] members = new boolean[size];
        for (int i = 0; i < size; i++) {
            members[i] = (set & (1 << i)) != 0;
        }
        return members;
    }

    private static int count(boolean[] chosen) {
        return (int) IntStream.range(0, chosen.length).filter(i -> chosen[i]).count();
    }
}
