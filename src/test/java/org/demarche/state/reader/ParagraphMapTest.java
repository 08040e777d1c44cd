package org.demarche.state.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.TextRange;
import org.junit.jupiter.api.Test;

class ParagraphMapTest {
    private final ParagraphMap map = new ParagraphMap(List.of("a🚢b", "", "e\u0301é"));

    @Test
    void everyOffsetHasItsPlace() {
        assertEquals(List.of(
                new ParagraphPosition(0, 0), new ParagraphPosition(0, 1), new ParagraphPosition(0, 3),
                new ParagraphPosition(0, 4), new ParagraphPosition(1, 0), new ParagraphPosition(2, 0),
                new ParagraphPosition(2, 1), new ParagraphPosition(2, 2), new ParagraphPosition(2, 3)),
                IntStream.rangeClosed(0, map.length()).mapToObj(map::position).toList());
    }

    @Test
    void offsetsOutsideTheTextMoveToItsNearerEnd() {
        assertEquals(new ParagraphPosition(0, 0), map.position(-3));
        assertEquals(new ParagraphPosition(2, 3), map.position(99));
    }

    @Test
    void aPlaceBetweenTheHalvesOfAPairCountsAsBeforeThePair() {
        assertEquals(1, map.offset(new ParagraphPosition(0, 2)));
    }

    @Test
    void aRangeFallsIntoOneSpanForEachParagraphThatItTouches() {
        assertEquals(List.of(new ParagraphSpan(0, 1, 4), new ParagraphSpan(2, 0, 2)), map.spans(new TextRange(1, 7)));
    }

    @Test
    void aRangeInsideAParagraphIsOneSpan() {
        assertEquals(List.of(new ParagraphSpan(0, 1, 3)), map.spans(new TextRange(1, 2)));
    }

    @Test
    void nothingHasNoSpans() {
        assertEquals(List.of(), map.spans(new TextRange(2, 2)));
        assertEquals(List.of(), new ParagraphMap(List.of()).spans(new TextRange(0, 5)));
    }

    @Test
    void aTextWithoutParagraphsHasNoPositions() {
        ParagraphMap empty = new ParagraphMap(List.of());
        assertEquals(0, empty.length());
        assertThrows(IllegalStateException.class, () -> empty.position(0));
    }

    @Property
    void positionsLeadBackToTheirOffsets(@ForAll("texts") List<String> paragraphs) {
        ParagraphMap any = new ParagraphMap(paragraphs);
        for (int offset = 0; offset <= any.length(); offset++) {
            assertEquals(offset, any.offset(any.position(offset)));
        }
    }

    @Property
    void spansHoldExactlyTheTextOfTheirRange(@ForAll("texts") List<String> paragraphs, @ForAll int a, @ForAll int b) {
        ParagraphMap any = new ParagraphMap(paragraphs);
        int start = Math.floorMod(a, any.length() + 1);
        int end = start + Math.floorMod(b, any.length() + 1 - start);
        String text = String.join("\n", paragraphs);
        String wanted = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));

        String found = any.spans(new TextRange(start, end)).stream()
                .map(span -> paragraphs.get(span.paragraph()).substring(span.start(), span.end()))
                .reduce("", String::concat);
        assertEquals(wanted.replace("\n", ""), found);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "é", "e\u0301", "🚢", "👩🏽‍🚀", " ", "ש", "中")
                .list().ofMaxSize(8).map(parts -> String.join("", parts))
                .list().ofMinSize(1).ofMaxSize(6);
    }
}
