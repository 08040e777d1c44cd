package org.demarche.text.news;

import org.demarche.model.TextRange;

/**
 * A paragraph as it stands in the text.
 *
 * @param range in code points
 * @param text of the same length, with spaces for line feeds
 */
record Piece(TextRange range, String text) {}
