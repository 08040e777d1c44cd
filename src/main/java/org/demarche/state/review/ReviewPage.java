package org.demarche.state.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Speaker;
import org.demarche.model.id.ArticleId;
import org.demarche.review.KnownSpeakers;
import org.demarche.review.Utterance;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.QuoteWords;
import org.demarche.state.caption.SourceName;
import org.jspecify.annotations.Nullable;

/**
 * What the pane of review shows.
 *
 * @param rows the queue
 * @param at index of the utterance that is being reviewed, -1 when the queue is empty
 * @param details of that one, null when there is none
 * @param waiting how many wait in the whole dossier
 * @param rejected how many were turned down in it
 * @param articles those with candidates, with their names
 * @param progress for example "3 of 27"
 */
public record ReviewPage(List<ReviewRow> rows, int at, @Nullable ReviewDetails details, int waiting, int rejected,
        Map<ArticleId, String> articles, String progress) {
    private static final int OPENING = 70;

    public ReviewPage {
        rows = List.copyOf(rows);
    }

    static ReviewPage of(DossierIndex index, List<Utterance> queue, int at) {
        KnownSpeakers speakers = new KnownSpeakers(index.dossier().speakers());
        List<Utterance> all = Utterance.all(index.dossier());
        int rejected = (int) all.stream().filter(Utterance::rejected).count();
        Map<ArticleId, String> names = new HashMap<>();
        all.forEach(one -> names.computeIfAbsent(one.article(),
                id -> index.article(id).map(SourceName::dated).orElse(id.value())));
        Map<ArticleId, String> inOrder = new LinkedHashMap<>();
        index.dossier().articles().stream().map(Article::id).filter(names::containsKey)
                .forEach(id -> inOrder.put(id, names.getOrDefault(id, "")));
        return new ReviewPage(
                queue.stream().map(one -> row(one, speakers, names.getOrDefault(one.article(), ""))).toList(),
                at, at < 0 ? null : ReviewDetails.of(index, queue.get(at)), all.size() - rejected, rejected, inOrder,
                at < 0 ? "" : Counted.number(at + 1) + " of " + Counted.number(queue.size()));
    }

    private static ReviewRow row(Utterance utterance, KnownSpeakers speakers, String source) {
        ProposedSpeaker proposed = utterance.speaker();
        Optional<Speaker> known = proposed == null ? Optional.empty() : speakers.find(proposed.name());
        String name = known.map(Speaker::name).orElse(proposed == null ? "Nobody named" : proposed.name());
        String sure = proposed == null ? "" : " · " + utterance.surest().confidence() + " %";
        return new ReviewRow(utterance.id(), name, proposed != null, known.map(Speaker::side).orElse(null),
                "“" + QuoteWords.shortened(utterance.words().replace('\n', ' '), OPENING) + "”", source + sure);
    }
}
