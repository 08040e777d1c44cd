package org.demarche.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BibliographerTest {
    private static final Article SIGNED = Cited.article().accessed("2026-11-22").build();

    private static Bibliographer in(String style) throws CitationException {
        return new Bibliographer(CitationStyles.find(style), CitationLanguage.USUAL);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/citations/references.csv", delimiter = '|')
    void referencesFollowTheRulesOfTheStyleWithDatesAsTheLanguageHasThem(String style, String reference)
            throws CitationException {
        assertEquals(reference.replace("\\u00a0", "\u00a0"), in(style).reference(SIGNED).text());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/citations/citations.csv", delimiter = '|')
    void citationsSayThatTheNumberIsThatOfAParagraph(String style, String citation) throws CitationException {
        assertEquals(citation, in(style).citation(SIGNED, 4, YearSuffixes.NONE).text());
    }

    @Test
    void theNameOfThePaperIsItalic() throws CitationException {
        assertEquals("Miller, A., &amp; Hale, B. (2011, September 7). France urges Russia to shift stance."
                        + " <i>The Guardian</i>. <a href=\"https://www.example.org/a\">https://www.example.org/a</a>",
                in("apa").reference(SIGNED).html());
    }

    @Test
    void bibliographiesAreSortedAsTheStyleSaysAndHoldEachArticleOnce() throws CitationException {
        Article wire = Cited.article("wire").byline(null).agency("AFP").build();
        Article paper = Cited.article("paper").byline(null).build();
        assertEquals(List.of("wire", "guardian-2011-09-07", "paper"),
                in("harvard-cite-them-right").bibliography(List.of(SIGNED, paper, wire, SIGNED)).stream()
                        .map(entry -> entry.article().value()).toList());
        assertEquals(List.of("guardian-2011-09-07", "paper", "wire"),
                in("ieee").bibliography(List.of(SIGNED, paper, wire)).stream()
                        .map(entry -> entry.article().value()).toList());
    }

    @Test
    void anArticleWithoutAuthorKeepsItsTitleInMarksBehindTheNameOfThePaper() throws CitationException {
        Article unsigned = Cited.article().byline(null).build();
        assertEquals("The Guardian. 2011. ‘France Urges Russia to Shift Stance’. September 7."
                + " https://www.example.org/a.", in("chicago-author-date").reference(unsigned).text());
    }

    @Test
    void theArchivedCopyFollowsTheAddress() throws CitationException {
        Article kept = Cited.article().archive("https://web.archive.org/web/2011/https://www.example.org/a").build();
        assertEquals("Ann Miller and Bob Hale, ‘France Urges Russia to Shift Stance’, The Guardian, 7 September 2011,"
                        + " para. 4, https://www.example.org/a, archived at"
                        + " https://web.archive.org/web/2011/https://www.example.org/a.",
                in("chicago-notes-bibliography").citation(kept, 4, YearSuffixes.NONE).text());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/citations/alike.csv", delimiter = '|')
    void articlesThatWouldBeCitedAlikeAreToldApartAsTheStyleSays(String style, String first, String second,
            String other) throws CitationException {
        Article later = Cited.article("later").byline(null).agency("Reuters").headline("Talks resume").build();
        Article sooner = Cited.article("sooner").byline(null).agency("Reuters").headline("Bridge opens").build();
        Article next = Cited.article("next").byline(null).agency("Reuters").published("2012-01-25").build();
        Bibliographer bibliographer = in(style);
        YearSuffixes apart = bibliographer.tellApart(List.of(later, SIGNED, sooner, next));
        assertEquals(List.of(first, second, other), List.of(bibliographer.citation(sooner, null, apart).text(),
                bibliographer.citation(later, null, apart).text(), bibliographer.citation(next, null, apart).text()));
    }

    @Test
    void theBibliographyHasTheLettersOfTheCitations() throws CitationException {
        Article later = Cited.article("later").byline(null).agency("Reuters").headline("Talks resume").build();
        Article sooner = Cited.article("sooner").byline(null).agency("Reuters").headline("Bridge opens").build();
        assertEquals(List.of(
                "Reuters (2011a) ‘Bridge opens’, The Guardian, 7 September. Available at: https://www.example.org/a.",
                "Reuters (2011b) ‘Talks resume’, The Guardian, 7 September. Available at: https://www.example.org/a."),
                in("harvard-cite-them-right").bibliography(List.of(later, sooner)).stream()
                        .map(entry -> entry.reference().text()).toList());
        assertEquals(List.of(
                "Reuters. 2011a. ‘Bridge Opens’. The Guardian. https://www.example.org/a.",
                "Reuters. 2011b. ‘Talks Resume’. The Guardian. https://www.example.org/a."),
                in("american-political-science-association").bibliography(List.of(later, sooner)).stream()
                        .map(entry -> entry.reference().text()).toList());
    }

    @Test
    void articlesPastTheAlphabetStayInTheirOrder() throws CitationException {
        List<Article> many = IntStream.range(0, 28).mapToObj(i -> Cited.article("wire-" + i).byline(null)
                .agency("Reuters").headline("Talks %02d".formatted(i)).build()).toList();
        assertEquals(many.stream().map(Article::id).toList(), in("apa").bibliography(many).stream()
                .map(Bibliographer.Entry::article).toList());
    }

    @Test
    void lettersGoOnBehindTheAlphabet() {
        assertEquals(List.of("a", "z", "aa", "az", "ba", "zz", "aaa"),
                IntStream.of(0, 25, 26, 51, 52, 701, 702).mapToObj(YearSuffixes::letter).toList());
    }

    @Test
    void theLanguageDecidesWordsMarksAndDates() throws CitationException {
        CitationStyle harvard = CitationStyles.find("harvard-cite-them-right");
        assertEquals("Miller, A. and Hale, B. (2011) “France urges Russia to shift stance,” The Guardian, 7 September."
                        + " Available at: https://www.example.org/a (Accessed: November 22, 2026).",
                new Bibliographer(harvard, CitationLanguage.find("en-US")).reference(SIGNED).text());
        assertEquals("Miller, A. et Hale, B. (2011) « France urges Russia to shift stance », The Guardian, 7 septembre."
                        + " Disponible sur: https://www.example.org/a (Consulté le: 22 novembre 2026).",
                new Bibliographer(harvard, CitationLanguage.find("fr")).reference(SIGNED).text()
                        .replaceAll("[\u00a0\u202f]", " "));
    }

    @Test
    void everyLanguageHasItsWords() throws CitationException {
        for (CitationLanguage language : CitationLanguage.all()) {
            assertEquals(1, new Bibliographer(CitationStyles.find("apa"), language).bibliography(List.of(SIGNED))
                    .size(), language::tag);
        }
    }

    @Test
    void markupInAHeadlineIsText() throws CitationException {
        StyledText reference = in("apa").reference(Cited.article().headline("1 < 2 & <i>so").url(null).build());
        assertEquals(new StyledText("Miller, A., & Hale, B. (2011, September 7). 1 < 2 & <i>so. The Guardian.",
                "Miller, A., &amp; Hale, B. (2011, September 7). 1 &lt; 2 &amp; &lt;i&gt;so. <i>The Guardian</i>."),
                reference);
    }
}
