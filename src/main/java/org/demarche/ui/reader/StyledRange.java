package org.demarche.ui.reader;

import java.util.List;
import org.demarche.model.TextRange;

/**
 * A stretch of a text with its look.
 *
 * @param range in the whole text, in code points
 * @param underlined whether a dotted line below sets it off, not an area behind it
 * @param styleClasses of the area or line
 */
record StyledRange(TextRange range, boolean underlined, List<String> styleClasses) {
    StyledRange {
        styleClasses = List.copyOf(styleClasses);
    }
}
