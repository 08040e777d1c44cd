package org.demarche.search;

import java.util.List;
import org.demarche.model.TextRange;

/**
 * A line of text with the stretches in it that a query found.
 *
 * @param marks in code points of {@code text}; in order, apart from each other, never inside a grapheme
 */
public record MarkedText(String text, List<TextRange> marks) {
    public MarkedText {
        marks = List.copyOf(marks);
    }
}
