package org.demarche.exchange.qdpx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Promise;
import org.demarche.exchange.ReadDossier;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.store.DossierException;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

/** What the table calls whole comes back from a project as it was. */
class QdpxRoundTripTest {
    private static final ExchangeOptions WITH_TEXTS = new ExchangeOptions(true, _ -> Optional.empty());

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyFieldThatTheTableCallsWholeComesBack(@ForAll("dossiers") Dossier dossier)
            throws IOException, DossierException {
        Promise.assertKept(new QdpxFormat(), dossier, WITH_TEXTS);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void quotesComeBackWithTheirPlacesWhereTheTextGoesAlong(@ForAll("dossiers") Dossier dossier)
            throws IOException, DossierException {
        List<String> before = dossier.quotes().stream().map(QdpxRoundTripTest::place).toList();
        assertEquals(before, read(dossier, WITH_TEXTS).dossier().quotes().stream().map(QdpxRoundTripTest::place)
                .toList());
    }

    private static String place(Quote quote) {
        return quote.id() + " " + (quote.anchors().text() == null ? "" : quote.anchors().text().range());
    }

    @Test
    void withoutPublishedTextsTheQuotesComeBackAloneAndItIsTold() throws IOException, DossierException {
        Dossier dossier = Dossiers.titled("T").speaker("anna", s -> s)
                .article("one", a -> a.full().paragraph("Anna said “We wait.” and “No.” at noon."))
                .quote("q1", "anna", "one", "We wait.", q -> q).quote("q2", "anna", "one", "No.", q -> q).build();
        ReadDossier read = read(dossier, ExchangeOptions.STANDARD);
        assertEquals(List.of("We wait.", "No."), read.dossier().articles().getFirst().text().paragraphs());
        assertEquals(List.of("We wait.", "No."), read.dossier().quotes().stream().map(Quote::text).toList());
        assertTrue(read.remarks().contains("Of 1 articles the project has the quotes alone."),
                read.remarks()::toString);
    }

    private static ReadDossier read(Dossier dossier, ExchangeOptions options) throws IOException, DossierException {
        Path file = Files.createTempFile("round-trip-", ".qdpx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                new QdpxFormat().write(new DossierIndex(dossier), options, out);
            }
            return new QdpxFormat().read(file);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }
}
