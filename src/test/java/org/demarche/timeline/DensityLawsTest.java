package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DensityLawsTest {
    @Property(tries = 300)
    void everyStretchOfEveryLengthCountsItsMembers(@ForAll long seed, @ForAll @IntRange(min = 1, max = 200) int size) {
        Random random = new Random(seed);
        // From all at one moment to all over a thousand years, before and after the epoch.
        long stretch = (long) Math.exp(random.nextDouble(Math.log(3e13)));
        long[] starts = random.longs(size, -stretch / 2, stretch / 2 + 1).sorted().toArray();
        long[] ends = new long[size];
        for (int i = 0; i < size; i++) {
            ends[i] = starts[i] + 1;
        }
        Density density = Density.of(LaneIndex.of(starts, ends), Folds.NONE);
        for (int exponent = 0; exponent < 52; exponent++) {
            if (density.knows(exponent)) {
                Map<Long, Integer> expected = new HashMap<>();
                for (long start : starts) {
                    expected.merge(start >> exponent, 1, Integer::sum);
                }
                Map<Long, Integer> found = new HashMap<>();
                for (long number : expected.keySet()) {
                    found.put(number, density.count(exponent, number));
                }
                assertEquals(expected, found);
                assertEquals(expected.values().stream().mapToInt(Integer::intValue).max().orElseThrow(),
                        density.most(exponent));
                assertEquals(0, density.count(exponent, (starts[0] >> exponent) - 1));
            }
        }
    }
}
