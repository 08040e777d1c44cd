package org.demarche.text.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/** What holds for every text and quote. Words are of letters that no case or typography changes into others. */
class QuoteFinderLawsTest {
    private static final String[] SPACES = {" ", "\u00a0", "  ", "\n", "\u2009", " \u200b"};

    @Property(tries = 300)
    void aQuoteThatStandsWhereItIsSaidToIsExact(@ForAll("prose") String before, @ForAll("quote") String quote,
            @ForAll("prose") String after) {
        String text = before + " 🕊 “" + quote + "” " + after;
        Anchor anchor = anchor(text, quote);
        assertEquals(new Verdict.Exact(anchor.range()), find(text, quote, anchor));
    }

    @Property(tries = 300)
    void otherSpacesCaseAndMarksAreTypographicAtTheSamePlace(@ForAll("prose") String before,
            @ForAll("quote") String quote, @ForAll("prose") String after, @ForAll("space") String space) {
        String set = quote.replace(" ", space).toUpperCase(Locale.ROOT);
        String text = before + " „" + set + "“ " + after;
        Anchor anchor = anchor(before + " “" + quote + "” " + after, quote);
        Verdict.Typographic verdict = assertInstanceOf(Verdict.Typographic.class, find(text, quote, anchor));
        assertEquals(set, CodePoints.of(text).slice(verdict.range()));
        assertEquals(quote, verdict.difference().quote());
        assertEquals(set, verdict.difference().passage());
    }

    @Property(tries = 300)
    void aQuoteThatIsDeletedHasNoPlace(@ForAll("prose") String before, @ForAll("quote") String quote,
            @ForAll("prose") String after) {
        Anchor anchor = anchor(before + " “" + quote + "” " + after, quote);
        assertNull(find(before + " “” " + after, quote, anchor).place());
        assertNull(find(before + " " + after, quote, anchor).place());
    }

    @Property(tries = 300)
    void theDifferenceReproducesBothTexts(@ForAll("prose") String before, @ForAll("quote") String quote,
            @ForAll("prose") String after, @ForAll("prose") String other) {
        String[] words = quote.split(" ", -1);
        words[words.length / 2] = other.split(" ", -1)[0];
        String text = before + " “" + String.join(" ", words) + "” " + after;
        Anchor anchor = anchor(before + " “" + quote + "” " + after, quote);
        if (find(text, quote, anchor) instanceof Verdict.Changed(TextRange range, _, Difference difference)) {
            assertEquals(quote, difference.quote());
            assertEquals(CodePoints.of(text).slice(range), difference.passage());
        }
    }

    @Provide
    Arbitrary<String> prose() {
        return words("bdfghk", 6, 12);
    }

    @Provide
    Arbitrary<String> quote() {
        return words("lmnprt", 5, 12);
    }

    @Provide
    Arbitrary<String> space() {
        return Arbitraries.of(SPACES);
    }

    /** Words of other letters for each kind, so that none stands in both. */
    private static Arbitrary<String> words(String letters, int least, int most) {
        return Arbitraries.strings().withChars(letters.toCharArray()).ofMinLength(4).ofMaxLength(9)
                .list().ofMinSize(least).ofMaxSize(most).map(list -> String.join(" ", list));
    }

    /** Of the quote between the first quotation marks. */
    private static Anchor anchor(String text, String quote) {
        CodePoints points = CodePoints.of(text);
        int start = points.offset(text.indexOf('“') + 1);
        return Anchor.at(points, new TextRange(start, start + quote.codePointCount(0, quote.length())));
    }

    private static Verdict find(String text, String quote, Anchor anchor) {
        return new QuoteFinder(CodePoints.of(text)).find(quote, anchor);
    }
}
