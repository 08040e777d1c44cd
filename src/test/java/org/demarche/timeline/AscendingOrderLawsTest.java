package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AscendingOrderLawsTest {

    @Property(tries = 500)
    void indexesAreSortedAsAStableSortOfObjectsDoes(@ForAll long seed, @ForAll @IntRange(max = 80) int size,
            @ForAll @IntRange(min = 1, max = 62) int bits) {
        Random random = new Random(seed);
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
            boolean again = i > 0 && random.nextInt(3) == 0;
            values[i] = again ? values[random.nextInt(i)] : random.nextLong(-(1L << bits), 1L << bits);
        }
        assertArrayEquals(
                IntStream.range(0, size).boxed().sorted(Comparator.comparingLong(i -> values[i]))
                        .mapToInt(Integer::intValue).toArray(),
                AscendingOrder.of(values));
    }
}
