package org.demarche.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.junit.jupiter.api.Test;

class FirstSightTest {
    @Test
    void isTheOccasionWithMostDirectQuotes() {
        assertEquals(Optional.of(SmallDispute.WE_TALK), FirstSight.of(SmallDispute.index()));
    }

    @Test
    void isTheEarliestEventWhereNothingIsQuoted() {
        Dossier dispute = SmallDispute.dossier();
        DossierIndex silent = new DossierIndex(new Dossier(dispute.format(), dispute.title(), "", dispute.sides(),
                dispute.kinds(), dispute.articles(), dispute.speakers(), dispute.events(), List.of(),
                dispute.relations(), List.of(), Map.of()));
        assertEquals(Optional.of(SmallDispute.TREATY), FirstSight.of(silent));
    }

    @Test
    void isNothingInAnEmptyDossier() {
        assertEquals(Optional.empty(), FirstSight.of(new DossierIndex(Dossier.empty("Nothing yet"))));
    }
}
