package org.demarche.state.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.model.DossierIndex;
import org.demarche.model.Initials;
import org.demarche.state.HarbourDispute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionTest {
    private final DossierIndex index = HarbourDispute.index();

    @ParameterizedTest
    @CsvSource({"Alain Juppé,AJ", "Bashar al-Assad,BA", "SANA,S", "élan,É", "The 12 March Group,TG", "'(none)',N",
        "'…',''"})
    void initialsAreTheFirstLettersOfTheFirstAndTheLastWord(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "'We shall see','13','We shall see'",
        "'We shall see','11','We shall…'",
        "'We shall see','8','We shall…'",
        "'We shall, perhaps','9','We shall…'",
        "'Unquestionably','5','Unque…'",
        "'ab👩🏽‍🚀cd','4','ab…'",
        "'🚢🚢🚢 goes','4','🚢🚢🚢…'"})
    void longTextsAreCutAtTheEndOfAWordOrElseOfACharacter(String text, int most, String expected) {
        assertEquals(expected, QuoteWords.shortened(text, most));
    }

    @Test
    void quotedWordsStandInQuotationMarksAndAGistDoesNot() {
        assertEquals("“We shall never…”",
                QuoteWords.opening(index.quote(HarbourDispute.NEVER).orElseThrow(), 15));
        assertEquals("The islands…", QuoteWords.opening(index.quote(HarbourDispute.GIST).orElseThrow(), 12));
    }

    @Test
    void aDatelineGivesItsPlaceInOrdinaryLetters() {
        assertEquals("Kai", SourceName.place(index.article(HarbourDispute.GAZETTE).orElseThrow()));
    }
}
