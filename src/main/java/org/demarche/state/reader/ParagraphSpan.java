package org.demarche.state.reader;

/**
 * The part of a range that lies in one paragraph.
 *
 * @param paragraph index of the paragraph
 * @param start offset of the first character in the paragraph, in UTF-16 code units
 * @param end offset after the last character, in UTF-16 code units
 */
public record ParagraphSpan(int paragraph, int start, int end) {}
