package org.demarche.text;

import org.demarche.model.id.ArticleId;

/**
 * The article that a text turned out to be.
 *
 * @param identical whether it is the very text whose fingerprint the dossier has; if not, it is recognised by its
 *         quotes, and offsets into the original need not hold in it
 */
public record OriginalMatch(ArticleId article, boolean identical) {}
