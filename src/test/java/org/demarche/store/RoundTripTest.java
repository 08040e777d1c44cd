package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.model.Dossier;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void readingWhatWasWrittenGivesTheSameDossier(@ForAll("dossiers") Dossier dossier) throws Exception {
        assertEquals(dossier, read(bytes(dossier)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void writingWhatWasReadGivesTheSameBytes(@ForAll("dossiers") Dossier dossier) throws Exception {
        byte[] canonical = bytes(dossier);
        assertArrayEquals(canonical, bytes(read(canonical)));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Test
    void theFileIsIndentedOrderedAndEndsWithALineFeed() throws Exception {
        Dossier dossier = Dossiers.titled("Ä \"title\"")
                .side("west", "The West")
                .extra("colour", Map.of("west", List.of(1, 2)))
                .build();
        assertEquals("""
                {
                  "format": 1,
                  "title": "Ä \\"title\\"",
                  "sides": [
                    {
                      "id": "west",
                      "name": "The West"
                    }
                  ],
                  "colour": {
                    "west": [
                      1,
                      2
                    ]
                  }
                }
                """, new String(bytes(dossier), StandardCharsets.UTF_8));
    }

    @Test
    void whatIsAbsentIsLeftOutAndReadAsAbsent() throws Exception {
        Dossier dossier = Dossiers.small().build();
        String json = new String(bytes(dossier), StandardCharsets.UTF_8);
        assertTrue(json.lines().noneMatch(line -> line.matches(".*: (null|\"\"|\\[]|\\{}),?")), json);
        assertEquals(dossier, read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFieldNamedExtrasIsAnUnknownFieldLikeAnyOther() throws Exception {
        String json = """
                {
                  "format": 1,
                  "title": "T",
                  "extras": {
                    "a": 1
                  }
                }
                """;
        Dossier dossier = read(json.getBytes(StandardCharsets.UTF_8));
        assertEquals(Map.of("extras", Map.of("a", 1)), dossier.extras());
        assertEquals(json, new String(bytes(dossier), StandardCharsets.UTF_8));
    }

    @Test
    void aByteOrderMarkIsAccepted() throws Exception {
        Dossier dossier = Dossiers.small().build();
        String json = new String(bytes(dossier), StandardCharsets.UTF_8);
        assertEquals(dossier, read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DossierWriter().write(dossier, out);
        return out.toByteArray();
    }

    private static Dossier read(byte[] json) throws DossierException {
        return new DossierReader().read(new ByteArrayInputStream(json), "test.json");
    }
}
