package org.demarche.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
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
import org.demarche.exchange.Format;
import org.demarche.exchange.Promise;
import org.demarche.exchange.ReadDossier;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;

class CsvRoundTripTest {
    private static final CsvFormat CSV = new CsvFormat();
    private static final ExchangeOptions FULL_TEXTS = new ExchangeOptions(true, _ -> Optional.empty());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatTheTablePromisesComesBack(@ForAll("dossiers") Dossier dossier) throws Exception {
        Promise.assertKept(CSV, dossier, ExchangeOptions.STANDARD);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void withFullTextsTheTextsComeBackToo(@ForAll("dossiers") Dossier dossier) throws Exception {
        Promise.assertKept(CSV, dossier, FULL_TEXTS);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theTableOfQuotesAloneGivesBackTheQuotes(@ForAll("dossiers") Dossier dossier) throws Exception {
        byte[] table = bytes(CsvTableFormat.QUOTES, dossier, ExchangeOptions.STANDARD);
        if (!dossier.quotes().isEmpty()) {
            assertEquals(dossier.quotes(), read(table, ".csv").dossier().quotes());
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void equalDossiersGiveEqualBytes(@ForAll("dossiers") Dossier dossier) throws Exception {
        assertArrayEquals(bytes(CSV, dossier, ExchangeOptions.STANDARD), bytes(CSV, dossier, ExchangeOptions.STANDARD));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }

    private static byte[] bytes(Format format, Dossier dossier, ExchangeOptions options)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), format.write(new DossierIndex(dossier), options, out));
        return out.toByteArray();
    }

    private static ReadDossier read(byte[] bytes, String ending) throws Exception {
        Path file = Files.createTempFile("round-trip-", ending);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write(bytes);
            }
            return CSV.read(file);
        } finally {
            Files.delete(file);
        }
    }
}
