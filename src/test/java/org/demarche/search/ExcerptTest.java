package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.TextRange;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void aShortTextIsShownWholeOnOneLine() {
        List<TextRange> marks = List.of(new TextRange(4, 7));

        assertEquals(new MarkedText("one two three", marks),
                Excerpt.of("one\ntwo\tthree", new TextRange(4, 7), marks));
    }

    @Test
    void withoutAPlaceTheBeginningIsShown() {
        MarkedText excerpt = Excerpt.of("word ".repeat(100), null, List.of());

        assertEquals("word ".repeat(31) + "word…", excerpt.text());
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundThePlace() {
        String text = "before ".repeat(50) + "🕊 veto " + "after ".repeat(50);
        TextRange place = new TextRange(352, 356);

        MarkedText excerpt = Excerpt.of(text, place, List.of(place));

        assertEquals("…" + "before ".repeat(7) + "🕊 veto" + " after".repeat(17) + "…", excerpt.text());
        assertEquals(List.of(new TextRange(52, 56)), excerpt.marks());
    }

    @Test
    void aWordLongerThanTheExcerptIsCutBetweenGraphemes() {
        String text = "e\u0301".repeat(200);
        TextRange place = new TextRange(200, 202);

        MarkedText excerpt = Excerpt.of(text, place, List.of(place));

        assertEquals("…" + "e\u0301".repeat(80) + "…", excerpt.text());
    }

    @Property
    void aPlaceThatFitsIsInSightAndItsMarkCoversIt(@ForAll @IntRange(max = 600) int before,
            @ForAll @IntRange(max = 600) int after, @ForAll boolean words) {
        String filling = words ? "xx 👍 " : "xx👍x";
        String text = filling.repeat(200).substring(0, before / 6 * 6) + " wanted "
                + filling.repeat(200).substring(0, after / 6 * 6);
        int start = text.codePointCount(0, text.indexOf("wanted"));
        TextRange place = new TextRange(start, start + 6);

        MarkedText excerpt = Excerpt.of(text, place, List.of(place));

        TextRange mark = excerpt.marks().getFirst();
        int[] shown = excerpt.text().codePoints().toArray();
        assertEquals("wanted", new String(shown, mark.start(), mark.length()));
        assertTrue(shown.length <= Excerpt.LENGTH + 2, "too long: " + shown.length);
    }
}
