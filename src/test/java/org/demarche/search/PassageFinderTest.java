package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.demarche.model.TextRange;
import org.junit.jupiter.api.Test;

class PassageFinderTest {
    private static final String ACUTE = "\u0301";
    private static final String FAMILY = "👨‍👩‍👧";

    @Test
    void allPlacesAreFoundInsideWordsToo() {
        assertEquals(List.of(new TextRange(0, 4), new TextRange(10, 14)), find("veto", "Veto, the vetoes"));
    }

    @Test
    void accentsAndCaseDoNotMatterEitherWay() {
        assertEquals(List.of(new TextRange(6, 11)), find("juppe", "Alain Juppé said"));
        assertEquals(List.of(new TextRange(6, 11)), find("JUPPÉ", "Alain Juppe said"));
    }

    @Test
    void aRangeTakesTheMarksOfItsLettersAlong() {
        assertEquals(List.of(new TextRange(0, 6)), find("juppe", "Juppe" + ACUTE + " said"));
    }

    @Test
    void offsetsCountCodePoints() {
        assertEquals(List.of(new TextRange(2, 6)), find("veto", "🕊 veto"));
    }

    @Test
    void aGraphemeIsNeverTorn() {
        assertEquals(List.of(new TextRange(1, 6)), find("👩", "a" + FAMILY + "b"));
    }

    @Test
    void aCharacterThatFoldsToTwoEqualLettersIsOnePlace() {
        assertEquals(List.of(new TextRange(4, 5)), find("s", "Gro ßer"));
    }

    @Test
    void typographyAndWhiteSpaceDoNotMatter() {
        assertEquals(List.of(new TextRange(3, 14)), find(" don't \"veto ", "we don’t\u00A0“veto\nit"));
    }

    @Test
    void nothingIsFoundWhenNothingIsWanted() {
        assertEquals(List.of(), find(" \n", "a b\n"));
        assertEquals(List.of(), find(ACUTE, "e" + ACUTE));
        assertEquals(List.of(), find("a", ""));
    }

    @Property
    void placesAreInOrderApartAndReadAsWanted(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = '\u00E0', to = '\u00E5')
            @CharRange(from = '\u0300', to = '\u0302') String text,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 2) String wanted) {
        int end = 0;
        int[] codePoints = text.codePoints().toArray();
        for (TextRange place : find(wanted, text)) {
            assertTrue(place.start() >= end, "overlap at " + place);
            assertEquals(wanted, Folding.fold(new String(codePoints, place.start(), place.length())));
            end = place.end();
        }
    }

    private static List<TextRange> find(String wanted, String text) {
        return PassageFinder.in(text).find(wanted);
    }
}
