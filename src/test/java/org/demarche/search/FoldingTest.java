package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Juppé, juppe",
        "DAVUTOĞLU, davutoglu",
        "İstanbul, istanbul",
        "Diyarbakır, diyarbakir",
        "Straße, strasse",
        "Łódź, lodz",
        "Ærø, aero",
        "Σοφίας, σοφιασ",
        "Лавро́в, лавров",
        "ﬁve, five",
        "co\u00ADoperate, cooperate",
        "veto–veto, veto-veto"
    })
    void whatAReaderDoesNotTypeIsTakenAway(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }

    @Test
    void quotationMarksAndBlanksBecomePlain() {
        assertEquals("\"it's so\" ", Folding.fold("“It’s\u00A0so”\n"));
    }

    @Test
    void foldingEveryCodePointTwiceChangesNothing() {
        List<String> changed = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .mapToObj(Character::toString)
                .map(Folding::fold)
                .filter(folded -> !Folding.fold(folded).equals(folded))
                .toList();

        assertEquals(List.of(), changed);
    }

    @Property
    void composedAndDecomposedTextsFoldAlike(@ForAll String text) {
        assertEquals(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC)),
                Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }
}
