package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.demarche.model.Dossier;
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
    void savingItChangesNoByte() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DossierWriter().write(BundledDossier.open(), out);
        try (InputStream in = BundledDossier.stream()) {
            assertArrayEquals(in.readAllBytes(), out.toByteArray());
        }
    }
}
