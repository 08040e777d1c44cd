package org.demarche.store.originals;

import org.demarche.store.DossierException;
import org.demarche.store.articles.SourceDocument;
import org.demarche.store.articles.SourceDocuments;
import org.jspecify.annotations.Nullable;

/** A text that is offered as an original: where it comes from, and its bytes. */
final class Origin {
    private final String name;
    private final byte[] bytes;
    private final @Nullable String from;

    /** @param from the web address that it was downloaded from; null for a file */
    Origin(String name, byte[] bytes, @Nullable String from) {
        this.name = name;
        this.bytes = bytes;
        this.from = from;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    @Nullable String from() {
        return from;
    }

    /** The text that it holds. */
    SourceDocument document() throws DossierException {
        return SourceDocuments.of(name, bytes);
    }
}
