package org.demarche.model.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2011-09-07                | 7 September 2011                       | 7 Sep 2011",
        "2011-07                   | July 2011                              | Jul 2011",
        "2011                      | 2011                                   | 2011",
        "0079-08-24                | 24 August AD 79                        | 24 Aug AD 79",
        "-0043-03-15               | 15 March 44 BC                         | 15 Mar 44 BC",
        "0000                      | 1 BC                                   | 1 BC",
        "Y170000002                | AD 170,000,002                         | AD 170,000,002",
        "Y-17E7                    | 170,000,001 BC                         | 170,000,001 BC",
        "Y17E30                    | AD 17 × 10^30                          | AD 17 × 10^30",
        "Y-17E30                   | 17 × 10^30 BC                          | 17 × 10^30 BC",
        "Y12345678901234567890     | AD 12,345,678,901,234,567,890          | AD 12,345,678,901,234,567,890",
        "Y-12345678901234567890    | 12,345,678,901,234,567,891 BC          | 12,345,678,901,234,567,891 BC",
        "1950S2                    | between 1900 and 1999, estimated 1950  | c. 1950",
        "1950S4                    | 1950                                   | 1950",
        "Y17E30S1                  | about AD 17 × 10^30                    | about AD 17 × 10^30",
        "2011-09-07T14:30:00       | 14:30, 7 September 2011                | 14:30, 7 Sep 2011",
        "2011-09-07T14:30:05Z      | 14:30:05 UTC, 7 September 2011         | 14:30:05 UTC, 7 Sep 2011",
        "2011-09-07T14:30:00-04    | 14:30 UTC-04:00, 7 September 2011      | 14:30 UTC-04:00, 7 Sep 2011",
    })
    void aDate(String text, String full, String brief) {
        assertWords(text, full, brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2011-21 | spring 2011                          | spring 2011",
        "2011-24 | winter 2011–12                       | winter 2011–12",
        "1999-24 | winter 1999–2000                     | winter 1999–2000",
        "0079-24 | winter AD 79 – AD 80                 | winter AD 79 – AD 80",
        "2011-25 | spring 2011 (northern hemisphere)    | spring 2011",
        "2011-30 | summer 2011–12 (southern hemisphere) | summer 2011–12",
        "2011-34 | second quarter of 2011               | Apr–Jun 2011",
        "2011-39 | last third of 2011                   | Sep–Dec 2011",
        "2011-40 | first half of 2011                   | Jan–Jun 2011",
        "201X-23 | autumn of some year in the 2010s     | autumn 2010s",
    })
    void aSeason(String text, String full, String brief) {
        assertWords(text, full, brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2011-03-15~   | c. 15 March 2011                                      | c. 15 Mar 2011",
        "2011-07?      | perhaps July 2011                                     | Jul 2011?",
        "2011%         | perhaps c. 2011                                       | c. 2011?",
        "2011-22~      | c. summer 2011                                        | c. summer 2011",
        "2004-06~-11   | 11 June 2004 (year and month approximate)            | c. 11 Jun 2004",
        "?2004-06-~11  | 11 June 2004 (year uncertain, day approximate)        | c. 11 Jun 2004?",
        "2004-%06-11   | 11 June 2004 (month uncertain and approximate)        | c. 11 Jun 2004?",
        "2011?-22      | summer 2011 (year uncertain)                          | summer 2011?",
    })
    void howSureItIs(String text, String full, String brief) {
        assertWords(text, full, brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "201X       | the 2010s                                                   | 2010s",
        "056X       | the 560s                                                    | 560s",
        "000X       | some year between 1 BC and AD 9                             | 1 BC – AD 9",
        "-201X      | some year between 2020 BC and 2011 BC                       | 2020 BC – 2011 BC",
        "20XX       | some year between 2000 and 2099                             | 2000–2099",
        "XXXX       | some year                                                   | XXXX",
        "-XXXX      | some year BC                                                | -XXXX",
        "1X32       | some year 1X32                                              | 1X32",
        "2012-XX    | some month in 2012                                          | 2012",
        "201X-XX    | some month in the 2010s                                     | 2010s",
        "1XXX-XX    | some month between 1000 and 1999                            | 1000–1999",
        "1XXX-12    | December of some year between 1000 and 1999                 | Dec 1000–1999",
        "1984-1X    | October, November or December 1984                          | 1984-1X",
        "1984-X1    | January or November 1984                                    | 1984-X1",
        "1984-0X    | some month from January to September 1984                   | 1984-0X",
        "2012-02-XX | some day in February 2012                                   | Feb 2012",
        "1985-XX-XX | some day in 1985                                            | 1985",
        "1985-XX-25 | the 25th of some month in 1985                              | 1985-XX-25",
        "2004-06-1X | some day from 10 to 19 June 2004                            | 1X Jun 2004",
        "2004-06-3X | 30 June 2004                                                | 3X Jun 2004",
        "2004-06-X2 | 2, 12 or 22 June 2004                                       | X2 Jun 2004",
        "2004-1X-3X | the 30th or the 31st of October, November or December 2004  | 2004-1X-3X",
        "156X-12-25 | 25 December of some year in the 1560s                       | 25 Dec 1560s",
        "XXXX-12-XX | some day in December of some year                           | Dec XXXX",
        "201X~      | c. the 2010s                                                | c. 2010s",
    })
    void whatIsNotSpecifiedIsSaid(String text, String full, String brief) {
        assertWords(text, full, brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2012-02-04/2012-02-08                   | 4–8 February 2012                | 4–8 Feb 2012",
        "2011-06-30/2011-07-01                   | 30 June – 1 July 2011            | 30 Jun – 1 Jul 2011",
        "2011-12-31/2012-01-01                   | 31 December 2011 – 1 January 2012 | 31 Dec 2011 – 1 Jan 2012",
        "2011-06/2011-07                         | June–July 2011                   | Jun–Jul 2011",
        "2011-06/2012-07                         | June 2011 – July 2012            | Jun 2011 – Jul 2012",
        "1964/2008                               | 1964–2008                        | 1964–2008",
        "-0043/0014                              | 44 BC – AD 14                    | 44 BC – AD 14",
        "2005/2005                               | 2005                             | 2005",
        "2004-02-01/2005                         | 1 February 2004 – 2005           | 1 Feb 2004 – 2005",
        "2011-21/2011-22                         | spring 2011 – summer 2011        | spring 2011 – summer 2011",
        "1984~/2004-06                           | c. 1984 – June 2004              | c. 1984 – Jun 2004",
        "2004-06-XX/2004-07-03    | from some day in June 2004 to 3 July 2004       | Jun 2004 – 3 Jul 2004",
        "2012-02-04T10:00:00/2012-02-04T12:30:00 | 10:00–12:30, 4 February 2012     | 10:00–12:30, 4 Feb 2012",
        "2012-02-04T10:00:00/2012-02-05T12:30:00 | 10:00, 4 February 2012 – 12:30, 5 February 2012 "
                + "| 10:00, 4 Feb 2012 – 12:30, 5 Feb 2012",
        "2011-03-15~/..                          | from c. 15 March 2011, continuing | from c. 15 Mar 2011",
        "1971/                                   | from 1971, end unknown           | 1971 – ?",
        "../1991                                 | until 1991                       | until 1991",
        "/1991                                   | until 1991, start unknown        | ? – 1991",
    })
    void anInterval(String text, String full, String brief) {
        assertWords(text, full, brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[1667,1668,1670..1672]      | one year of: 1667, 1668 or 1670–1672 | one year: 1667, 1668 or 1670–1672",
        "{1667,1668,1670..1672}      | 1667, 1668 and 1670–1672            | 1667, 1668 and 1670–1672",
        "{1960,1961-12}              | 1960 and December 1961              | 1960 and Dec 1961",
        "[..1984]                    | one year, 1984 or earlier           | 1984 or earlier",
        "{..1984}                    | 1984 and earlier                    | 1984 and earlier",
        "[1760-12..]                 | one month, December 1760 or later   | Dec 1760 or later",
        "[1760-01,1760-02,1760-12..] | one of: January 1760, February 1760 or December 1760 or later "
                + "| Jan 1760, Feb 1760 or Dec 1760 or later",
        "[2011-06,2012-02-04T10:00:00,2013] | one of: June 2011; 10:00, 4 February 2012 or 2013 "
                + "| Jun 2011; 10:00, 4 Feb 2012 or 2013",
    })
    void aSet(String text, String full, String brief) {
        assertWords(text, full, brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[2012-02-01..2012-02-08]    | one day of 1–8 February 2012        | one day, 1–8 Feb 2012",
        "{2012-02-01..2012-02-08}    | 1–8 February 2012                   | 1–8 Feb 2012",
        "[2011-06..2011-08]          | one month of June–August 2011       | one month, Jun–Aug 2011",
        "[1964..2008]                | one year of 1964–2008               | one year, 1964–2008",
        "[2005..2005]                | 2005                                | 2005",
        "[1964~..2008]               | one year, c. 1964 – 2008            | one year, c. 1964 – 2008",
        "[2011-12-30..2011-12-31,2013] | one date of: 30–31 December 2011 or 2013 | one date: 30–31 Dec 2011 or 2013",
        "[2012-02-08..]              | one day, 8 February 2012 or later   | 8 Feb 2012 or later",
        "[1964..1968,1970..]         | one year of: 1964–1968 or 1970 or later | one year: 1964–1968 or 1970 or later",
        "[2012-02-04T10:00:00..2012-02-04T12:30:00] | one moment of 10:00–12:30, 4 February 2012 "
                + "| one moment, 10:00–12:30, 4 Feb 2012",
    })
    void consecutiveDatesOfWhichOneIsMeantAreNoStretchOfTime(String text, String full, String brief) {
        assertWords(text, full, brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2011-09-07T14:30:59 | TIME    | 14:30, 7 September 2011 | 14:30, 7 Sep 2011",
        "2011-09-07T14:30:59 | DAY     | 7 September 2011        | 7 Sep 2011",
        "2011-09-07T14:30:59 | MONTH   | September 2011          | Sep 2011",
        "2011-09-07T14:30:59 | SEASON  | autumn 2011             | autumn 2011",
        "2012-02-29T00:00:00 | SEASON  | winter 2011–12          | winter 2011–12",
        "2012-12-01T00:00:00 | SEASON  | winter 2012–13          | winter 2012–13",
        "2011-09-07T14:30:59 | YEAR    | 2011                    | 2011",
        "2011-09-07T14:30:59 | DECADE  | the 2010s               | 2010s",
        "2011-09-07T14:30:59 | CENTURY | 2000–2099               | 2000–2099",
        "1969-12-31T23:59:59 | TIME    | 23:59, 31 December 1969 | 23:59, 31 Dec 1969",
        "-0043-03-15T00:00:00 | YEAR   | 44 BC                   | 44 BC",
        "-0043-03-15T00:00:00 | DECADE | 51 BC – 42 BC           | 51 BC – 42 BC",
    })
    void aMoment(String moment, Precision precision, String full, String brief) {
        long ms = LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC).toEpochMilli();
        assertEquals(full + " | " + brief, EdtfWords.full(ms, precision) + " | " + EdtfWords.brief(ms, precision));
    }

    private static void assertWords(String text, String full, String brief) {
        Edtf date = Edtf.parse(text);
        assertEquals(full + " | " + brief, EdtfWords.full(date) + " | " + EdtfWords.brief(date));
    }
}
