package org.demarche.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.csl.CSLDate;
import java.util.Arrays;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-09-07                | [[2011, 9, 7]]                 | true
            2011-09                   | [[2011, 9]]                    | true
            2011                      | [[2011]]                       | true
            2011-09-07~               | [[2011, 9, 7]] circa           | true
            2011-09-07?               | [[2011, 9, 7]] circa           | false
            2011-21                   | [[2011]] season 1              | true
            2011-24                   | [[2011]] season 4              | true
            2011-33                   | [[2011]]                       | false
            2011-09-XX                | [[2011, 9]]                    | false
            2011-XX                   | [[2011]]                       | false
            201X                      | [[2010], [2019]] circa         | false
            XXXX                      | none                           | false
            2011-09-07T14:30:00Z      | [[2011, 9, 7]]                 | false
            2011-09-07/2011-09-09     | [[2011, 9, 7], [2011, 9, 9]]   | true
            2011-09-07/2011-10        | [[2011, 9], [2011, 10]]        | false
            2011-09-07/2011           | [[2011]]                       | false
            2011-05~/2011-07-06       | [[2011, 5], [2011, 7]] circa   | false
            2011-09-07/..             | [[2011, 9, 7]] circa           | false
            /2011                     | [[2011]] circa                 | false
            [2011-09-07..2011-09-09]  | [[2011, 9, 7], [2011, 9, 9]] circa | false
            {2011,2013}               | [[2011], [2013]] circa         | false
            0000                      | [[-1]]                         | true
            """)
    void datesBecomeDateParts(String edtf, String parts, boolean whole) {
        CslDates dates = CslDates.of(Edtf.parse(edtf));
        assertEquals(parts + " " + whole, written(dates.date()) + " " + dates.whole());
    }

    private static String written(@Nullable CSLDate date) {
        return date == null ? "none" : Arrays.deepToString(date.getDateParts())
                + (date.getSeason() == null ? "" : " season " + date.getSeason())
                + (Boolean.TRUE.equals(date.getCirca()) ? " circa" : "");
    }
}
