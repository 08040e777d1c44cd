package org.demarche.store.articles;

import org.demarche.text.news.Hints;
import org.jspecify.annotations.Nullable;

/**
 * The text of one article as a file, a page or the clipboard holds it.
 *
 * @param name of the file, or what else it came from
 * @param text for plain text the whole file, for HTML the text of the article, one paragraph to a line; lines end with
 *         a line feed. An article's {@link org.demarche.model.Original} is the fingerprint of this text
 * @param toFile from the code points of {@code text} to those of {@code fileText}
 * @param fileText the file as decoded, without a byte order mark
 * @param charset its name, as IANA has it
 * @param facts what an HTML page says of itself; null for plain text
 */
public record SourceDocument(String name, String text, Form form, OffsetMap toFile, String fileText, String charset,
        @Nullable PageFacts facts) {

    /** What is known of the article from outside its text: the page's own facts and the file's name. */
    public Hints hints() {
        return facts == null ? Hints.ofFileName(name) : facts.hints().withFileName(name);
    }
}
