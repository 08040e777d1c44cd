package org.demarche.store.download;

import java.io.Serial;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Says that a page could not be had. The message is one sentence for people: which page, why, and what to do. */
public final class DownloadException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String message;
    private final String reason;

    DownloadException(Object address, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        message = "Cannot download " + address + ": " + reason + ".";
    }

    DownloadException(URI address, String reason) {
        this(address, reason, null);
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** Why and what to do, without the address and the full stop. */
    String reason() {
        return reason;
    }
}
