package org.demarche.evidence;

import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.jspecify.annotations.Nullable;

/** Which text of an article a quote is looked for in. */
public enum Copy {
    /** The article retold in other words, which the dossier carries. */
    DIGEST("digest"),
    /** The published words, which the dossier carries. */
    FULL_TEXT("full text"),
    /** The published words, which a person attached to the dossier. */
    ORIGINAL("original");

    private final String words;

    Copy(String words) {
        this.words = words;
    }

    /** What the dossier itself carries of an article. */
    public static Copy carriedOf(Article article) {
        return article.text().kind() == ArticleText.Kind.DIGEST ? DIGEST : FULL_TEXT;
    }

    /** In words: "digest", "full text", "original". */
    public String words() {
        return words;
    }

    /** Where a quote is said to stand in this text; null if that is not known. */
    public @Nullable Anchor anchor(Anchors anchors) {
        return this == ORIGINAL ? anchors.original() : anchors.text();
    }

    /** The places of a quote with another one in this text; null for none. */
    public Anchors withAnchor(Anchors anchors, @Nullable Anchor anchor) {
        return this == ORIGINAL ? new Anchors(anchors.text(), anchor) : new Anchors(anchor, anchors.original());
    }
}
