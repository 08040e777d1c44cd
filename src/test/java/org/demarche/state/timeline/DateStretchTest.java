package org.demarche.state.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.edtf.Edtf;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStretchTest {
    private static final TimeWindow CONTENT = stretch("2011-03/2012-10");

    @ParameterizedTest
    @CsvSource({
        "2011-09-16, 2011-09-01/2011-10-01",
        "2011-09, 2011-09",
        "2011-09-04/2011-10-20, 2011-09-04/2011-10-20",
        "2012-01/.., 2012-01/2012-10",
        "../2011-06, 2011-03/2011-06",
        "2015-01-01/.., 2015"})
    void aDateIsSeenInItsSurroundings(String date, String shown) {
        assertEquals(stretch(shown), DateStretch.of(Edtf.parse(date), CONTENT));
    }

    private static TimeWindow stretch(String edtf) {
        return TimeWindow.of(Edtf.parse(edtf).bounds());
    }
}
