package org.demarche.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says that what stands in the place of a journal cannot be understood; it was left as it is. */
public final class StrangeJournalException extends IOException {
    private static final long serialVersionUID = 1L;

    StrangeJournalException(Path journal, @Nullable Throwable cause) {
        super(journal + " is damaged, or was written by another version of Demarche", cause);
    }
}
