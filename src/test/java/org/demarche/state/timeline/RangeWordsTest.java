package org.demarche.state.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.edtf.Edtf;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeWordsTest {
    private static final double HOUR = 3_600_000;

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2011-09-04/2011-10-09; 12; 4 Sep 2011 – 9 Oct 2011, 36 days",
        "2011-09-04; 12; 4 Sep 2011, 24 hours",
        "2011-09-04; 0.1; 00:00, 4 Sep 2011 – 00:00, 5 Sep 2011, 24 hours",
        "2011-01/2012-06; 500; Jan 2011 – Jun 2012, 18 months",
        "1982/2011; 9000; 1982 – 2011, 30 years"})
    void aRangeIsToldAsFinelyAsAHandCanChooseIt(String range, double hours, String words) {
        assertEquals(words, RangeWords.of(TimeWindow.of(Edtf.parse(range).bounds()), hours * HOUR));
    }
}
