package org.demarche.store.journal;

import java.nio.file.Path;
import org.demarche.model.Dossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.ReadProgress;
import org.jspecify.annotations.Nullable;

/** What dossier files hold; nothing for those that cannot be read. */
public final class DossierFiles implements Journal.FileContents {
    private final DossierReader reader = new DossierReader();

    @Override
    public @Nullable Dossier read(Path file) {
        try {
            return reader.read(file, ReadProgress.NONE);
        } catch (DossierException _) {
            // Missing or spoilt: in both cases it is not what was saved.
            return null;
        }
    }
}
