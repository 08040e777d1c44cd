package org.demarche.store;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Says that a dossier, or a view of one, could not be read or written. The message is one sentence for people: which
 * file, what is wrong and where, and what to do about it.
 */
public final class DossierException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String message;
    private final @Nullable Place place;

    public DossierException(String message, @Nullable Place place, @Nullable Throwable cause) {
        super(message, cause);
        this.message = message;
        this.place = place;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** Where in the file the fault is, when it is at a place. */
    public @Nullable Place place() {
        return place;
    }
}
