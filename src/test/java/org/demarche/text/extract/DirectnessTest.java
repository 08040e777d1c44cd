package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.Directness;
import org.demarche.model.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectnessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DIRECT   | «We have time,» Anna Berg said.",
        "DIRECT   | «No,» Anna Berg said.",
        "DIRECT   | Anna Berg left, saying «we do not understand this».",
        "DIRECT   | Anna Berg said that «the talks have come to an end».",
        "PARTIAL  | Anna Berg spoke of «a long way home».",
        "PARTIAL  | «The first step» to peace has been made, Anna Berg said.",
        "PARTIAL  | Anna Berg called it «never a good idea».",
        "DOCUMENT | The report says «all is well with the harbour».",
        "DOCUMENT | «All is well with the harbour,» the agency added.",
    })
    void clausesAreDirectAndWordsInASentencePartial(Directness expected, String text) {
        assertEquals(expected, Extracted.quotes(text).getFirst().directness());
    }

    @Test
    void placesAreCountedInCodePoints() {
        ExtractedQuote quote = Extracted.quotes("\uD83D\uDE00\uD83D\uDE00 Anna Berg said: \"So \uD83D\uDE00 be it.\"")
                .getFirst();
        assertEquals(new TextRange(20, 31), quote.range());
    }
}
