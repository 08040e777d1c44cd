package org.demarche.store.journal;

import java.io.IOException;
import java.nio.file.Path;

/** Says that another window or command works on the same dossier. */
public final class JournalInUseException extends IOException {
    private static final long serialVersionUID = 1L;

    JournalInUseException(Path journal) {
        super("the journal " + journal + " is in use");
    }
}
