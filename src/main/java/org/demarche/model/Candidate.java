package org.demarche.model;

import java.util.Map;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.jspecify.annotations.Nullable;

/**
 * A quote that was extracted from an article and waits for a person to accept, correct or reject it. Nothing in it is
 * taken for granted: it is in no lane, count or figure before it has become a {@link Quote}.
 *
 * @param id that the quote will have
 * @param place in the text that the dossier carries
 * @param text the exact words at that place
 * @param speaker who seems to speak, null where nothing tells
 * @param cue the words of speech in the source, null where there are none
 * @param said when, null where nothing tells
 * @param rule slug of the rule that gave the speaker
 * @param confidence that the speaker is right, in percent
 * @param group equal for the parts of one utterance that the author broke up, null for a whole one
 * @param rejected whether a person has turned it down; it is kept, so that it is not proposed again
 */
public record Candidate(
        QuoteId id,
        ArticleId article,
        Directness directness,
        String text,
        Anchor place,
        @Nullable ProposedSpeaker speaker,
        @Nullable String cue,
        @Nullable Dated said,
        String rule,
        int confidence,
        @Nullable String group,
        boolean rejected,
        Map<String, @Nullable Object> extras) {
    public Candidate {
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("a confidence runs from 0 to 100 percent, and is not " + confidence);
        }
        extras = Extras.keep(extras);
    }

    /** The same with another proposal for the speaker. */
    public Candidate withSpeaker(@Nullable ProposedSpeaker next) {
        return new Candidate(
                id, article, directness, text, place, next, cue, said, rule, confidence, group, rejected, extras);
    }

    /** The same with another date. */
    public Candidate withSaid(@Nullable Dated next) {
        return new Candidate(
                id, article, directness, text, place, speaker, cue, next, rule, confidence, group, rejected, extras);
    }

    /** The same, turned down or waiting again. */
    public Candidate withRejected(boolean next) {
        return new Candidate(
                id, article, directness, text, place, speaker, cue, said, rule, confidence, group, next, extras);
    }
}
