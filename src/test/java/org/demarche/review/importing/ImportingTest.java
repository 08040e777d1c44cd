package org.demarche.review.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Candidate;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Original;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Draft;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.validation.DossierValidator;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.extract.Voice;
import org.demarche.text.news.ArticleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportingTest {
    private static final Original ORIGINAL = new Original("0".repeat(64), 7);
    private static final String TEXT = """
            Support The Coast Gazette!

            Harbour talks fail

            By Ann Miller

            Published: 7 September 2011

            PORT HAVEN — “We will not sign,” the mayor said. She called it a “farce”, in her “Final Act”.""";

    @Test
    void aProposalIsTakenOverWithoutItsFurniture() {
        assertEquals(new Article(ProposedArticle.NO_ID, "Harbour talks fail", "The Coast Gazette", null, "Ann Miller",
                        "PORT HAVEN", new Dated(Edtf.parse("2011-09-07"), DateBasis.PRINTED,
                                "The line: “Published: 7 September 2011”."),
                        "https://gazette.example/talks", null, null, "en",
                        new ArticleText(ArticleText.Kind.FULL, List.of("PORT HAVEN — “We will not sign,” the"
                                + " mayor said. She called it a “farce”, in her “Final Act”.")), ORIGINAL, Map.of()),
                article(TEXT, "https://gazette.example/talks"));
    }

    @Test
    void aDateWhoseYearComesFromElsewhereIsWorkedOut() {
        String yearless = TEXT.replace("Published: 7 September 2011", "Published: 7 September");
        assertEquals(new Dated(Edtf.parse("2011?-09-07"), DateBasis.RESOLVED, "The line: “Published: 7 September”,"
                        + " without a year; the year is only that of the copyright line “© 2011 The Coast Gazette”,"
                        + " which may be the year in which the page was saved."),
                article(yearless + "\n\n© 2011 The Coast Gazette", null).published());
        assertEquals(new Dated(Edtf.parse("2011-09-07"), DateBasis.RESOLVED,
                        "The address in the text: “2011/09/07”."),
                article("Harbour talks fail\n\nThe mayors met and signed nothing.\n\n"
                        + "https://gazette.example/2011/09/07/talks", null).published());
    }

    @Test
    void whatIsNotToldStaysEmpty() {
        Article article = article("The ministers of both harbour towns met on Wednesday and signed nothing, as the"
                + " mayor of the larger one had expected them to do.", null);
        assertEquals(new Article(ProposedArticle.NO_ID, "[The ministers of both harbour towns met on Wednesday and …]",
                        "", null, null, null, Dated.unknown("The text does not tell when it was published."), null,
                        null, null, "en", article.text(), ORIGINAL, Map.of()), article);
    }

    @Test
    void quotesWaitAsCandidatesAndWhatIsNoSpeechDoesNot() {
        Draft draft = new Draft(Dossier.empty("Harbour"));
        Article article = article(TEXT, null);
        Voice mayor = new Voice("Olga Brandt", "the mayor", Speaker.Nature.PERSON, false);
        Dated said = new Dated(Edtf.parse("2011-09-07"), DateBasis.RESOLVED, "so");
        ImportedArticle imported = new Importing(draft).add(article, List.of(
                new ExtractedQuote(new TextRange(14, 31), "We will not sign,", Directness.DIRECT, true, mayor, "said",
                        said, "tag", 90, 3),
                new ExtractedQuote(new TextRange(66, 71), "farce", Directness.PARTIAL, true, null, null, null, "none",
                        20, null),
                new ExtractedQuote(new TextRange(82, 91), "Final Act", Directness.PARTIAL, false, null, null, null,
                        "title", 90, null)));
        ArticleId id = new ArticleId("coast-gazette-2011-09-07");
        assertEquals(id, imported.article().id());
        assertEquals(List.of(
                new Candidate(new QuoteId("olga-brandt-coast-gazette-2011-09-07-1"), id, Directness.DIRECT,
                        "We will not sign,", new Anchor(14, 31, "PORT HAVEN — “",
                                "” the mayor said. She called it "),
                        new ProposedSpeaker("Olga Brandt", "the mayor", Speaker.Nature.PERSON, false), "said", said,
                        "tag", 90, id + "-3", false, Map.of()),
                new Candidate(new QuoteId("quote-coast-gazette-2011-09-07-1"), id, Directness.PARTIAL, "farce",
                        new Anchor(66, 71, "he mayor said. She called it a “", "”, in her “Final Act”."), null, null,
                        null, "none", 20, null, false, Map.of())),
                imported.candidates());
        Dossier dossier = draft.edit("Add 1 article").apply(Dossier.empty("Harbour"));
        assertEquals(List.of(imported.article()), dossier.articles());
        assertEquals(imported.candidates(), dossier.candidates());
        assertEquals(List.of(), dossier.speakers());
    }

    @Test
    void idsAreReadableAndTakenOnce() {
        var importing = new Importing(new Draft(Dossier.empty("Harbour")));
        assertEquals(List.of("coast-gazette-2011-09-07", "coast-gazette-2011-09-07-2", "harbour-talks-fail"),
                List.of(TEXT, TEXT + " ", "Harbour talks fail\n\n" + "A long line of news. ".repeat(9)).stream()
                        .map(text -> importing.add(article(text, null)).article().id().value())
                        .toList());
    }

    @Test
    void theQuotesOfAnArticleAreFoundInItsOwnText() {
        Draft draft = new Draft(Dossier.empty("Harbour"));
        Article article = article(TEXT, null);
        new Importing(draft).add(article);
        String text = article.text().joined();
        draft.dossier().candidates().forEach(one ->
                assertEquals(one.text(), text.substring(one.place().start(), one.place().end())));
        assertEquals(List.of(), DossierValidator.validate(draft.dossier()));
    }

    private static Article article(String text, @Nullable String address) {
        return ProposedArticle.of(ArticleReader.read(text, null), address, ORIGINAL);
    }
}
