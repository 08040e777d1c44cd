package org.demarche.model.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every example of the EDTF specification of 4 February 2019, level by level and in its order, with the moments
 * between which it lies and its flags: {@code ?} uncertain, {@code ~} approximate, {@code X} unspecified digits.
 */
class SpecificationExamplesTest {

    @ParameterizedTest
    @CsvSource({
        // Date
        "1985-04-12,                1985-04-12,          1985-04-13",
        "1985-04,                   1985-04-01,          1985-05-01",
        "1985,                      1985-01-01,          1986-01-01",
        // Date and time
        "1985-04-12T23:20:30,       1985-04-12T23:20:30, 1985-04-12T23:20:31",
        "1985-04-12T23:20:30Z,      1985-04-12T23:20:30, 1985-04-12T23:20:31",
        "1985-04-12T23:20:30-04,    1985-04-13T03:20:30, 1985-04-13T03:20:31",
        "1985-04-12T23:20:30+04:30, 1985-04-12T18:50:30, 1985-04-12T18:50:31",
        // Time interval
        "1964/2008,                 1964-01-01,          2009-01-01",
        "2004-06/2006-08,           2004-06-01,          2006-09-01",
        "2004-02-01/2005-02-08,     2004-02-01,          2005-02-09",
        "2004-02-01/2005-02,        2004-02-01,          2005-03-01",
        "2004-02-01/2005,           2004-02-01,          2006-01-01",
        "2005/2006-02,              2005-01-01,          2006-03-01",
    })
    void levelZero(String text, String earliest, String latest) {
        assertReads(text, earliest, latest, null);
    }

    @ParameterizedTest
    @CsvSource({
        // Letter-prefixed calendar year
        "Y170000002,    +170000002-01-01, +170000003-01-01,",
        "Y-170000002,   -170000002-01-01, -170000001-01-01,",
        // Seasons
        "2001-21,       2001-03-01,       2001-06-01,",
        // Qualification of a date (complete)
        "1984?,         1984-01-01,       1985-01-01,       ?",
        "2004-06~,      2004-06-01,       2004-07-01,       ~",
        "2004-06-11%,   2004-06-11,       2004-06-12,       ?~",
        // Unspecified digits from the right
        "201X,          2010-01-01,       2020-01-01,       X",
        "20XX,          2000-01-01,       2100-01-01,       X",
        "2004-XX,       2004-01-01,       2005-01-01,       X",
        "1985-04-XX,    1985-04-01,       1985-05-01,       X",
        "1985-XX-XX,    1985-01-01,       1986-01-01,       X",
        // Extended interval: open end, open start, unknown end, unknown start
        "1985-04-12/.., 1985-04-12,       open,",
        "1985-04/..,    1985-04-01,       open,",
        "1985/..,       1985-01-01,       open,",
        "../1985-04-12, open,             1985-04-13,",
        "../1985-04,    open,             1985-05-01,",
        "../1985,       open,             1986-01-01,",
        "1985-04-12/,   1985-04-12,       open,",
        "1985-04/,      1985-04-01,       open,",
        "1985/,         1985-01-01,       open,",
        "/1985-04-12,   open,             1985-04-13,",
        "/1985-04,      open,             1985-05-01,",
        "/1985,         open,             1986-01-01,",
        // Negative calendar year
        "-1985,         -1985-01-01,      -1984-01-01,",
    })
    void levelOne(String text, String earliest, String latest, @Nullable String flags) {
        assertReads(text, earliest, latest, flags);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        // Exponential year
        "Y-17E7                       ; -170000000-01-01 ; -169999999-01-01 ;",
        "Y17E8                        ; far              ; far              ;",
        // Significant digits
        "1950S2                       ; 1900-01-01       ; 2000-01-01       ;",
        "Y171010000S3                 ; +171000000-01-01 ; +172000000-01-01 ;",
        "Y3388E2S3                    ; +338000-01-01    ; +339000-01-01    ;",
        // Sub-year groupings
        "2001-34                      ; 2001-04-01       ; 2001-07-01       ;",
        // One of a set
        "[1667,1668,1670..1672]       ; 1667-01-01       ; 1673-01-01       ;",
        "[..1760-12-03]               ; open             ; 1760-12-04       ;",
        "[1760-12..]                  ; 1760-12-01       ; open             ;",
        "[1760-01,1760-02,1760-12..]  ; 1760-01-01       ; open             ;",
        "[1667,1760-12]               ; 1667-01-01       ; 1761-01-01       ;",
        "[..1984]                     ; open             ; 1985-01-01       ;",
        // All members
        "{1667,1668,1670..1672}       ; 1667-01-01       ; 1673-01-01       ;",
        "{1960,1961-12}               ; 1960-01-01       ; 1962-01-01       ;",
        "{..1984}                     ; open             ; 1985-01-01       ;",
        // Group qualification
        "2004-06-11%                  ; 2004-06-11       ; 2004-06-12       ; ?~",
        "2004-06~-11                  ; 2004-06-11       ; 2004-06-12       ; ~",
        "2004?-06-11                  ; 2004-06-11       ; 2004-06-12       ; ?",
        // Qualification of individual component
        "?2004-06-~11                 ; 2004-06-11       ; 2004-06-12       ; ?~",
        "2004-%06-11                  ; 2004-06-11       ; 2004-06-12       ; ?~",
        // Unspecified digit
        "156X-12-25                   ; 1560-12-25       ; 1569-12-26       ; X",
        "15XX-12-25                   ; 1500-12-25       ; 1599-12-26       ; X",
        "XXXX-12-XX                   ; 0000-12-01       ; +10000-01-01     ; X",
        "1XXX-XX                      ; 1000-01-01       ; 2000-01-01       ; X",
        "1XXX-12                      ; 1000-12-01       ; 2000-01-01       ; X",
        "1984-1X                      ; 1984-10-01       ; 1985-01-01       ; X",
        // Interval
        "2004-06-~01/2004-06-~20      ; 2004-06-01       ; 2004-06-21       ; ~",
        "2004-06-XX/2004-07-03        ; 2004-06-01       ; 2004-07-04       ; X",
    })
    void levelTwo(String text, String earliest, String latest, @Nullable String flags) {
        assertReads(text, earliest, latest, flags);
    }

    private static void assertReads(String text, String earliest, String latest, @Nullable String flags) {
        Edtf date = Edtf.parse(text);
        assertEquals("%s: %s to %s %s".formatted(text, earliest, latest, Objects.requireNonNullElse(flags, "")),
                "%s: %s to %s %s".formatted(date.text(), moment(date.bounds().earliest()),
                        moment(date.bounds().latest()), flags(date)));
    }

    private static String moment(long ms) {
        if (ms == Bounds.OPEN_PAST || ms == Bounds.OPEN_FUTURE) {
            return "open";
        }
        if (ms >= Bounds.OPEN_FUTURE - 2) {
            return "far";
        }
        LocalDateTime moment = LocalDateTime.ofInstant(Instant.ofEpochMilli(ms), ZoneOffset.UTC);
        return moment.getHour() == 0 ? moment.toLocalDate().toString() : moment.toString();
    }

    private static String flags(Edtf date) {
        return (date.uncertain() ? "?" : "") + (date.approximate() ? "~" : "") + (unspecified(date) ? "X" : "");
    }

    private static boolean unspecified(Object date) {
        return switch (date) {
            case EdtfDate single -> single.unspecified();
            case EdtfInterval interval -> unspecified(interval.start()) || unspecified(interval.end());
            case EdtfSet set -> set.members().stream().anyMatch(SpecificationExamplesTest::unspecified);
            default -> false;
        };
    }
}
