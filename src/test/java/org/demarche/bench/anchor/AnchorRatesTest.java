package org.demarche.bench.anchor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.bench.anchor.EditedQuote.Outcome;
import org.junit.jupiter.api.Test;

class AnchorRatesTest {
    private static final AnchorRates RATES = AnchorRates.measured();

    @Test
    void quotesThatWereSetAnewAreFound() {
        assertAtLeast(99.5, EditClass.TYPOGRAPHIC, Outcome.RIGHT);
    }

    @Test
    void quotesOfWhichWordsChangedAreFound() {
        assertAtLeast(99, EditClass.FIVE_PERCENT, Outcome.RIGHT);
        assertAtLeast(98, EditClass.TWENTY_PERCENT, Outcome.RIGHT);
    }

    @Test
    void quotesThatMovedAreFound() {
        assertAtLeast(99, EditClass.MOVED, Outcome.RIGHT);
    }

    @Test
    void quotesThatAreGoneGetNoPlace() {
        assertAtMost(0.5, EditClass.DELETED);
    }

    @Test
    void lookAlikesAreNotTaken() {
        assertAtMost(1, EditClass.LOOK_ALIKE);
        assertAtLeast(85, EditClass.LOOK_ALIKE, Outcome.RIGHT);
    }

    private static void assertAtLeast(double percent, EditClass edit, Outcome outcome) {
        assertTrue(RATES.percent(edit, outcome) >= percent, RATES::table);
    }

    private static void assertAtMost(double percent, EditClass edit) {
        assertTrue(RATES.percent(edit, Outcome.WRONG_PLACE) <= percent, RATES::table);
    }
}
