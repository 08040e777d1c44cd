package org.demarche.state.reader;

import org.demarche.model.id.ArticleId;

/**
 * An article that the reader can turn to.
 *
 * @param title who published it when, and its headline
 */
public record SourceChoice(ArticleId article, String title) {}
