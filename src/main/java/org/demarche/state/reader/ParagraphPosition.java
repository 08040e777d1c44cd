package org.demarche.state.reader;

/**
 * A place in a text of several paragraphs, as a text control counts it.
 *
 * @param paragraph index of the paragraph
 * @param offset in the paragraph, in UTF-16 code units
 */
public record ParagraphPosition(int paragraph, int offset) {}
