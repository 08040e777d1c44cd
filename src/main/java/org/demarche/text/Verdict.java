package org.demarche.text;

import java.util.List;
import org.demarche.model.TextRange;

/** What a text says of a quote that is said to stand in it. */
public sealed interface Verdict {

    /**
     * The words stand where they are said to.
     *
     * @param range where
     */
    record Exact(TextRange range) implements Verdict {}

    /**
     * The words stand elsewhere, at one place that is surely meant.
     *
     * @param range where they stand
     */
    record Moved(TextRange range) implements Verdict {}

    /**
     * The words stand at several other places, and nothing tells which is meant.
     *
     * @param ranges all places, in order
     */
    record Ambiguous(List<TextRange> ranges) implements Verdict {
        public Ambiguous {
            ranges = List.copyOf(ranges);
        }
    }

    /** The words do not stand in the text. */
    record Missing() implements Verdict {}
}
