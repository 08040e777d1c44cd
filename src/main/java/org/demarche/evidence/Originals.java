package org.demarche.evidence;

import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/** The texts of articles as they were published, as far as a person has attached them. Safe for several threads. */
@FunctionalInterface
public interface Originals {
    /** Nothing is attached. */
    Originals NONE = _ -> null;

    /** The text of an article as it was published; null if it is not attached. */
    @Nullable String textOf(ArticleId article);
}
