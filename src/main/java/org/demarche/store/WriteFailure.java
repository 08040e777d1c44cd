package org.demarche.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one sentence why a file was not written: which, why, and what to do. */
public final class WriteFailure {
    private WriteFailure() {}

    /** That something stands in the way. */
    public static DossierException because(Path file, String reason) {
        return new DossierException("Cannot save " + file + ": " + reason + ".", null, null);
    }

    /** What writing the file ended in. */
    public static DossierException of(Path file, IOException cause) {
        String reason = switch (cause) {
            case NoSuchFileException _ -> "its folder does not exist; create it or choose another";
            case AccessDeniedException _ -> "you have no permission to write it; choose another file or folder";
            default -> "the disk or network failed (" + ReadFailure.reason(cause)
                    + "), and what was there before is unharmed; free some space or choose another folder";
        };
        return new DossierException("Cannot save " + file + ": " + reason + ".", null, cause);
    }
}
