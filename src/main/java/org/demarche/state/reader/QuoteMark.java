package org.demarche.state.reader;

import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * A quote at its place in an article.
 *
 * @param range in the whole text, in code points
 * @param reported whether it is retold and not quoted
 * @param summary who speaks and when, in one line
 */
public record QuoteMark(
        QuoteId quote,
        TextRange range,
        boolean reported,
        SpeakerId speaker,
        String speakerName,
        @Nullable SideId side,
        String summary) {}
