package org.demarche.export.evidence;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a report was not written. */
public final class ReportException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    ReportException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
