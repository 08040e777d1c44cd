package org.demarche.store.download;

import java.util.Set;

/** What a page may be, by the media types that its server states. */
public enum ContentKind {
    /** A page that may hold an article's text. */
    ARTICLE("a web page or plain text"),
    /** An answer for programs. */
    JSON("JSON");

    private final String words;

    ContentKind(String words) {
        this.words = words;
    }

    /** Whether the media type, in lower case and without parameters, is one of this kind. */
    boolean takes(String type) {
        return switch (this) {
            case ARTICLE -> Set.of("text/html", "application/xhtml+xml", "text/plain").contains(type);
            case JSON -> Set.of("application/json", "text/javascript", "application/javascript").contains(type);
        };
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
