package org.demarche.state.reader;

import java.util.Optional;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.caption.Manner;
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
        String summary) {

    /** A quote of a dossier at a place. */
    static QuoteMark of(DossierIndex index, Quote quote, TextRange place) {
        Optional<Speaker> speaker = index.speaker(quote.speaker());
        String name = speaker.map(Speaker::name).orElse(quote.speaker().value());
        return new QuoteMark(quote.id(), place, quote.directness() == Directness.REPORTED, quote.speaker(), name,
                speaker.map(Speaker::side).orElse(null), name + ", " + Manner.said(quote.attribution()));
    }
}
