package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.demarche.model.edtf.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventExtentTest {
    private static final TimeWindow REACH = TimeWindow.of(Edtf.parse("2010/2013").bounds());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-09-07 | POINT | 2011-09-07 2011-09-08 | 2011-09-07 2011-09-08 | SHARP | SHARP | sure
            2011-09-07~ | POINT | 2011-09-07 2011-09-08 | 2011-09-07 2011-09-08 | SHARP | SHARP | about
            2011-09-07? | POINT | 2011-09-07 2011-09-08 | 2011-09-07 2011-09-08 | SHARP | SHARP | unsure
            1982-02 | SOME_TIME | 1982-02-01 1982-03-01 | 1982-02-01 1982-03-01 | SHARP | SHARP | sure
            2011-09-XX | SOME_TIME | 2011-09-01 2011-10-01 | 2011-09-01 2011-10-01 | SHARP | SHARP | sure
            2011-03-01/2011-03-05 | SPAN | 2011-03-01 2011-03-06 | 2011-03-01 2011-03-06 | SHARP | SHARP | sure
            2011-03/2011-06-05~ | SPAN | 2011-03-01 2011-06-06 | 2011-04-01 2011-06-05 | SOFT | SOFT | sure
            2011-03-15~/.. | SPAN | 2011-03-15 2014-01-01 | 2011-03-16 2014-01-01 | SOFT | OPEN | sure
            2011-03-15/ | SPAN | 2011-03-15 2014-01-01 | 2011-03-15 2014-01-01 | SHARP | UNKNOWN | sure
            ../2011-03-15 | SPAN | 2010-01-01 2011-03-16 | 2010-01-01 2011-03-16 | OPEN | SHARP | sure
            [2012-02-01..2012-02-08]| ONE_OF | 2012-02-01 2012-02-09 | 2012-02-01 2012-02-09 | SHARP | SHARP | sure
            {2012-02-01,2012-02-08} | ALL_OF | 2012-02-01 2012-02-09 | 2012-02-01 2012-02-09 | SHARP | SHARP | sure
            """)
    void eachFormOfDateHasItsExtent(String date, EventExtent.Form form, String window, String certain,
            EventExtent.Edge start, EventExtent.Edge end, String doubt) {
        EventExtent extent = EventExtent.of(Edtf.parse(date), REACH);
        assertEquals(form, extent.form());
        assertEquals(window, days(extent.window()));
        assertEquals(certain, days(extent.certain()));
        assertEquals(start, extent.start());
        assertEquals(end, extent.end());
        assertEquals(doubt, extent.approximate() ? "about" : extent.uncertain() ? "unsure" : "sure");
    }

    private static String days(TimeWindow window) {
        return day(window.start()) + " " + day(window.end());
    }

    private static String day(long ms) {
        return Instant.ofEpochMilli(ms).toString().substring(0, 10);
    }
}
