package org.demarche.state.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.text.news.ArticleProposal;
import org.demarche.text.news.Proposed;
import org.junit.jupiter.api.Test;

class RecordFormTest {
    private static final String ABSENT = "The text does not tell.";
    private static final ArticleText TEXT = new ArticleText(ArticleText.Kind.FULL, List.of("Boats came."));
    private static final Article EMPTY = new Article(new ArticleId("boats"), "", "", null, null, null,
            Dated.unknown(""), null, null, null, "", TEXT, null, Map.of());

    private final RecordForm told = RecordForm.of(new ArticleProposal(
            new Proposed<>("Boats close harbour", "The first line."), new Proposed<>("The Courier", "“THE COURIER”"),
            null, new Proposed<>("Ann Hale", "“By Ann Hale”"), null,
            new Proposed<>(Edtf.parse("1999-05-10"), "“May 10, 1999”"), "en", List.of()), "https://courier.example/1");
    private final RecordForm silent =
            RecordForm.of(new ArticleProposal(null, null, null, null, null, null, "und", List.of()), null);

    @Test
    void whatATextSaysOfItselfBecomesTheRecord() {
        assertEquals(new Article(EMPTY.id(), "Boats close harbour", "The Courier", null, "Ann Hale", null,
                new Dated(Edtf.parse("1999-05-10"), DateBasis.PRINTED, "“May 10, 1999”"),
                "https://courier.example/1", null, null, "en", TEXT, null, Map.of()), told.fill(EMPTY, "boats"));
        assertEquals(List.of(), told.missing());
    }

    @Test
    void nothingIsGuessedForATextThatIsSilent() {
        assertEquals(new Article(EMPTY.id(), "boats", "", null, null, null,
                Dated.unknown("The text does not tell when it was published."), null, null, null, "und", TEXT,
                        null, Map.of()),
                silent.fill(EMPTY, "boats"));
        assertEquals(List.of(RecordField.HEADLINE, RecordField.PUBLISHER, RecordField.PUBLISHED), silent.missing());
        assertEquals(ABSENT, silent.explained(RecordField.HEADLINE, ABSENT));
    }

    @Test
    void aDateIsTypedInWordsAndSaysWhatItWasUnderstoodAs() {
        RecordForm typed = silent.with(RecordField.PUBLISHED, "7 Sep 2011");
        assertEquals(new Dated(Edtf.parse("2011-09-07"), DateBasis.GIVEN, ""), typed.published());
        assertEquals("7 September 2011, a day.", typed.explained(RecordField.PUBLISHED, ABSENT));
        assertNull(typed.fault());
    }

    @Test
    void aDateThatIsNoneIsAFaultAndLeadsToNoArticle() {
        RecordForm typed = told.with(RecordField.PUBLISHED, "some day");
        assertEquals("This is not a date: write for example 7 September 2011, Sep 2011, 2011-09-07 or 2011/2012.",
                typed.fault());
        assertThrows(IllegalStateException.class, () -> typed.fill(EMPTY, "boats"));
    }

    @Test
    void aDateThatIsTakenAwayIsUnknown() {
        assertEquals(Dated.unknown("The text does not tell when it was published."),
                told.with(RecordField.PUBLISHED, " ").published());
    }

    @Test
    void aDateWithoutItsYearIsMissed() {
        RecordForm yearless = RecordForm.of(new ArticleProposal(new Proposed<>("Boats", ""),
                new Proposed<>("The Courier", ""), null, null, null,
                new Proposed<>(Edtf.parse("XXXX-05-10"), "“May 10”"), "en", List.of()), null);
        assertEquals(List.of(RecordField.PUBLISHED), yearless.missing());
        assertEquals(Edtf.parse("XXXX-05-10"), yearless.published().date());
    }

    @Test
    void aValueKeepsTheWordsItWasTakenFromBesideIt() {
        assertEquals("“By Ann Hale”", told.explained(RecordField.BYLINE, ABSENT));
        assertEquals("Proposed was “Ann Hale”. “By Ann Hale”",
                told.with(RecordField.BYLINE, "A. Hale").explained(RecordField.BYLINE, ABSENT));
        assertEquals("Typed by you.",
                silent.with(RecordField.BYLINE, "A. Hale").explained(RecordField.BYLINE, ABSENT));
        assertEquals("", silent.with(RecordField.BYLINE, "A. Hale").explained(RecordField.BYLINE, ""));
    }

    @Test
    void theRecordOfAnArticleComesBackAsItWas() {
        Article article = told.fill(EMPTY, "boats");
        assertEquals(article, RecordForm.of(article).fill(article, ""));
        Article unknown = silent.fill(EMPTY, "boats");
        assertEquals(unknown, RecordForm.of(unknown).fill(unknown, ""));
    }

    @Test
    void aDateThatWordsCannotTellIsShownInItsOwnNotation() {
        Article article = new Article(EMPTY.id(), "Boats", "", null, null, null,
                new Dated(Edtf.parse("2011-09-07%"), DateBasis.PRINTED, ""), null, null, null, "en", TEXT,
                null, Map.of());
        assertEquals("2011-09-07%", RecordForm.of(article).text(RecordField.PUBLISHED));
    }

    @Test
    void theArchivedCopyAndTheDayOfAccessAreFilledIn() {
        Article filled = told.with(RecordField.ARCHIVED, "https://web.archive.org/web/2011/https://courier.example/1")
                .with(RecordField.ACCESSED, "22 Nov 2026").fill(EMPTY, "boats");
        assertEquals("https://web.archive.org/web/2011/https://courier.example/1", filled.archive());
        assertEquals(Edtf.parse("2026-11-22"), filled.accessed());
        RecordForm again = RecordForm.of(filled);
        assertEquals("22 November 2026", again.text(RecordField.ACCESSED));
        assertEquals(filled, again.fill(EMPTY, "boats"));
        assertNull(again.with(RecordField.ACCESSED, "").fill(EMPTY, "boats").accessed());
    }

    @Test
    void eachFieldTellsItsOwnFault() {
        RecordForm wrong = told.with(RecordField.ARCHIVED, "the library").with(RecordField.ACCESSED, "lately");
        assertEquals("This is not a web address: it begins with https:// or http://.",
                wrong.fault(RecordField.ARCHIVED));
        assertEquals("This is not a date: write for example 7 September 2011, Sep 2011, 2011-09-07 or 2011/2012.",
                wrong.explained(RecordField.ACCESSED, ABSENT));
        assertNull(wrong.fault(RecordField.PUBLISHED));
        assertEquals(wrong.fault(RecordField.ARCHIVED), wrong.fault());
    }
}
