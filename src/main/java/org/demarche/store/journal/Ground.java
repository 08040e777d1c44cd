package org.demarche.store.journal;

import java.nio.file.Path;
import java.time.Instant;
import org.demarche.model.Dossier;
import org.demarche.store.DossierWriter;
import org.jspecify.annotations.Nullable;

/**
 * That on which the steps of a journal build. The whole dossier is kept, so that the steps can be replayed even where
 * its file was changed or deleted by others.
 *
 * @param fingerprint of the dossier, see {@link DossierWriter#fingerprint}
 * @param file where the dossier stands, null for one that was never saved
 * @param since when the first step was made
 */
record Ground(String fingerprint, @Nullable String file, Instant since, Dossier dossier) {

    static Ground of(Dossier dossier, @Nullable Path file, Instant since) {
        return new Ground(DossierWriter.fingerprint(dossier), file == null ? null : file.toAbsolutePath().toString(),
                since, dossier);
    }
}
