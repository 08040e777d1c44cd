package org.demarche.export.figure;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a figure was not written. */
public final class FigureException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong, where, and what to do */
    public FigureException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
