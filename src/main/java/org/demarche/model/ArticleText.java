package org.demarche.model;

import java.util.List;

/**
 * The text of an article that the dossier carries.
 *
 * @param paragraphs none of them contains a line feed
 */
public record ArticleText(Kind kind, List<String> paragraphs) {

    /** What the text is to the published article. */
    public enum Kind {
        /** Retold in other words, with the direct quotes verbatim at their places. */
        DIGEST,
        /** The published words themselves. */
        FULL
    }

    public ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The paragraphs with one line feed between them: the text in which offsets are counted. */
    public String joined() {
        return String.join("\n", paragraphs);
    }
}
