package org.demarche.bench.anchor;

import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/**
 * A text with quotes in it.
 *
 * @param text paragraphs with line feeds between them
 * @param quotes their places, in code points
 */
record Source(String text, List<TextRange> quotes) {

    /** The anchor of a place, with all the context that an anchor may have. */
    Anchor anchor(TextRange range) {
        CodePoints points = CodePoints.of(text);
        int before = Math.max(0, range.start() - Anchor.CONTEXT);
        int after = Math.min(points.length(), range.end() + Anchor.CONTEXT);
        return new Anchor(range.start(), range.end(), points.slice(new TextRange(before, range.start())),
                points.slice(new TextRange(range.end(), after)));
    }

    /** The words of a place. */
    String words(TextRange range) {
        return CodePoints.of(text).slice(range);
    }
}
