package org.demarche.text.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
    private static final String LEAD = "The ministers of both harbour towns met on Wednesday and signed nothing, as the"
            + " mayor of the larger one had expected them to do.";
    private static final String MORE = "“We will come back,” said the mayor, who had left the hall before the end.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MOSCOW, Sept 7 (Reuters) -                 | MOSCOW, Sept 7              | Reuters
            MOSCOW, 7 September 2011 (Reuters) -       | MOSCOW, 7 September 2011    | Reuters
            PARIS —                                    | PARIS                       | -
            MOSCOW -                                   | MOSCOW                      | -
            WASHINGTON (AP) —                          | WASHINGTON                  | AP
            UNITED NATIONS/GENEVA, March 3 (AFP) –     | UNITED NATIONS/GENEVA, March 3 | AFP
            ST. PETERSBURG, Fla., Sept. 26 (UPI) --    | ST. PETERSBURG, Fla., Sept. 26 | UPI
            KYIV, Ukraine --                           | KYIV, Ukraine               | -
            Beirut, Lebanon (CNN) —                    | Beirut, Lebanon             | CNN
            Moscow, September 7 —                      | Moscow, September 7         | -
            (AP) —                                     | -                           | AP
            DAMASCUS:                                  | DAMASCUS                    | -
            """)
    void datelinesGiveThePlaceAndTheAgency(String dateline, @Nullable String place, @Nullable String agency) {
        ArticleProposal proposal = read("Harbour talks fail\n\n" + dateline + " " + LEAD);
        assertEquals(place, value(proposal.dateline()));
        assertEquals(agency, value(proposal.agency()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE 1 -
            WATCH:
            EXCLUSIVE —
            He said -
            """)
    void otherWordsBeforeADashAreNoDateline(String start) {
        assertNull(read("Harbour talks fail\n\n" + start + " " + LEAD).dateline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            By Ann Miller                              | Ann Miller                  | -
            By Ann Miller and Bo van den Berg          | Ann Miller and Bo van den Berg | -
            By ANN MILLER, BO LIND and EVE O'HARA      | ANN MILLER, BO LIND and EVE O'HARA | -
            By Ann Miller, Reuters                     | Ann Miller                  | Reuters
            By Ann Miller / The Associated Press       | Ann Miller                  | AP
            By Ann Miller, Staff Writer                | Ann Miller, Staff Writer    | -
            Reuters staff                              | Reuters staff               | Reuters
            Ann Miller, Associated Press               | Ann Miller                  | AP
            """)
    void bylinesNameTheAuthors(String byline, String names, @Nullable String agency) {
        ArticleProposal proposal = read("Harbour talks fail\n\n" + byline + "\n\n" + LEAD);
        assertEquals(names, value(proposal.byline()));
        assertEquals(agency, value(proposal.agency()));
        assertEquals("the byline", proposal.paragraphs().get(1).furniture());
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        assertNull(read("Harbour talks fail\n\nBy Monday Ann Miller had left.\n\n" + LEAD).byline());
    }

    @Test
    void theClosingOfAnAgencyNamesItsReporters() {
        ArticleProposal proposal =
                read(LEAD + "\n\n" + MORE + "\n\n(Reporting by Ann Miller and Bo Lind; editing by Eve Olsen)");
        assertEquals(new Proposed<>("Ann Miller and Bo Lind",
                "The closing: “(Reporting by Ann Miller and Bo Lind; editing by Eve Olsen)”."), proposal.byline());
        assertEquals(List.of("an agency's closing line"), furniture(proposal));
    }

    @Test
    void whatATextDoesNotSayIsNotProposed() {
        ArticleProposal proposal = read(LEAD + "\n\n" + MORE);
        assertEquals(new ArticleProposal(null, null, null, null, null, null, "en", proposal.paragraphs()), proposal);
        assertEquals(List.of(), furniture(proposal));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Published: 7 September 2011                | 2011-09-07
            Posted on September 7, 2011 at 10:15 a.m. EDT | 2011-09-07
            Wednesday, 7 September 2011, 10:12 GMT     | 2011-09-07
            Sept. 7, 2011                              | 2011-09-07
            2011-09-07                                 | 2011-09-07
            Updated: 8 September 2011                  | 2011-09-08
            Published 7 September 2011, updated 9 September 2011 | 2011-09-07
            Tuesday, 7 September 2011                  | 2011-09-07?
            7 September                                | XXXX-09-07
            They met on 7 September 2011 and left      | -
            """)
    void linesWithADateGiveThatOfPublication(String line, @Nullable String date) {
        Proposed<Edtf> published = read("Harbour talks fail\n\n" + line + "\n\n" + LEAD).published();
        assertEquals(date, published == null ? null : published.value().text());
    }

    @Test
    void aDatelineWithoutAYearKeepsTheYearOpen() {
        assertEquals(new Proposed<>(Edtf.parse("XXXX-09-07"),
                        "The dateline: “MOSCOW, Sept 7 (Reuters) -”, without a year; no other place gives one."),
                read("MOSCOW, Sept 7 (Reuters) - " + LEAD).published());
    }

    @Test
    void theAddressOfThePageCompletesTheDay() {
        Hints hints = Hints.NONE.withAddress("https://paper.example/2011/09/08/talks");
        assertEquals("2011-09-08", date(ArticleReader.read(LEAD, hints)));
        Hints month = Hints.NONE.withAddress("https://paper.example/2011/09/talks");
        assertEquals("2011-09-07", date(ArticleReader.read("MOSCOW, Sept 7 (Reuters) - " + LEAD, month)));
        assertEquals("2011-09", date(ArticleReader.read(LEAD, month)));
    }

    @Test
    void theNameOfTheFileIsTheLastResort() {
        Hints hints = Hints.ofFileName("talks-20110908.txt");
        assertEquals("2011-09-08", date(ArticleReader.read(LEAD, hints)));
        assertEquals("2011-09-07", date(ArticleReader.read("MOSCOW, Sept 7 (Reuters) - " + LEAD, hints)));
        assertEquals("2011-05-02", date(ArticleReader.read("Published: 2 May 2011\n\n" + LEAD, hints)));
    }

    @Test
    void theYearOfACopyrightLineIsTakenWhenTheWeekdayFits() {
        Proposed<Edtf> published =
                read("MOSCOW, Sept 7 (Reuters) - " + LEAD + "\n\n© 2011 The Coast Gazette").published();
        assertNotNull(published);
        assertEquals("2011-09-07", published.value().text());
        assertEquals("The dateline: “MOSCOW, Sept 7 (Reuters) -”, without a year; the year is that of the"
                + " copyright line “© 2011 The Coast Gazette”, in which it was a Wednesday as the"
                + " first paragraph says.",
                published.evidence());
    }

    @Test
    void theYearOfACopyrightLineIsUncertainOtherwise() {
        String footer = "\n\nCopyright © 2014 The Coast Gazette. All rights reserved.";
        assertEquals("2014?-09-07", date(read("MOSCOW, Sept 7 (Reuters) - " + LEAD + footer)));
        assertEquals("2014?", date(read(LEAD + footer)));
        assertEquals("XXXX-09-07", date(read("Wednesday, September 7\n\n" + LEAD + footer)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Copyright © 2012 Coast.example. All Rights Reserved. | Coast.example
            © 2011 The Coast Gazette                             | The Coast Gazette
            (c) 2011-2013 Coast Media Ltd                        | Coast Media Ltd
            Support The Coast Gazette!                           | The Coast Gazette
            A Message from The Coast Gazette:                    | The Coast Gazette
            This article first appeared in The Coast Gazette.    | The Coast Gazette
            """)
    void furnitureNamesThePublisher(String line, String publisher) {
        assertEquals(publisher, value(read(LEAD + "\n\n" + MORE + "\n\n" + line).publisher()));
    }

    @Test
    void anAgencyThatHoldsTheRightsIsNoPublisher() {
        ArticleProposal proposal = read(LEAD + "\n\n© 2011 Agence France-Presse");
        assertNull(proposal.publisher());
        assertEquals("AFP", value(proposal.agency()));
    }

    @Test
    void theSiteIsKnownFromTheAddress() {
        assertEquals(new Proposed<>("paper.example", "The address of the page: “paper.example”."),
                ArticleReader.read(LEAD, Hints.NONE.withAddress("https://www.paper.example/x")).publisher());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Harbour talks fail                         | Harbour talks fail
            Mayor: 'We will come back'                 | Mayor: 'We will come back'
            Mayor of Larger Town Leaves Harbour Talks. | Mayor of Larger Town Leaves Harbour Talks.
            You're reading: Harbour talks fail         | Harbour talks fail
            Headline: Harbour talks fail               | Harbour talks fail
            It rained.                                 | -
            """)
    void headlinesAreRecognised(String line, @Nullable String headline) {
        assertEquals(headline, value(read(line + "\n\n" + LEAD + "\n\n" + MORE).headline()));
    }

    @Test
    void aLinkLineAboveTheHeadlineIsNoHeadline() {
        ArticleProposal proposal = read("Home > World\nSupport The Coast Gazette!\nHarbour talks fail\n\n" + LEAD);
        assertEquals(
                new Proposed<>("Harbour talks fail", "The first line: “Harbour talks fail”."), proposal.headline());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Read more                                            | a link line
            Related: Mayors quarrel                              | a link line
            Click here for all our coverage                      | a link line
            Tags: harbour, mayors                                | a link line
            https://paper.example/talks                          | a link line
            Follow us on Twitter                                 | share buttons
            Share this article on Facebook                       | share buttons
            Facebook Twitter WhatsApp Email 12                   | share buttons
            We use cookies to improve our site. Accept all.      | a cookie notice
            Copyright © 2012 Coast.example. All Rights Reserved. | a copyright line
            Sign up for our daily newsletter                     | an invitation to subscribe
            Donate today                                         | an appeal for support
            Your support keeps our reporters at work.            | an appeal for support
            Advertisement                                        | an advertisement
            (AP, Reuters)                                        | an agency's closing line
            Editing by Eve Olsen                                 | an agency's closing line
            Bo Lind contributed to this report.                  | an agency's closing line
            Photo: Eve Olsen                                     | a photo credit
            REUTERS/Eve Olsen                                    | a photo credit
            The mayor leaves the hall (R) on Monday.             | a caption
            The mayor leaves the hall. (AP Photo/Eve Olsen)      | a caption
            FILE - In this May 3 photo the mayor waves.          | a caption
            12 comments                                          | comments
            """)
    void furnitureIsToldByItsWords(String line, String reason) {
        ArticleProposal proposal = read("Harbour talks fail\n\n" + LEAD + "\n\n" + line + "\n\n" + MORE);
        assertEquals(reason, proposal.paragraphs().get(2).furniture());
        assertNull(proposal.paragraphs().get(1).furniture());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Donate today,” said the mayor.
            "We use cookies on our site," he told them.
            Support for the mayor fell by half.
            Following the talks, both sides left.
            Copyright law was not discussed.
            Share prices rose.
            He listened to the sailors' reports.
            They watched the video of the collision.
            """)
    void sentencesThatOnlySoundLikeFurnitureStay(String line) {
        assertNull(read("Harbour talks fail\n\n" + LEAD + "\n\n" + line).paragraphs().get(2).furniture());
    }

    @Test
    void anAppealGoesOnWhileThePaperSpeaksToItsReaders() {
        ArticleProposal proposal = read(LEAD + """


                A Message from The Coast Gazette:
                Dear readers,
                We have been called "dreamers" by the mayor.
                These words are an attempt to silence our reporters.
                Thank you for standing with us.
                Remind me later.""");
        assertEquals(List.of("an appeal for support", "an appeal for support", "an appeal for support",
                "an appeal for support", "an appeal for support", "a link line"), furniture(proposal));
    }

    @Test
    void commentsRunToTheEnd() {
        ArticleProposal proposal = read(LEAD + "\n\nComments (2)\n\nI do not agree with the mayor.\n\nNor do I!");
        assertEquals(List.of("comments", "comments", "comments"), furniture(proposal));
    }

    @Test
    void captionsAndTheHeadlineMayStandTwice() {
        ArticleProposal proposal = read("""
                Harbour talks fail

                Mayor Brandt with Mayor Lind on the pier (photo credit: Eve Olsen)
                Mayor Brandt with Mayor Lind on the pier
                HARBOUR TALKS FAIL
                """ + LEAD);
        assertEquals(List.of("the headline", "a caption", "a caption again", "the headline again"),
                furniture(proposal));
    }

    @Test
    void aPictureIsDescribedInThePresentTenseBeforeTheFirstSentence() {
        ArticleProposal proposal = read("Harbour talks fail\n\n"
                + "Sailors hold a banner while the mayors arrive at the pier.\n\n" + LEAD);
        assertEquals(List.of("the headline", "a caption"), furniture(proposal));
    }

    @Test
    void brokenLinesAreJoinedAndKeepTheirPlaces() {
        String first = """
                The ministers of both harbour towns met on Wednesday and signed
                nothing, as the mayor of the larger one had expected them to do
                when he was asked about it by the paper.""";
        String second = """
                Both sides said that they would come back in the spring of the
                next year, and that the ferry would go on in the meantime under
                the flag of the smaller town, as it has for a hundred years now.""";
        List<ProposedParagraph> paragraphs = read(first + "\n\n" + second).paragraphs();
        assertEquals(List.of(first.replace('\n', ' '), second.replace('\n', ' ')),
                paragraphs.stream().map(ProposedParagraph::text).toList());
        assertEquals(first.length() + 2, paragraphs.get(1).range().start());
    }

    @Test
    void anotherLanguageIsNotTakenForEnglish() {
        assertEquals("und", read("Die Minister trafen sich am Mittwoch, ohne etwas zu unterschreiben.").language());
    }

    /** It would not end today if the time grew with the square of the line. */
    @Test
    void aLineOfQuoteMarksAloneIsReadLikeAnyOther() {
        assertEquals(1, read("\u201C".repeat(2_000_000)).paragraphs().size());
    }

    private static ArticleProposal read(String text) {
        return ArticleReader.read(text, null);
    }

    private static <T> @Nullable T value(@Nullable Proposed<T> proposed) {
        return proposed == null ? null : proposed.value();
    }

    private static @Nullable String date(ArticleProposal proposal) {
        Edtf date = value(proposal.published());
        return date == null ? null : date.text();
    }

    private static List<String> furniture(ArticleProposal proposal) {
        return proposal.paragraphs().stream()
                .filter(paragraph -> !paragraph.body())
                .map(paragraph -> String.valueOf(paragraph.furniture()))
                .toList();
    }
}
