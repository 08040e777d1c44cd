package org.demarche.export.citation;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why something cannot be cited in the way that was asked for. */
public final class CitationException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public CitationException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
