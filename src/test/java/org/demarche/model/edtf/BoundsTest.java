package org.demarche.model.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds and precision where the specification gives no example. */
class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "21, 2011-03-01, 2011-06-01", "22, 2011-06-01, 2011-09-01", "23, 2011-09-01, 2011-12-01",
        "24, 2011-12-01, 2012-03-01", "25, 2011-03-01, 2011-06-01", "26, 2011-06-01, 2011-09-01",
        "27, 2011-09-01, 2011-12-01", "28, 2011-12-01, 2012-03-01", "29, 2011-09-01, 2011-12-01",
        "30, 2011-12-01, 2012-03-01", "31, 2011-03-01, 2011-06-01", "32, 2011-06-01, 2011-09-01",
        "33, 2011-01-01, 2011-04-01", "34, 2011-04-01, 2011-07-01", "35, 2011-07-01, 2011-10-01",
        "36, 2011-10-01, 2012-01-01", "37, 2011-01-01, 2011-05-01", "38, 2011-05-01, 2011-09-01",
        "39, 2011-09-01, 2012-01-01", "40, 2011-01-01, 2011-07-01", "41, 2011-07-01, 2012-01-01",
    })
    void aPartOfAYear(String code, LocalDate start, LocalDate end) {
        assertEquals(days(start, end), Edtf.parse("2011-" + code).bounds());
    }

    @ParameterizedTest
    @CsvSource({
        "-201X,         -2019-01-01, -2009-01-01",
        "-000X,         -0009-01-01, 0000-01-01",
        "-X000,         -9000-01-01, -0999-01-01",
        "-XXXX,         -9999-01-01, 0000-01-01",
        "1X32,          1032-01-01,  1933-01-01",
        "201X-24,       2010-12-01,  2020-03-01",
        "2004-X1,       2004-01-01,  2004-12-01",
        "XXXX-02-29,    0000-02-29,  9996-03-01",
        "19XX-02-29,    1904-02-29,  1996-03-01",
        "2011-XX-31,    2011-01-31,  2012-01-01",
        "2011-02-2X,    2011-02-20,  2011-03-01",
        "2012-02-X9,    2012-02-09,  2012-03-01",
        "-0044-03-1X,   -0044-03-10, -0044-03-20",
        "-1859S2,       -1899-01-01, -1799-01-01",
        "1950S4,        1950-01-01,  1951-01-01",
        "0050S1,        0050-01-01,  0060-01-01",
        "0000,          0000-01-01,  0001-01-01",
    })
    void ofUnspecifiedAndSignificantDigits(String text, LocalDate start, LocalDate end) {
        assertEquals(days(start, end), Edtf.parse(text).bounds());
    }

    @Test
    void yearsBeyondTheLastMomentStayApartFromAnOpenEnd() {
        Bounds far = new Bounds(Bounds.OPEN_FUTURE - 2, Bounds.OPEN_FUTURE - 1);

        assertEquals(far, Edtf.parse("Y292000001").bounds());
        assertEquals(far, Edtf.parse("Y17E30").bounds());
        assertEquals(far, Edtf.parse("Y1E999999999999").bounds());
        assertEquals(far, Edtf.parse("Y99999999999999999999S3").bounds());
        Bounds longAgo = new Bounds(Bounds.OPEN_PAST + 1, Bounds.OPEN_PAST + 2);
        assertEquals(longAgo, Edtf.parse("Y-292000001").bounds());
        assertEquals(longAgo, Edtf.parse("Y-17E30").bounds());
        assertEquals(new Bounds(Bounds.OPEN_PAST + 1, Bounds.OPEN_FUTURE - 1), Edtf.parse("Y-17E30/Y17E30").bounds());
    }

    @Test
    void theLastYearWithMomentsIsExact() {
        assertEquals(days(LocalDate.of(292_000_000, 1, 1), LocalDate.of(292_000_001, 1, 1)),
                Edtf.parse("Y292E6").bounds());
        assertEquals(days(LocalDate.of(-292_000_000, 1, 1), LocalDate.of(-291_999_999, 1, 1)),
                Edtf.parse("Y-292E6").bounds());
    }

    @Test
    void boundsThatDoNotRunForwardAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Bounds(5, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2011, YEAR", "1X32, YEAR", "1950S4, YEAR", "Y12345, YEAR", "Y-17E7, YEAR", "201X, DECADE", "1950S3, DECADE",
        "19XX, CENTURY", "XXXX, CENTURY", "1950S2, CENTURY", "Y171010000S3, CENTURY", "2011-21, SEASON",
        "2011-41, SEASON", "2011-07, MONTH", "2011-XX, MONTH", "156X-12, MONTH", "2011-07-04, DAY", "2011-XX-XX, DAY",
        "2011-07-04T10:00:00, TIME",
    })
    void precisionIsTheSmallestUnitStated(String text, Precision precision) {
        assertEquals(precision, ((EdtfDate) Edtf.parse(text)).precision());
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06-11%,   UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE, UNCERTAIN_AND_APPROXIMATE",
        "2004-06~-11,   APPROXIMATE,               APPROXIMATE,               NONE",
        "2004?-06-11,   UNCERTAIN,                 NONE,                      NONE",
        "?2004-06-~11,  UNCERTAIN,                 NONE,                      APPROXIMATE",
        "2004-%06-11,   NONE,                      UNCERTAIN_AND_APPROXIMATE, NONE",
        "?2004-06~-11,  UNCERTAIN_AND_APPROXIMATE, APPROXIMATE,               NONE",
        "2004-06-?11~,  APPROXIMATE,               APPROXIMATE,               UNCERTAIN_AND_APPROXIMATE",
    })
    void aQualifierReachesToTheLeftOrToOnePartOnly(String text, Qualifier year, Qualifier month, Qualifier day) {
        DateFields fields = ((EdtfDate) Edtf.parse(text)).fields();

        assertEquals(year, fields.yearQualifier());
        assertEquals(month, fields.monthQualifier());
        assertEquals(day, fields.dayQualifier());
    }

    private static Bounds days(LocalDate start, LocalDate end) {
        return new Bounds(start.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(),
                end.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    }
}
