package org.demarche.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands in the two texts that an article may have.
 *
 * @param text in the text that the dossier itself carries ({@link ArticleText#joined()})
 * @param original in the article as it was published, which the dossier knows by its fingerprint only
 */
public record Anchors(@Nullable Anchor text, @Nullable Anchor original) {
    /** The anchors of a passage whose place is not known. */
    public static final Anchors NONE = new Anchors(null, null);
}
