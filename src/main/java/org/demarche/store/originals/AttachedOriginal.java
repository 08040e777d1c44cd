package org.demarche.store.originals;

import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article's original as it was attached.
 *
 * @param name of the file or address that it came from
 * @param text in which offsets into the original are counted
 * @param identical whether it has the fingerprint that the dossier knows; if not, offsets need not hold in it
 * @param from the web address that it was downloaded from; null for a file
 */
public record AttachedOriginal(ArticleId article, String name, String text, boolean identical, @Nullable String from) {}
