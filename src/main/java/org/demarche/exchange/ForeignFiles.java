package org.demarche.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.ReadProgress;

/** Opens a dossier from the program's own files and from those of others. */
public final class ForeignFiles {
    private ForeignFiles() {}

    /** The format of another program in which a file is; empty for the program's own and for unknown ones. */
    public static Optional<ReadableFormat> formatOf(Path file) {
        return Formats.all().stream()
                .filter(ReadableFormat.class::isInstance)
                .map(ReadableFormat.class::cast)
                .filter(format -> format.recognises(file))
                .findFirst();
    }

    /**
     * Reads a dossier of whatever format.
     *
     * @param progress told how far it has come where the file is the program's own
     * @throws DossierException in one sentence, when it cannot be read
     */
    public static ReadDossier read(Path file, ReadProgress progress) throws DossierException {
        Optional<ReadableFormat> foreign = formatOf(file);
        return foreign.isPresent() ? foreign.get().read(file)
                : new ReadDossier(new DossierReader().read(file, progress), List.of());
    }
}
