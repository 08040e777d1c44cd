package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Figure;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;
import org.demarche.model.validation.DossierValidator;
import org.junit.jupiter.api.Test;

class BundledDossierTest {
    @Test
    void itIsSound() {
        Dossier dossier = BundledDossier.open();
        assertEquals(List.of(), DossierValidator.validate(dossier));
        assertFalse(dossier.quotes().isEmpty());
    }

    @Test
    void whatItSaysOfAnEventBeginsLikeASentence() {
        assertEquals(List.of(), BundledDossier.open().events().stream()
                .flatMap(event -> Stream.concat(Stream.of(event.title(), event.summary()),
                        event.figures().stream().map(Figure::value)))
                .filter(words -> words.codePoints().limit(1).anyMatch(Character::isLowerCase))
                .toList());
    }

    @Test
    void theGermanEnvoyKeepsHisRoleUntilHeMayHaveLeft() {
        DossierIndex index = new DossierIndex(BundledDossier.open());
        Bounds leaving = index.event(new EventId("german-envoy-leaves")).orElseThrow().when().date().bounds();
        Edtf role = index.speaker(new SpeakerId("andreas-reinicke")).orElseThrow().roles().getFirst().period();
        assertTrue(role.bounds().latest() >= leaving.latest(), () -> "his role ends too early: " + role);
        assertTrue(role.approximate(), () -> "the day on which he left is not known: " + role);
    }

    @Test
    void savingItChangesNoByte() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DossierWriter().write(BundledDossier.open(), out);
        try (InputStream in = BundledDossier.stream()) {
            assertArrayEquals(in.readAllBytes(), out.toByteArray());
        }
    }
}
