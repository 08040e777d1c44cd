package org.demarche.exchange;

import java.nio.file.Path;
import org.demarche.store.DossierException;

/** A format that dossiers are also read from. */
public interface ReadableFormat extends Format {
    /** Whether a file seems to be of this format, by its name and its first bytes; false where it cannot be read. */
    boolean recognises(Path file);

    /**
     * Reads a dossier.
     *
     * @throws DossierException in one sentence (what, where, what to do), when it cannot be read
     */
    ReadDossier read(Path file) throws DossierException;
}
