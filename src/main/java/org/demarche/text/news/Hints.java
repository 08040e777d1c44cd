package org.demarche.text.news;

import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article from outside its text.
 *
 * @param published the date of publication as a page states it
 * @param address of the page
 * @param fileName of the file
 * @param language BCP 47 tag that a page declares
 */
public record Hints(
        @Nullable Proposed<String> headline,
        @Nullable Proposed<String> publisher,
        @Nullable Proposed<String> byline,
        @Nullable Proposed<Edtf> published,
        @Nullable String address,
        @Nullable String fileName,
        @Nullable String language) {
    /** Nothing is known. */
    public static final Hints NONE = new Hints(null, null, null, null, null, null, null);

    /** Only a file's name is known. */
    public static Hints ofFileName(String fileName) {
        return NONE.withFileName(fileName);
    }

    /** The same with a file's name. */
    public Hints withFileName(String name) {
        return new Hints(headline, publisher, byline, published, address, name, language);
    }

    /** The same with the address from which the text was downloaded. */
    public Hints withAddress(String from) {
        return new Hints(headline, publisher, byline, published, from, fileName, language);
    }
}
