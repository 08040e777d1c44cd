package org.demarche.state;

import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * What the panes are about: the thing that was selected, and what each pane shows of it.
 *
 * @param selected what the researcher chose last
 * @param event whose details are shown
 * @param article that is open in the reader
 * @param quote that is lit in the reader and in the list of quotes
 * @param speaker whose card is shown
 * @param passage to reveal in the article's text when no quote is lit, in code points of the text that the dossier
 *     carries
 */
public record Focus(
        @Nullable Id selected,
        @Nullable EventId event,
        @Nullable ArticleId article,
        @Nullable QuoteId quote,
        @Nullable SpeakerId speaker,
        @Nullable TextRange passage) {
    /** Nothing is selected. */
    public static final Focus NONE = new Focus(null, null, null, null, null, null);

    /** The same, with another passage. */
    public Focus withPassage(@Nullable TextRange other) {
        return new Focus(selected, event, article, quote, speaker, other);
    }
}
