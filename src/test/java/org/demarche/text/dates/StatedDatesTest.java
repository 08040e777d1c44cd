package org.demarche.text.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDatesTest {
    /** A Friday. */
    private static final String PUBLISHED = "2011-09-09";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on 7 September 2011.                       | 2011-09-07
            They met on the 7th of September, 2011.             | 2011-09-07
            They met on Sept. 7, 2011.                          | 2011-09-07
            They met on Wednesday, September 7, 2011, in Rome.  | 2011-09-07
            They met on Wed 7 Sep 2011.                         | 2011-09-07
            Dated 2011-09-07.                                   | 2011-09-07
            Dated 27/9/2011.                                    | 2011-09-27
            Dated 9/27/2011.                                    | 2011-09-27
            Dated 7.9.2011.                                     | 2011-09-07
            They met from 3 to 7 September 2011.                | 2011-09-03/2011-09-07
            They met on September 3-7, 2011.                    | 2011-09-03/2011-09-07
            The uprising began in mid-March 2011.               | 2011-03
            The uprising began around 15 March 2011.            | 2011-03-15~
            The treaty of March 1992 still holds.               | 1992-03
            In the summer of 2010 they met.                     | 2010-22
            It was built in the 1970s.                          | 197X
            The war ended in 1999 with a treaty.                | 1999
            They have been allies since 1971.                   | 1971
            """)
    void printedDatesNeedNoPublication(String text, String date) {
        assertEquals(List.of(date), dates(text, null));
        assertEquals(List.of(date), dates(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said on Wednesday that it was over.              | 2011-09-07
            He said Friday that it was over.                    | 2011-09-09
            He said so on Friday.                               | 2011-09-09
            He spoke last Friday in Cairo.                      | 2011-09-02
            He spoke on Monday night in Cairo.                  | 2011-09-05
            Monday's talks failed.                              | 2011-09-05
            They have talked since Monday.                      | 2011-09-05/..
            He left yesterday.                                  | 2011-09-08
            He left the day before yesterday.                   | 2011-09-07
            He left today.                                      | 2011-09-09
            He left this morning.                               | 2011-09-09
            He left last night.                                 | 2011-09-08
            Shells fell overnight.                              | 2011-09-08/2011-09-09
            He spoke last week.                                 | 2011-08-29/2011-09-04
            He spoke earlier this week.                         | 2011-09-05/2011-09-09
            He spoke earlier this month.                        | 2011-09
            He spoke late last month.                           | 2011-08
            He spoke earlier this year.                         | 2011
            He spoke last year.                                 | 2010
            The protests grew in July.                          | 2011-07
            The protests grew in November.                      | 2010-11
            The protests grew in September.                     | 2011-09
            The League met last September.                      | 2010-09
            Thousands fled since mid-March.                     | 2011-03/..
            He said so two days ago.                            | 2011-09-07
            He said so about two days ago.                      | 2011-09-07~
            He said so three weeks ago.                         | 2011-08-19~
            He said so two months ago.                          | 2011-07~
            He said so a year ago.                              | 2010~
            Troops moved in over the weekend.                   | 2011-09-03/2011-09-04
            He said so on Sept. 7.                              | 2011-09-07
            He said so on December 24.                          | 2010-12-24
            He said so on Wednesday, September 7.               | 2011-09-07
            He said so on Monday, September 7.                  | 2011-09-07?
            They met on 3-7 August.                             | 2011-08-03/2011-08-07
            They met on this past Tuesday.                      | 2011-09-06
            """)
    void relativeDatesCountBackFromPublication(String text, String date) {
        assertEquals(List.of(date), dates(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministers will meet on Monday.
            On Monday the ministers will meet again.
            They are due in Paris on Monday.
            The vote is expected to be held on Monday.
            The vote will be held on Monday.
            The summit, scheduled for Monday, may fail.
            They agreed to meet on Monday.
            They meet again next week.
            They meet again next Monday.
            He leaves tomorrow.
            He wants an answer by Monday, which will be hard.
            The ministers will meet on Sept. 20.
            The summit of September 20 may fail.
            They will meet in October.
            """)
    void whatLiesAheadIsNotResolvedToThePast(String text) {
        assertEquals(List.of(), dates(text, PUBLISHED));
    }

    @Test
    void theVerbThatTheDateGoesWithDecidesWhatLiesAhead() {
        assertEquals(List.of("2011-09-07"), dates("He said on Wednesday that they will meet.", PUBLISHED));
        assertEquals(List.of("2011-09-07"), dates("On Wednesday he said that they will meet.", PUBLISHED));
        assertEquals(List.of("2011-09-07"), dates("It was announced on Wednesday. They will meet.", PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They pray on Good Friday and on Palm Sunday.
            The Sunday Times and USA Today reported it.
            A march every Friday, a rally one Monday.
            It may be March, and they may march.
            He won 2,011 votes in 1500 towns; 2011 people came.
            Resolution 1973 holds; so does room 2011.
            Dated 7/9/2011.
            Dated 31 February 2011, or 2011-02-31.
            """)
    void whatOnlyLooksLikeADateIsNone(String text) {
        assertEquals(List.of(), dates(text, PUBLISHED));
    }

    @Test
    void withoutPublicationRelativeDatesAreLeftOut() {
        assertEquals(List.of(), dates("On Wednesday, last week, in July, two days ago.", null));
    }

    @Test
    void withTheMonthOfPublicationMonthsAreResolvedButNoWeekdays() {
        assertEquals(List.of("2011-08", "2011-07", "2010"),
                dates("Last month, on Friday, in July, last year.", "2011-09"));
    }

    @Test
    void aDayWithoutAYearKeepsTheYearOpenWithoutPublication() {
        assertEquals(List.of("XXXX-09-07"), dates("He said so on Sept. 7.", null));
    }

    @Test
    void whatCountsFromAnUncertainDateIsUncertain() {
        assertEquals(List.of("2011-09-07?"), dates("He said so on Wednesday.", "2011?-09-09"));
    }

    @Test
    void evidenceSaysWhatWasReadAndWhatItCountsFrom() {
        var stated = new StatedDates("He spoke on Wednesday, as on 7 May 2009.", Edtf.parse(PUBLISHED));
        assertEquals(List.of(
                new StatedDate(9, 21, new Dated(Edtf.parse("2011-09-07"), DateBasis.RESOLVED,
                        "“on Wednesday”, counted back from publication on 9 September 2011")),
                new StatedDate(26, 39, new Dated(Edtf.parse("2009-05-07"), DateBasis.PRINTED,
                        "printed as “on 7 May 2009”"))),
                stated.all());
    }

    @Test
    void withinTakesWhatLiesThereAsAWhole() {
        var stated = new StatedDates("On Monday and on Tuesday.", Edtf.parse(PUBLISHED));
        assertEquals(stated.all().subList(1, 2), stated.within(9, 25));
        assertEquals(List.of(), stated.within(1, 20));
    }

    @Property(tries = 300)
    void everyDateStandsInItsTextAndNoneThrows(@ForAll String text) {
        inOrder(text);
    }

    @Property(tries = 500)
    void datesDoNotOverlap(@ForAll("sentences") String text) {
        inOrder(text);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("on", "Monday", "7", "September", "2011", "last", "week", "two", "days",
                        "ago", "in", "July", "since", "mid-", "the", "30", "February", "-", ",", ".", "will", "Sept.",
                        "weekend", "over", "1999", "31")
                .list().ofMaxSize(20).map(words -> String.join(" ", words));
    }

    /** It would take an hour if each date were compared with all others. */
    @Test
    void aTextMayStateVeryManyDates() {
        StatedDates dates = new StatedDates("in 2011, ".repeat(200_000), null);
        assertEquals(200_000, dates.all().size());
        assertEquals(List.of(dates.all().get(100_000)), dates.within(900_000, 900_009));
    }

    private static void inOrder(String text) {
        int end = 0;
        for (StatedDate date : new StatedDates(text, Edtf.parse(PUBLISHED)).all()) {
            assertTrue(end <= date.start() && date.start() < date.end() && date.end() <= text.length());
            end = date.end();
        }
    }

    private static List<String> dates(String text, @Nullable String published) {
        return new StatedDates(text, published == null ? null : Edtf.parse(published)).all().stream()
                .map(date -> date.dated().date().text())
                .toList();
    }
}
