package org.demarche.model;

import java.util.List;
import java.util.Map;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a speaker in an article: quoted words, or the gist of a reported statement.
 *
 * @param text the exact words between the quotation marks; empty for {@link Directness#REPORTED}
 * @param gist of a reported statement, in the dossier's own words; null for quoted words
 * @param article the source in which it stands
 * @param anchors where it stands there
 * @param attribution who said it, as what, to whom, when and where
 * @param event the occasion on which it was said, when the dossier has it
 * @param about other events that it speaks of
 * @param group equal for the parts of one utterance that the author broke up, null for a whole one
 * @param edits omissions and insertions that the printed quote shows
 */
public record Quote(
        QuoteId id,
        ArticleId article,
        Directness directness,
        String text,
        @Nullable String gist,
        Anchors anchors,
        Attribution attribution,
        @Nullable EventId event,
        List<EventId> about,
        @Nullable String group,
        List<QuoteEdit> edits,
        Map<String, @Nullable Object> extras) {
    public Quote {
        about = List.copyOf(about);
        edits = List.copyOf(edits);
        extras = Extras.keep(extras);
    }

    /** Who spoke. */
    public SpeakerId speaker() {
        return attribution.speaker();
    }

    /** The quoted words, or the gist where there are none. */
    public String words() {
        return gist == null ? text : gist;
    }
}
