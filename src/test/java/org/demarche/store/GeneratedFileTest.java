package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.edtf.EdtfInterval;
import org.demarche.model.validation.DossierValidator;
import org.demarche.state.status.QuoteCheck;
import org.demarche.testing.GeneratedDossier;
import org.demarche.work.Progress;
import org.junit.jupiter.api.Test;

final class GeneratedFileTest {
    private static final GeneratedDossier GENERATED = new GeneratedDossier(7, 2_000);
    private static final Dossier DOSSIER = GENERATED.dossier();

    @Test
    void aStreamedFileIsWhatTheProgramWrites() throws Exception {
        StringWriter streamed = new StringWriter();
        GeneratedFile.write(GENERATED, streamed);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new DossierWriter().write(DOSSIER, written);
        assertEquals(written.toString(StandardCharsets.UTF_8), streamed.toString());
    }

    @Test
    void readingItGivesTheSameDossier() throws DossierException, IOException {
        StringWriter streamed = new StringWriter();
        GeneratedFile.write(GENERATED, streamed);
        assertEquals(DOSSIER, new DossierReader().read(
                new ByteArrayInputStream(streamed.toString().getBytes(StandardCharsets.UTF_8)), "generated"));
    }

    @Test
    void anotherSeedGivesOtherEvents() {
        assertNotEquals(DOSSIER.events(), new GeneratedDossier(8, 2_000).dossier().events());
    }

    @Test
    void itHasNoFaultsAndItsQuotesStandInTheirSources() {
        assertEquals(List.of(), DossierValidator.validate(DOSSIER));
        QuoteCheck check = QuoteCheck.of(new DossierIndex(DOSSIER), new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertTrue(check.holds(), check.text());
    }

    @Test
    void aFifthOfItsEventsAreSpans() {
        long spans = DOSSIER.events().stream().map(Event::when).filter(w -> w.date() instanceof EdtfInterval).count();
        assertEquals(0.2, (double) spans / DOSSIER.events().size(), 0.03);
    }
}
