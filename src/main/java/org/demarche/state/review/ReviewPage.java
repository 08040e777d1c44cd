package org.demarche.state.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.ArticleId;
import org.demarche.review.Utterance;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * What the pane of review shows.
 *
 * @param queue what is gone through
 * @param at index of the utterance that is being reviewed, -1 when the queue is empty
 * @param details of that one, null when there is none
 * @param waiting how many wait in the whole dossier
 * @param rejected how many were turned down in it
 * @param articles those with candidates, with their names
 * @param progress for example "3 of 27"
 */
public record ReviewPage(List<Utterance> queue, int at, @Nullable ReviewDetails details, int waiting, int rejected,
        Map<ArticleId, String> articles, String progress) {

    public ReviewPage {
        queue = List.copyOf(queue);
    }

    static ReviewPage of(DossierIndex index, List<Utterance> all, List<Utterance> queue, int at) {
        Set<ArticleId> used = new HashSet<>();
        int rejected = 0;
        for (Utterance one : all) {
            used.add(one.article());
            rejected += one.rejected() ? 1 : 0;
        }
        Map<ArticleId, String> names = new LinkedHashMap<>();
        index.dossier().articles().stream().filter(article -> used.contains(article.id()))
                .forEach(article -> names.put(article.id(), SourceName.dated(article)));
        return new ReviewPage(queue, at, at < 0 ? null : ReviewDetails.of(index, queue.get(at)), all.size() - rejected,
                rejected, names, at < 0 ? "" : Counted.number(at + 1) + " of " + Counted.number(queue.size()));
    }
}
