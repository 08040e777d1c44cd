package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.SpeakerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchTest {
    private static final LuceneSearch SEARCH = LuceneSearch.of(new DossierFixture()
            .speaker("juppe", "Alain Juppé", "Foreign Minister", "Mr. Juppe\u0301")
            .speaker("davutoglu", "Ahmet Davutoğlu", "Foreign Minister of the neighbour")
            .quote("late", "juppe", "2012-01-09", "Sanctions hurt the wrong people.")
            .quote("early", "juppe", "2011-09-07", "No sanction was ever so late.")
            .quote("other", "davutoglu", "2011-10-04", "We don’t veto 👍🏽 anything; a no-fly zone is no war.")
            .event("vote", "2011-10-04", "Double veto", "Two members stop a draft on sanctions.", "New York")
            .event("visit", "2012-02-07", "A visit", "Talks in the capital about sanctions.", "Damascus")
            .article("long", "Veto in the Council", "🕊 The first paragraph.", "",
                    "A veto, and then much later and elsewhere another sharp veto.")
            .index());

    @ParameterizedTest
    @CsvSource({
        "juppe, juppe early late",
        "JUPPÉ, juppe early late",
        "davutoglu, davutoglu other",
        "Davuto, davutoglu other",
        "sanction, early late vote visit",
        "sanctions, late early vote visit",
        "'sanctions ', late early vote visit",
        "juppe hurt, late",
        "veto, vote long other",
        "vet, vote long other",
        "'vet ', ''",
        "don't, other",
        "no-fly, other",
        "zon war, ''",
        "zone war, other",
        "👍, other",
        "7 September 2011, early",
        "february damascus, visit",
        "daily author, long",
        "double VETO, vote",
        "nothing of the kind, ''"
    })
    void wordsFind(String query, String ids) {
        assertEquals(ids, ids(query));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"a no-fly zone\"', other",
        "'\"zone a\"', ''",
        "'\"sanction\"', early",
        "'\"sanctions\"', late vote visit",
        "'“wrong people”', late",
        "'\"wrong peo\"', ''",
        "'\"wrong peo', late",
        "'\"wrong peo ', ''",
        "'\"juppe sanctions\"', ''",
        "'juppe \"was ever\" lat', early",
        "'\"\" veto \"', vote long other"
    })
    void quotedWordsAreFoundOneAfterTheOther(String query, String ids) {
        assertEquals(ids, ids(query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "!?", "\u0301", "\"\" \"", "*", "~", "\ud83d", "\0"})
    void aQueryWithoutWordsFindsNothing(String query) {
        assertEquals(new SearchResults(query, List.of()), SEARCH.search(query, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND", "title:veto", "(veto", "veto~", "veto^4", "/veto/", "[a TO b]", "ve*", "-veto",
        "\\"})
    void queryLanguagesOfOtherProgramsAreJustWords(String query) {
        assertEquals(query, SEARCH.search(query, 10).query());
    }

    @Property(tries = 300)
    void everyStringIsAQuery(@ForAll String query) {
        SearchResults results = SEARCH.search(query, 3);

        for (SearchHit hit : results.hits()) {
            checkMarks(hit.title());
            checkMarks(hit.snippet());
        }
    }

    @Test
    void groupsHaveTotalsAndTheBestGroupComesFirst() {
        List<String> groups = SEARCH.search("sanctions", 1).groups().stream()
                .map(group -> group.kind() + " " + group.hits().size() + " of " + group.total())
                .toList();

        assertEquals(List.of("QUOTE 1 of 2", "EVENT 1 of 2"), groups);
        assertEquals(4, SEARCH.search("sanctions", 1).total());
    }

    @Test
    void theLimitIsAtLeastOneAndMayBeVast() {
        assertThrows(IllegalArgumentException.class, () -> SEARCH.search("veto", 0));
        assertEquals(3, SEARCH.search("veto", Integer.MAX_VALUE).hits().size());
    }

    @Test
    void theThingThatIsNamedComesFirst() {
        try (LuceneSearch search = LuceneSearch.of(new DossierFixture()
                .event("a", "2011-01-01", "The veto of October", "veto", "veto")
                .event("b", "2012-01-01", "Veto", "", "")
                .index())) {
            assertEquals(List.of("b", "a"), targets(search.search("veto", 9)));
        }
    }

    @Test
    void aHitInAnArticleCarriesThePlaceWhereTheWordsStandClosest() {
        SearchHit hit = SEARCH.search("sharp veto", 10).hits().getFirst();

        // 23 code points and a line feed, an empty paragraph, then the second veto of the third paragraph.
        assertEquals(new ArticleId("long"), hit.target());
        assertEquals(new TextRange(24 + 50, 24 + 60), hit.passage());
        assertEquals(new MarkedText("A veto, and then much later and elsewhere another sharp veto.",
                List.of(new TextRange(2, 6), new TextRange(50, 55), new TextRange(56, 60))), hit.snippet());
        assertEquals(new MarkedText("Veto in the Council", List.of(new TextRange(0, 4))), hit.title());
    }

    @Test
    void anArticleFoundByItsRecordHasNoPassage() {
        SearchHit hit = SEARCH.search("daily", 10).hits().getFirst();

        assertEquals(null, hit.passage());
        assertEquals(new MarkedText("The Daily Paper", List.of(new TextRange(4, 9))), hit.snippet());
    }

    @Test
    void whatWasTypedIsMarkedWithItsAccents() {
        SearchHit hit = SEARCH.search("jup", 10).hits().getFirst();

        assertEquals(new MarkedText("Alain Juppé", List.of(new TextRange(6, 9))), hit.title());
        assertEquals(new MarkedText("Mr. Juppe\u0301", List.of(new TextRange(0, 2), new TextRange(4, 10))),
                SEARCH.search("mr juppe", 10).hits().getFirst().snippet());
    }

    @Test
    void marksDoNotTearAnEmoji() {
        MarkedText snippet = SEARCH.search("👍", 10).hits().getFirst().snippet();

        assertEquals(List.of(new TextRange(14, 16)), snippet.marks());
    }

    @Test
    void anotherFormOfTheWordIsMarkedWhole() {
        MarkedText snippet = SEARCH.search("vetoed ", 10).hits().getFirst().title();

        assertEquals(new MarkedText("Double veto", List.of(new TextRange(7, 11))), snippet);
    }

    @Test
    void aPastedPageIsAQueryOfItsFirstWords() {
        String page = String.join(" ", IntStream.range(0, 5000).mapToObj(i -> "word" + i).toList());
        try (LuceneSearch search = LuceneSearch.of(new DossierFixture().article("page", "A page", page).index())) {
            assertEquals(List.of("page"), targets(search.search(page + " more", 9)));
            assertEquals(List.of("page"), targets(search.search("\"" + page, 9)));
            assertEquals(List.of(), targets(search.search("other " + page, 9)));
        }
    }

    @Test
    void aThingThatNamesNoKnownSpeakerIsFoundByTheId() {
        try (LuceneSearch search = LuceneSearch.of(
                new DossierFixture().quote("q", "unknown-person", "2011-01-01", "So be it.").index())) {
            assertEquals("unknown-person", search.search("unknown person", 9).hits().getFirst().title().text());
        }
    }

    @Test
    void anEmptyDossierAnswersToo() {
        try (LuceneSearch search = LuceneSearch.of(new DossierIndex(Dossier.empty("Nothing")))) {
            assertEquals(new SearchResults("\"a b", List.of()), search.search("\"a b", 5));
        }
    }

    @Test
    void anImmenseNameIsNoObstacle() {
        String name = "veto".repeat(20_000);
        try (LuceneSearch search = LuceneSearch.of(new DossierFixture().speaker("s", name, "Chair").index())) {
            assertEquals(new SpeakerId("s"), search.search("chair", 1).hits().getFirst().target());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "\"w", "\"word0 w", "begin w"})
    void aBeginningThatThousandsOfWordsShareIsNoError(String query) {
        String words = IntStream.range(0, 3_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        try (LuceneSearch search =
                LuceneSearch.of(new DossierFixture().article("long", "Words", "Begin " + words).index())) {
            assertEquals(List.of("long"), targets(search.search(query, 1)));
        }
    }

    @Test
    void aClosedSearchSaysSo() {
        LuceneSearch search = LuceneSearch.of(new DossierIndex(Dossier.empty("Nothing")));
        search.close();
        search.close();

        assertThrows(IllegalStateException.class, () -> search.search("veto", 1));
        assertThrows(IllegalStateException.class, () -> search.search("", 1));
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        SearchResults alone = SEARCH.search("sanctions", 10);

        List<SearchResults> together =
                IntStream.range(0, 200).parallel().mapToObj(_ -> SEARCH.search("sanctions", 10)).distinct().toList();

        assertEquals(List.of(alone), together);
    }

    private static String ids(String query) {
        return String.join(" ", targets(SEARCH.search(query, 10)));
    }

    private static List<String> targets(SearchResults results) {
        return results.hits().stream().map(hit -> hit.target().value()).toList();
    }

    private static void checkMarks(MarkedText marked) {
        int length = marked.text().codePointCount(0, marked.text().length());
        int end = -1;
        for (TextRange mark : marked.marks()) {
            assertEquals(true, mark.start() > end && mark.length() > 0 && mark.end() <= length,
                    mark + " in " + marked);
            end = mark.end();
        }
    }
}
