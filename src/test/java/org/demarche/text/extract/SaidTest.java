package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final Edtf PUBLISHED = Edtf.parse("2011-09-08");

    @Test
    void aDateInTheSentenceIsThatOfTheQuote() {
        assertEquals(List.of("2011-09-06 RESOLVED"), said("\"We shall see,\" Anna Berg said on Tuesday."));
        assertEquals(List.of("2011-08-14 PRINTED"), said("On 14 August 2011 Anna Berg said: \"We shall see.\""));
    }

    @Test
    void theDateNextToTheSpeechVerbCounts() {
        assertEquals(List.of("2011-09-07 RESOLVED"),
                said("Anna Berg said on Wednesday that the talks of last Friday were \"a fine beginning\"."));
    }

    @Test
    void aDateIsTakenOverOnTheSameOccasionAndMarked() {
        String text = """
                "We shall see," Anna Berg said on Tuesday. "It is early."

                "Nothing is lost," she added.
                """;
        assertEquals(List.of("2011-09-06 RESOLVED", "2011-09-06 INHERITED", "2011-09-06 INHERITED"), said(text));
        Dated last = new QuoteExtractor().extract(text, PUBLISHED).getLast().said();
        assertNotNull(last);
        assertEquals("taken over from the quote before: ", last.evidence().substring(0, 34));
    }

    @Test
    void aSentenceWithoutAQuoteCanTellTheOccasion() {
        assertEquals(List.of("2011-09-06 INHERITED"), said("""
                Anna Berg met reporters on Tuesday. "We shall see," she said.
                """));
    }

    @Test
    void aDateInsideTheQuoteIsNotWhenItWasSaid() {
        assertNull(new QuoteExtractor().extract("\"We met on Tuesday,\" Anna Berg said.", PUBLISHED)
                .getFirst().said());
    }

    @Test
    void aYearInAnotherClauseAndTheEndOfASpanAreNotWhenItWasSaid() {
        assertEquals(List.of("-", "-", "-"), said("""
                With the fair of 2049 ahead, Anna Berg said it would be "a feast".
                The treaty, signed in 1982, is "a rag", John Reed said.
                Since Monday, Peter Holm has called it "a farce".
                """));
    }

    @Test
    void withoutAnyDateThereIsNone() {
        assertEquals(List.of("-"), said("\"We shall see,\" Anna Berg said."));
    }

    private static List<String> said(String text) {
        List<String> dates = new ArrayList<>();
        for (ExtractedQuote quote : new QuoteExtractor().extract(text, PUBLISHED)) {
            Dated said = quote.said();
            DateBasis basis = said == null ? null : said.basis();
            dates.add(said == null ? "-" : said.date().text() + " " + basis);
        }
        return dates;
    }
}
