package org.demarche.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.AwkwardTexts;
import org.demarche.model.Anchors;
import org.demarche.model.Attribution;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.demarche.testing.Dossiers;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked // jqwik's generators do not say what may be null
class QuoteSentenceTest {
    private static final DossierIndex INDEX = new DossierIndex(Dossiers.titled("A dispute")
            .speaker("envoy", s -> s.named("Vitaly Churkin").role("Permanent Representative of Russia", "2006/2017"))
            .speaker("league", s -> s.named("Arab League").institution())
            .speaker("france", s -> s.named("France").institution())
            .speaker("official", s -> s.named("Senior EU official (not named)"))
            .speaker("draft", s -> s.named("Draft resolution S/2011/612").document())
            .article("gazette", a -> a.published("2011-10-04"))
            .build());

    @ParameterizedTest
    @CsvFileSource(resources = "/citations/sentences.csv", delimiter = '|', nullValues = "-")
    void whatIsKnownIsToldInOneSentence(String speaker, Directness directness, String said, String addressee,
            String place, String forum, String medium, String sentence) {
        assertEquals(sentence, QuoteSentence.of(INDEX,
                quote(speaker, directness, said, addressee, place, forum, medium, "No.")).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            No.                     | “No.”
            He said "No" to me.     | ‘He said "No" to me.’
            He said “No” to me.     | ‘He said “No” to me.’
            He said ‘No’ to me.     | “He said ‘No’ to me.”
            He said ‘I hear “No”’.  | “He said ‘I hear “No”’.”
            We haven't              | “We haven't”
            « Non »                 | ‘« Non »’
            """)
    void theOuterMarksGiveWayToThoseInside(String words, String marked) {
        assertEquals(marked, QuotationMarks.around(words));
    }

    @Property(tries = 300)
    void wordsStayAsTheyAreAndNothingIsSaidTwice(@ForAll("awkward") String words, @ForAll("maybe") String addressee,
            @ForAll("maybe") String place, @ForAll("maybe") String forum, @ForAll("maybe") String medium,
            @ForAll("dates") String said, @ForAll("speakers") String speaker, @ForAll Directness directness) {
        Quote quote = quote(speaker, directness, said, addressee, place, forum, medium, words);
        QuoteSentence sentence = QuoteSentence.of(INDEX, quote);
        String marked = QuotationMarks.around(QuoteSentence.carried(quote));
        if (directness != Directness.REPORTED) {
            assertTrue(sentence.text().endsWith(marked), sentence::text);
        }
        String before = sentence.text().substring(0, sentence.text().lastIndexOf(
                directness == Directness.REPORTED ? "Russia is against it" : marked));
        assertTrue(Character.isUpperCase(before.codePointAt(0)), sentence::text);
        for (String wrong : List.of("  ", " ,", ",,", "()", "the the", "a a ", "null", "::", " :", "( ", "; )")) {
            assertTrue(!before.contains(wrong), sentence::text);
        }
        assertTrue(before.endsWith(": ") || before.endsWith("used the words "), sentence::text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DIRECT   | We do not agree,  | We do not agree
            DIRECT   | We do not agree.  | We do not agree.
            DOCUMENT | urges all,        | urges all
            PARTIAL  | in all fields.    | in all fields
            PARTIAL  | in all fields ... | in all fields ...
            PARTIAL  | why?              | why?
            DIRECT   | ,                 | ,
            """)
    void aMarkThatOnlyJoinsTheWordsToTheArticlesSentenceStaysThere(
            Directness directness, String words, String carried) {
        assertEquals(carried, QuoteSentence.carried(
                quote("france", directness, "2011-10-04", null, null, null, null, words)));
    }

    @Test
    void aSpeakerWhoIsNotNamedIsNoName() {
        assertEquals("On 4 October 2011, a senior EU official (not named) said: “No.”", QuoteSentence.of(INDEX,
                quote("official", Directness.DIRECT, "2011-10-04", null, null, null, null, "No.")).text());
    }

    @Test
    void notesFollowInAParagraphOfTheirOwn() throws CitationException {
        Bibliographer notes = new Bibliographer(CitationStyles.find("oscola"), CitationLanguage.USUAL);
        Quote quote = quote("france", Directness.DIRECT, "2011-10-04", null, null, null, null, "No");
        assertEquals(List.of("On 4 October 2011, France said: “No”.¹",
                        "1. ‘Article Gazette’ The Gazette (4 October 2011) para 2."),
                QuoteCitation.of(INDEX, quote, 2, notes, YearSuffixes.NONE).stream().map(StyledText::text).toList());
    }

    @Test
    void citationsInBracketsStandBeforeTheFullStop() throws CitationException {
        Bibliographer harvard = new Bibliographer(CitationStyles.find(CitationStyles.USUAL), CitationLanguage.USUAL);
        Quote quote = quote("france", Directness.DIRECT, "2011-10-04", null, null, null, null, "No.");
        assertEquals(List.of("On 4 October 2011, France said: “No.” (The Gazette, 2011, para. 2)."),
                QuoteCitation.of(INDEX, quote, 2, harvard, YearSuffixes.NONE).stream().map(StyledText::text).toList());
    }

    @Provide
    Arbitrary<String> awkward() {
        return AwkwardTexts.all();
    }

    @Provide
    Arbitrary<String> maybe() {
        return Arbitraries.of("reporters", "UN Security Council", "interpreter", "Talks", "Damascus", "a friend",
                "Hearing", "Alain Juppé", "state television", "EU summit", "Remarks to reporters").injectNull(0.4);
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of("2011-10-04", "2011-10", "2011", "2011-21", "2011-33", "2011-10-XX", "XXXX", "201X",
                "2011-10-04?", "2011-10-04~", "2011-10-04%", "2011?-10-04", "2011-05~/2011-07-06", "2011-05/..",
                "[2011-10-01..2011-10-04]", "{2011,2012}", "2011-10-04T14:30:00Z");
    }

    @Provide
    Arbitrary<String> speakers() {
        return Arbitraries.of("envoy", "league", "france", "draft");
    }

    private static Quote quote(String speaker, Directness directness, String said, String addressee, String place,
            String forum, String medium, String words) {
        Attribution attribution = new Attribution(new SpeakerId(speaker), null, null, addressee,
                Dossiers.printed(said), place, forum, medium, null);
        boolean reported = directness == Directness.REPORTED;
        return new Quote(new QuoteId("q"), new ArticleId("gazette"), directness, reported ? "" : words,
                reported ? "Russia is against it." : null, Anchors.NONE, attribution, null, List.of(), null, List.of(),
                Map.of());
    }
}
