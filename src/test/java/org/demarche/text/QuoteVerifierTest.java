package org.demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.demarche.testing.QuoteSketch;
import org.junit.jupiter.api.Test;

class QuoteVerifierTest {
    private static final String TEXT = "He said: “We wait.” She said: “We wait.” 🕊 They said: “Peace.”";

    @Test
    void wordsAtTheirPlaceAreExact() {
        assertEquals(new Verdict.Exact(new TextRange(10, 18)), verify("We wait.", anchor(10, 18, "said: “", "” She")));
        assertEquals(new Verdict.Exact(new TextRange(10, 18)), verify("We wait.", anchor(10, 18, "", "")));
    }

    @Test
    void placesAreCountedInCodePoints() {
        assertEquals(new Verdict.Exact(new TextRange(55, 61)), verify("Peace.", anchor(55, 61, "“", "”")));
    }

    @Test
    void wordsThatStandElsewhereOnceHaveMoved() {
        assertEquals(new Verdict.Moved(new TextRange(55, 61)), verify("Peace.", anchor(50, 56, "", "")));
        assertEquals(new Verdict.Moved(new TextRange(55, 61)), verify("Peace.", anchor(900, 906, "not", "this")));
    }

    @Test
    void amongSeveralPlacesTheContextTellsWhichIsMeant() {
        assertEquals(new Verdict.Moved(new TextRange(31, 39)), verify("We wait.", anchor(0, 8, "She said: “", "” 🕊")));
    }

    @Test
    void theRightOffsetInTheWrongContextIsNotTakenForThePlace() {
        assertEquals(new Verdict.Moved(new TextRange(31, 39)), verify("We wait.", anchor(10, 18, "She said: “", "”")));
    }

    @Test
    void severalPlacesWithoutAContextThatTellsAreAmbiguous() {
        Verdict both = new Verdict.Ambiguous(List.of(new TextRange(10, 18), new TextRange(31, 39)));
        assertEquals(both, verify("We wait.", anchor(0, 8, "", "")));
        assertEquals(both, verify("We wait.", anchor(0, 8, "said: “", "”")));
        assertEquals(both, verify("We wait.", anchor(10, 18, "elsewhere", "")));
    }

    @Test
    void theOnlyPlaceIsExactThoughItsContextChanged() {
        assertEquals(new Verdict.Exact(new TextRange(55, 61)), verify("Peace.", anchor(55, 61, "He cried: “", "!")));
    }

    @Test
    void nothingIsForgiven() {
        assertEquals(new Verdict.Missing(), verify("we wait.", anchor(10, 18, "", "")));
        assertEquals(new Verdict.Missing(), verify("We  wait.", anchor(10, 19, "", "")));
        assertEquals(new Verdict.Missing(), verify("We wait!", anchor(10, 18, "", "")));
        assertEquals(new Verdict.Missing(), verify("We wait.", anchor(10, 18, "", ""), ""));
    }

    @Test
    void aQuoteWithoutWordsCannotBeVerified() {
        assertThrows(IllegalArgumentException.class, () -> verify("", anchor(0, 0, "", "")));
    }

    @Property(tries = 200)
    void theVerdictIsNeverWrong(@ForAll @AlphaChars @StringLength(max = 30) String before,
            @ForAll @AlphaChars @StringLength(min = 1, max = 6) String words,
            @ForAll @AlphaChars @StringLength(max = 30) String after) {
        String text = before + words + after;
        Anchor anchor = Objects.requireNonNull(QuoteSketch.locate(text, words));
        assertEquals(new Verdict.Exact(anchor.range()), verify(words, anchor, text));
        switch (verify(words, anchor, "🕊 " + text)) {
            case Verdict.Exact(TextRange range) -> assertEquals(words, CodePoints.of("🕊 " + text).slice(range));
            case Verdict.Moved(TextRange range) -> assertEquals(words, CodePoints.of("🕊 " + text).slice(range));
            case Verdict.Ambiguous(List<TextRange> ranges) -> assertEquals(
                    List.of(words), ranges.stream().map(CodePoints.of("🕊 " + text)::slice).distinct().toList());
            case Verdict.Missing() -> throw new AssertionError("the words are there");
        }
    }

    private static Anchor anchor(int start, int end, String prefix, String suffix) {
        return new Anchor(start, end, prefix, suffix);
    }

    private static Verdict verify(String words, Anchor anchor) {
        return verify(words, anchor, TEXT);
    }

    private static Verdict verify(String words, Anchor anchor, String text) {
        return new QuoteVerifier(CodePoints.of(text)).verify(words, anchor);
    }
}
