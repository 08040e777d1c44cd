package org.demarche.state.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.demarche.model.TextRange;
import org.junit.jupiter.api.Test;

class FindsTest {
    private static final TextRange FIRST = new TextRange(3, 5);
    private static final TextRange SECOND = new TextRange(9, 11);
    private final Finds two = Finds.from("of", List.of(FIRST, SECOND), 4);

    @Test
    void goesToTheFirstPlaceFromAnOffsetOn() {
        assertEquals(SECOND, two.here());
        assertEquals("2 of 2", two.words());
    }

    @Test
    void goesToTheFirstOfAllWhereNoneFollows() {
        assertEquals(FIRST, Finds.from("of", List.of(FIRST, SECOND), 50).here());
    }

    @Test
    void walksRoundTheEnds() {
        assertEquals(FIRST, two.move(1).here());
        assertEquals(SECOND, two.move(1).move(-1).here());
    }

    @Test
    void saysThatNothingIsFound() {
        Finds none = Finds.from("xyz", List.of(), 0);
        assertEquals("Not found", none.words());
        assertNull(none.here());
        assertEquals(none, none.move(1));
    }

    @Test
    void saysNothingWhileNothingIsLookedFor() {
        assertEquals("", Finds.NONE.words());
    }

    @Test
    void setsOffThePlaceThatIsGoneTo() {
        assertEquals(List.of(
                new Highlight(FIRST, Highlight.Tone.FOUND, null, null),
                new Highlight(SECOND, Highlight.Tone.FOUND_HERE, null, null)), two.highlights());
    }
}
