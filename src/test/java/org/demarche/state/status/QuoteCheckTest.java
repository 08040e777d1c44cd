package org.demarche.state.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.state.SmallDispute;
import org.demarche.store.BundledDossier;
import org.demarche.work.Progress;
import org.junit.jupiter.api.Test;

class QuoteCheckTest {
    private static final Progress ALONE = new Progress() {
        @Override
        public void report(double fraction, String message) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @Test
    void everyQuoteOfTheBundledDossierIsFound() {
        QuoteCheck check = QuoteCheck.of(new DossierIndex(BundledDossier.open()), ALONE);
        assertTrue(check.holds(), check.toString());
        assertTrue(check.quotes() > 20, check.toString());
        assertEquals("5 sources · every quote found word for word", check.text());
    }

    @Test
    void aQuoteWithoutAPlaceIsFoundIfItsWordsStandOnce() {
        QuoteCheck check = QuoteCheck.of(SmallDispute.index(), ALONE);
        assertTrue(check.holds(), check.toString());
        assertEquals("2 sources · every quote found word for word", check.text());
    }

    @Test
    void aDossierWithoutQuotesSaysNothingOfThem() {
        assertEquals("0 sources", QuoteCheck.of(new DossierIndex(Dossier.empty("Nothing")), ALONE).text());
    }
}
