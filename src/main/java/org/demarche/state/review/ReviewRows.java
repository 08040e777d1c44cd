package org.demarche.state.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.DossierIndex;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Speaker;
import org.demarche.review.KnownSpeakers;
import org.demarche.review.Utterance;
import org.demarche.state.caption.QuoteWords;
import org.demarche.state.caption.SourceName;

/** What the queue says of its utterances, worked out for those that come into sight. */
final class ReviewRows {
    private static final int OPENING = 70;

    private final DossierIndex index;
    private final KnownSpeakers speakers;
    private final Map<String, Optional<Speaker>> found = new HashMap<>();

    ReviewRows(DossierIndex index) {
        this.index = index;
        speakers = new KnownSpeakers(index.dossier().speakers());
    }

    ReviewRow row(Utterance utterance) {
        ProposedSpeaker proposed = utterance.speaker();
        Optional<Speaker> known = proposed == null ? Optional.empty()
                : found.computeIfAbsent(proposed.name(), speakers::find);
        String name = known.map(Speaker::name).orElse(proposed == null ? "Nobody named" : proposed.name());
        String source = index.article(utterance.article()).map(SourceName::dated).orElse(utterance.article().value());
        String sure = proposed == null ? "" : utterance.surest().confidence() + " %";
        return new ReviewRow(name, proposed != null, known.map(Speaker::side).orElse(null),
                "“" + QuoteWords.shortened(utterance.words().replace('\n', ' '), OPENING) + "”", source, sure);
    }
}
