package org.demarche.store.download;

import java.util.Set;

/** What a page may be, by the media types that its server states. */
public enum ContentKind {
    /** A page that may hold an article's text. */
    ARTICLE(Set.of("text/html", "application/xhtml+xml", "text/plain"), "a web page or plain text"),
    /** An answer for programs. */
    JSON(Set.of("application/json", "text/javascript", "application/javascript"), "JSON");

    private final Set<String> types;
    private final String words;

    ContentKind(Set<String> types, String words) {
        this.types = types;
        this.words = words;
    }

    /** Whether the media type, in lower case and without parameters, is one of this kind. */
    boolean takes(String type) {
        return types.contains(type);
    }

    /** For example "a web page or plain text". */
    String words() {
        return words;
    }

    /** For the header {@code Accept}. */
    String accept() {
        return switch (this) {
            case ARTICLE -> "text/html, application/xhtml+xml, text/plain;q=0.9";
            case JSON -> "application/json";
        };
    }
}
