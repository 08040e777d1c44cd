package org.demarche.text.anchor;

import static org.demarche.text.anchor.Difference.Kind.DELETED;
import static org.demarche.text.anchor.Difference.Kind.INSERTED;
import static org.demarche.text.anchor.Difference.Kind.KEPT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
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
        String text = "Nobody spoke. He said: “We shall wait until the ships are home.” It rained.";
        assertEquals(new Verdict.Moved(new TextRange(24, 63)),
                verify("We shall wait until the ships are home.", anchor(900, 939, "something", "else"), text));
    }

    @Test
    void aFewWordsElsewhereInAnotherContextMayBeAnotherQuote() {
        assertEquals(new Verdict.Ambiguous(List.of(new TextRange(55, 61))),
                verify("Peace.", anchor(900, 906, "not", "this")));
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
    void anotherPrintOfTheSameWordsIsTypographic() {
        String text = "He said: “We’ll co-operate – in good\u00a0faith … till June.”";
        String quote = "We'll cooperate—in good faith... till june.";
        Verdict.Typographic verdict = assertInstanceOf(Verdict.Typographic.class,
                verify(quote, anchor(10, 53, "said: “", "”"), text));
        assertEquals(new TextRange(10, 55), verdict.range());
        assertTrue(verdict.inPlace());
        assertEquals(quote, verdict.difference().quote());
        assertEquals("We’ll co-operate – in good\u00a0faith … till June.", verdict.difference().passage());
    }

    @Test
    void aSpaceInsideAWordMakesAnotherWord() {
        assertEquals(new Verdict.Missing(), verify("nowhere", anchor(0, 7, "", ""), "It is now here."));
        assertEquals(new Verdict.Missing(), verify("2011", anchor(0, 4, "", ""), "From 20-11."));
    }

    @Test
    void otherWordsInTheContextAreAChange() {
        String text = "The envoy said: “We will not accept this draft resolution today.” Then he left the hall.";
        Anchor anchor = anchor(17, 62, "The envoy said: “", "” Then he left the hall.");
        Verdict.Changed verdict = assertInstanceOf(Verdict.Changed.class,
                verify("We cannot accept this draft resolution today.", anchor, text));
        assertEquals(new TextRange(17, 64), verdict.range());
        assertTrue(verdict.inPlace());
        assertEquals(List.of(
                new Difference.Piece(KEPT, new TextRange(0, 3), new TextRange(17, 20), "We ", "We "),
                new Difference.Piece(DELETED, new TextRange(3, 10), new TextRange(20, 20), "cannot ", ""),
                new Difference.Piece(INSERTED, new TextRange(10, 10), new TextRange(20, 29), "", "will not "),
                new Difference.Piece(KEPT, new TextRange(10, 45), new TextRange(29, 64),
                        "accept this draft resolution today.", "accept this draft resolution today.")),
                verdict.difference().pieces());
    }

    @Test
    void somethingSimilarInAnotherContextIsNotTheQuote() {
        String text = "It rained. In the evening Ruth Vane cried: “We will not accept this draft resolution today.”";
        assertEquals(new Verdict.Missing(), verify("We cannot accept this draft resolution today.",
                anchor(17, 62, "The envoy said: “", "” Then he left the hall."), text));
    }

    @Test
    void aLookAlikeBesideTheQuoteDoesNotTakeItsPlace() {
        String text = "The envoy said: “We will not accept any draft today.” He said: “We cannot accept this draft"
                + " resolution today.” Then he left the hall.";
        int start = text.indexOf("We cannot");
        assertEquals(new Verdict.Moved(new TextRange(start, start + 45)),
                verify("We cannot accept this draft resolution today.",
                        anchor(17, 62, "The envoy said: “", "” Then he left the hall."), text));
    }

    @Test
    void withoutAnAnchorWordsAloneCount() {
        assertEquals(new Verdict.Moved(new TextRange(55, 61)), find("Peace.", null, TEXT));
    }

    @Test
    void marksAtTheEndsOfAQuoteBelongToIt() {
        String text = "She wrote: ““Peace” is a word.” He read it.";
        assertEquals(new TextRange(12, 30), verify("‘Peace’ is a word.", anchor(12, 30, "“", "”"), text).place());
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
                    List.of(), ranges.stream().map(CodePoints.of("🕊 " + text)::slice)
                            .filter(there -> !there.equalsIgnoreCase(words)).toList());
            case Verdict.Typographic _, Verdict.Changed _, Verdict.Missing _ ->
                    throw new AssertionError("the words are there");
        }
    }

    private static Anchor anchor(int start, int end, String prefix, String suffix) {
        return new Anchor(start, end, prefix, suffix);
    }

    private static Verdict verify(String words, Anchor anchor) {
        return verify(words, anchor, TEXT);
    }

    private static Verdict verify(String words, Anchor anchor, String text) {
        return find(words, anchor, text);
    }

    private static Verdict find(String words, @Nullable Anchor anchor, String text) {
        return new QuoteFinder(CodePoints.of(text)).find(words, anchor);
    }
}
