package org.demarche.export;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a figure was not written. */
public final class FigureException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    FigureException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
