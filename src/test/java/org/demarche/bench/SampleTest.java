package org.demarche.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static Sample of(LongStream values) {
        return new Sample(values.mapToObj(Nanos::new).toList());
    }

    @Test
    void theOrderOfTheRoundsDoesNotMatter() {
        assertEquals(of(LongStream.of(1, 2, 3)), of(LongStream.of(3, 1, 2)));
    }

    @Test
    void percentilesAreRoundsThatWereMeasured() {
        Sample hundred = of(LongStream.rangeClosed(1, 100));
        assertEquals(new Nanos(1), hundred.best());
        assertEquals(new Nanos(50), hundred.median());
        assertEquals(new Nanos(99), hundred.percentile(99));
    }

    @Test
    void ofFewRoundsTheWorstStandsForThe99thPercentile() {
        assertEquals(new Nanos(9), of(LongStream.of(9, 4, 7)).percentile(99));
        assertEquals(new Nanos(7), of(LongStream.of(9, 4, 7)).median());
    }

    @Test
    void nothingCannotBeSummedUp() {
        assertThrows(IllegalArgumentException.class, () -> new Sample(List.of()));
    }
}
