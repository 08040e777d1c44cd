package org.demarche.model;

import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A passage of an article that speaks of an event.
 *
 * @param text the passage in the text that the dossier carries
 * @param original the passage in the published text
 */
public record Mention(ArticleId article, @Nullable TextRange text, @Nullable TextRange original) {}
