package org.demarche.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Property(tries = 300)
    void indexAndOffsetAreThoseOfTheTextItself(@ForAll("texts") String text) {
        CodePoints points = CodePoints.of(text);
        int count = text.codePointCount(0, text.length());
        assertEquals(count, points.length());
        for (int offset = 0; offset <= count; offset++) {
            int index = points.index(offset);
            assertEquals(text.offsetByCodePoints(0, offset), index);
            assertEquals(offset, points.offset(index));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "e\u0301", "س", "🕊️", "𝒜", "\uD83D", "\uDC4B", "x".repeat(100), "🇸🇾".repeat(70))
                .list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Test
    void anIndexInsideAPairCountsAsBeforeIt() {
        CodePoints points = CodePoints.of("a𝒜b");
        assertEquals(1, points.offset(2));
        assertEquals("𝒜", points.slice(new TextRange(1, 2)));
    }

    @Test
    void aPlaceOutsideOfTheTextIsRefused() {
        CodePoints points = CodePoints.of("𝒜b");
        assertThrows(IndexOutOfBoundsException.class, () -> points.index(3));
        assertThrows(IndexOutOfBoundsException.class, () -> points.index(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> points.offset(4));
        assertTrue(points.holds(new TextRange(0, 2)));
        assertFalse(points.holds(new TextRange(0, 3)));
    }
}
