package org.demarche.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.demarche.model.Dossier;

/** The dossier that comes with the program: sanctions on Syria at the UN Security Council, 2011 to 2012. */
public final class BundledDossier {
    /** Its name on the class path. */
    public static final String RESOURCE = "/org/demarche/assets/dossiers/syria-sanctions.json";

    private BundledDossier() {}

    /** Reads it. */
    public static Dossier open() {
        try (InputStream in = stream()) {
            return new DossierReader().read(in, "the dossier that comes with Demarche");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DossierException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its bytes. */
    public static InputStream stream() throws IOException {
        InputStream in = BundledDossier.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new FileNotFoundException(RESOURCE);
        }
        return in;
    }
}
