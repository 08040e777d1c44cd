package org.demarche.state.review;

import java.util.List;
import org.demarche.model.Candidate;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.state.Focus;
import org.demarche.state.Snapshot;
import org.demarche.state.reader.Highlight;

/** Sets off what waits for review in the text of an article. */
public final class WaitingHighlights {
    private WaitingHighlights() {}

    /** The words that wait there; those in the passage in focus are the ones under review. */
    public static List<Highlight> of(Snapshot now, ArticleId article) {
        return now.index().dossier().candidates().stream()
                .filter(one -> one.article().equals(article) && (!one.rejected() || isHere(one, now.focus())))
                .map(one -> new Highlight(one.place().range(),
                        isHere(one, now.focus()) ? Highlight.Tone.WAITING_HERE : Highlight.Tone.WAITING, null, null))
                .toList();
    }

    private static boolean isHere(Candidate candidate, Focus focus) {
        TextRange passage = focus.passage();
        return passage != null && focus.quote() == null && candidate.article().equals(focus.article())
                && passage.start() <= candidate.place().start() && candidate.place().end() <= passage.end();
    }
}
