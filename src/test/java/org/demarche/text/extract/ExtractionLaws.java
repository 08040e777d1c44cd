package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.CodePoints;
import org.demarche.model.edtf.Edtf;

/** What holds of any text, news or not. */
class ExtractionLaws {
    private static final String[] PIECES = {
        "\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "'", "\u2018", "\u2019", "``", "''", " ", " ",
        "\n", "\n\n", ",", ".", "?", "!", ":", "-", "\u2014", "(", ")", "\u00A0", "Anna", "Berg", "Ms.",
        "Senator", "al-Assad", "he", "she", "said", "says", "according", "to", "quoted", "as", "saying", "who",
        "and", "that", "the", "minister", "of", "in", "on Monday", "'s", "\uD83D\uDE00", "\uD83D", "\u00E9",
        "e\u0301", "U.S.", "42", "2 p.m.", "___", "<a href=", ">", "it", "put", "agency"};

    @Property(tries = 3000)
    void rangesLieInTheTextInOrderAndHoldTheWords(@ForAll("texts") String text) {
        CodePoints points = CodePoints.of(text);
        int end = 0;
        for (ExtractedQuote quote : new QuoteExtractor().extract(text, null)) {
            assertTrue(quote.range().start() >= end, text);
            assertTrue(points.holds(quote.range()), text);
            assertEquals(quote.text(), points.slice(quote.range()));
            end = quote.range().end();
        }
    }

    @Property(tries = 500)
    void theSameTextGivesTheSameQuotes(@ForAll("texts") String text) {
        Edtf published = Edtf.parse("2011-09-07");
        assertEquals(new QuoteExtractor().extract(text, published), new QuoteExtractor().extract(text, published));
    }

    @Property(tries = 500)
    void anyCharactersAreRead(@ForAll String text) {
        List<ExtractedQuote> quotes = new QuoteExtractor().extract(text, null);
        assertTrue(quotes.stream().allMatch(quote -> quote.confidence() >= 0 && quote.confidence() <= 100));
    }

    @Property(tries = 1000)
    void whatIsNoSpeechHasNoVoice(@ForAll("texts") String text) {
        assertTrue(new QuoteExtractor().extract(text, null).stream()
                .allMatch(quote -> quote.speech() || (quote.voice() == null && quote.said() == null)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60)
                .map(pieces -> String.join(pieces.size() % 2 == 0 ? " " : "", pieces));
    }
}
