package org.demarche.model.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not EDTF is refused, in a sentence that says what to mend. */
class MalformedDatesTest {
    @Test
    void anEmptyTextIsNoDate() {
        assertReason("", "it is empty");
    }

    @Test
    void aTextThatIsNoDateAndNeverEndsIsRepeatedInPart() {
        EdtfSyntaxException fault =
                assertThrows(EdtfSyntaxException.class, () -> Edtf.parse("\uD83D\uDD5B".repeat(1_000_000)));
        assertEquals("'" + "\uD83D\uDD5B".repeat(100) + "…' is not an EDTF date: character 1 is '\uD83D\uDD5B',"
                + " which has no place here", fault.getMessage());
    }

    @Test
    void aYearHasNoMoreDigitsThanCanBePutInWords() {
        assertEquals("Y" + "9".repeat(1000), Edtf.parse("Y" + "9".repeat(1000)).text());
        EdtfSyntaxException fault =
                assertThrows(EdtfSyntaxException.class, () -> Edtf.parse("Y" + "9".repeat(1001)));
        assertEquals("'Y" + "9".repeat(99) + "…' is not an EDTF date: a year has at most 1000 digits; write a larger"
                + " one with E", fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "2011-13|month 13 does not exist",
        "2011-00|month 00 does not exist",
        "2011-20|month 20 does not exist",
        "2011-42|month 42 does not exist",
        "2011-2X|month 2X does not exist",
        "2011-01-00|day 00 does not exist",
        "2011-01-32|day 32 does not exist",
        "2011-01-4X|day 4X does not exist",
        "2011-02-30|February 2011 has no day 30",
        "2011-02-29|February 2011 has no day 29",
        "1900-02-29|February 1900 has no day 29",
        "-0001-02-29|February -1 has no day 29",
        "2011-04-31|April 2011 has no day 31",
        "2011-02-3X|February 2011 has no day 3X",
        "2011-0X-3X-|character 11 is '-', which has no place here",
        "XXXX-02-30|no day of the calendar fits these digits",
        "XXX1-02-29|no day of the calendar fits these digits",
        "201|a year has four digits, and a longer one is written with Y before it",
        "20111|a year has four digits, and a longer one is written with Y before it",
        "20110907|a year has four digits, and a longer one is written with Y before it",
        "201u|character 4 is 'u', which has no place here",
        "201x|character 4 is 'x', which has no place here",
        "+2011|character 1 is '+', which has no place here",
        "-0000|year 0000 has no sign",
        "2011-9|a month has two digits",
        "2011-09-7|a day has two digits",
        "2011-|a month has two digits",
        "2011--01|character 6 is '-', which has no place here",
        "2011-09-07-|character 11 is '-', which has no place here",
        "2011-21-01|a season, quarter, third or half of a year has no day",
        "7 September 2011|character 2 is a space, and spaces are not allowed",
        " 2011|character 1 is a space, and spaces are not allowed",
        "2011 |character 5 is a space, and spaces are not allowed",
        "2011\u00a0|character 5 is a space, and spaces are not allowed",
        "2011\u0007|character 5 is U+0007, which has no place here",
        "\uD83D\uDD5B2011|character 1 is '\uD83D\uDD5B', which has no place here",
        "\u0662\u0660\u0661\u0661|character 1 is '\u0662', which has no place here",
    })
    void aDate(String text, String reason) {
        assertReason(text, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Y2011      | a year of four digits or fewer is written without Y",
        "Y          | it ends too early",
        "Y-         | it ends too early",
        "Y012345    | a year written with Y does not begin with 0",
        "Y12345-01  | a year with Y or S has no month",
        "Y17E       | it ends too early",
        "Y17E0      | an exponent is a positive number without a zero before it",
        "Y12345X    | character 7 is 'X', which has no place here",
        "y12345     | character 1 is 'y', which has no place here",
        "Y12345e7   | character 7 is 'e', which has no place here",
        "1950S      | it ends too early",
        "1950S0     | a number of significant digits is a positive number without a zero before it",
        "1950S5     | a year of 4 digits cannot have 5 significant ones",
        "0050S3     | a year of 2 digits cannot have 3 significant ones",
        "195XS2     | a year with X has no number of significant digits",
        "1950S2-01  | a year with Y or S has no month",
    })
    void aYear(String text, String reason) {
        assertReason(text, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2011T10:00:00                | a time of day needs a day",
        "2011-09-07T                  | it ends too early",
        "2011-09-07T10                | it ends too early",
        "2011-09-07T10:00             | it ends too early",
        "2011-09-07T10:00:1           | it ends too early",
        "2011-09-07T100000            | character 14 is '0', which has no place here",
        "2011-09-07t10:00:00          | character 11 is 't', which has no place here",
        "2011-09-07T24:00:00          | hour 24 does not exist",
        "2011-09-07T10:60:00          | minute 60 does not exist",
        "2011-09-07T10:00:60          | second 60 does not exist",
        "2011-09-07T10:00:00z         | character 20 is 'z', which has no place here",
        "2011-09-07T10:00:00.5        | character 20 is '.', which has no place here",
        "2011-09-07T10:00:00Z10       | character 21 is '1', which has no place here",
        "2011-09-07T10:00:00+1        | it ends too early",
        "2011-09-07T10:00:00+19       | no place on earth is more than 18 hours from UTC",
        "2011-09-07T10:00:00+01:60    | minute 60 does not exist",
        "2011-09-07T10:00:00-00:00    | no offset from UTC is written Z or +00:00",
        "2011-09-07T10:00:00~         | character 20 is '~', which has no place here",
        "2011-09-07~T10:00:00         | a date with a time of day has no qualifier",
        "2011-09-XXT10:00:00          | a date with a time of day has no unspecified digits",
    })
    void aTimeOfDay(String text, String reason) {
        assertReason(text, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2011??       | character 6 is '?', which has no place here",
        "2011?~       | character 6 is '~', which has no place here",
        "~~2011       | character 2 is '~', which has no place here",
        "2011-?       | a month has two digits",
        "?            | a year has four digits, and a longer one is written with Y before it",
        "-?2011       | character 2 is '?', which has no place here",
        "(2011)~      | character 1 is '(', which has no place here",
    })
    void aQualifier(String text, String reason) {
        assertReason(text, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2012/2011                | it ends before it begins",
        "2012-24/2012-21          | it ends before it begins",
        "2011-09-07/2011-09-06    | it ends before it begins",
        "0001/-0001               | it ends before it begins",
        "/                        | an interval has at least one date",
        "../..                    | an interval has at least one date",
        "../                      | an interval has at least one date",
        "..                       | it ends too early",
        "2011/2012/2013           | an interval has one '/'",
        "2011//2012               | an interval has one '/'",
        "2011/12                  | a year has four digits, and a longer one is written with Y before it",
        "2011/open                | character 6 is 'o', which has no place here",
        "2011/2012-13             | month 13 does not exist",
        "2011/..~                 | character 8 is '~', which has no place here",
        "2011..2012               | character 5 is '.', which has no place here",
    })
    void anInterval(String text, String reason) {
        assertReason(text, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[]                  | a set has at least one date",
        "{}                  | a set has at least one date",
        "[..]                | character 4 is ']', which has no place here",
        "[2011               | the set is not closed with ']'",
        "[2011}              | character 6 is '}', which has no place here",
        "{2011]              | character 6 is ']', which has no place here",
        "[2011,]             | character 7 is ']', which has no place here",
        "[2011, 2012]        | character 7 is a space, and spaces are not allowed",
        "[2011]~             | character 7 is '~', which has no place here",
        "[2011,[2012]]       | character 7 is '[', which has no place here",
        "[2011/2012]         | a stretch of time within a set is written with '..'",
        "[2012..2011]        | it ends before it begins",
        "[2011..2012-06]     | '..' stands between two years, two months, or two others of a kind",
        "[2011..,2012]       | '..' after a date stands only at the end of a set",
        "[2011,..2012]       | '..' before a date stands only at the beginning of a set",
        "[..2011..]          | one date with '..' on both sides leaves nothing out",
        "[2011...2012]       | character 8 is '.', which has no place here",
    })
    void aSet(String text, String reason) {
        assertReason(text, reason);
    }

    private static void assertReason(String text, String reason) {
        EdtfSyntaxException refusal = assertThrows(EdtfSyntaxException.class, () -> Edtf.parse(text));
        assertEquals("'" + text + "' is not an EDTF date: " + reason, refusal.getMessage());
    }
}
