package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterNumberTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "999, 999", "1000, 1.0k", "1949, 1.9k", "1951, 2.0k", "9949, 9.9k", "9960, 10k", "12755, 13k",
        "999499, 999k", "999500, 1.0M", "12345678, 12M"})
    void fromAThousandOnNumbersAreRounded(int count, String drawn) {
        assertEquals(drawn, CrowdArtist.number(count));
    }
}
