package org.demarche.state.reader;

import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that is set off from the rest.
 *
 * @param range in the whole text, in code points
 * @param side of the speaker, null where there is none
 * @param quote that stands there, null for a passage or a find
 */
public record Highlight(TextRange range, Tone tone, @Nullable SideId side, @Nullable QuoteId quote) {

    /** How a stretch is set off. */
    public enum Tone {
        /** Words of a speaker. */
        QUOTE,
        /** A statement retold by the author. */
        REPORTED,
        /** A quote or statement that the filter leaves out. */
        LEFT_OUT,
        /** The selected quote. */
        CHOSEN,
        /** Where a quote should stand, but other words do. */
        DOUBTFUL,
        /** A passage that is pointed at. */
        PASSAGE,
        /** Words that wait for review. */
        WAITING,
        /** The words that are being reviewed. */
        WAITING_HERE,
        /** A find. */
        FOUND,
        /** The find that is gone to. */
        FOUND_HERE
    }
}
