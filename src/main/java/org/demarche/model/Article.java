package org.demarche.model;

import java.util.Map;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A source: its bibliographic record, the text that the dossier carries, and the fingerprint of the original.
 *
 * @param publisher the paper or site that published it; empty where nobody knows
 * @param agency the news agency that supplied it, or the agencies, as credited
 * @param byline the author as printed
 * @param dateline the place as printed at its head
 * @param published date of publication with its evidence
 * @param url where it was published
 * @param archive where a web archive keeps it as it was
 * @param accessed when it was last read at either place
 * @param language BCP 47 tag
 * @param original the published text, when the dossier knows its fingerprint
 */
public record Article(
        ArticleId id,
        String headline,
        String publisher,
        @Nullable String agency,
        @Nullable String byline,
        @Nullable String dateline,
        Dated published,
        @Nullable String url,
        @Nullable String archive,
        @Nullable Edtf accessed,
        String language,
        ArticleText text,
        @Nullable Original original,
        Map<String, @Nullable Object> extras) {
    public Article {
        extras = Extras.keep(extras);
    }
}
