package org.demarche.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Anchor;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.edit.Draft;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;

/** Keeps together only what belongs together: parts of one utterance, by one speaker, with no quote between them. */
final class Groups {
    private static final Comparator<Quote> BY_PLACE = Comparator.comparingInt(quote -> {
        Anchor anchor = quote.anchors().text();
        return anchor == null ? Integer.MAX_VALUE : anchor.start();
    });

    private Groups() {}

    /** Takes apart the utterances of these articles that are no longer whole. */
    static void mend(Draft draft, Set<ArticleId> articles) {
        Map<ArticleId, List<Quote>> quotes = new LinkedHashMap<>();
        for (Quote quote : draft.dossier().quotes()) {
            if (articles.contains(quote.article()) && quote.directness() != Directness.REPORTED) {
                quotes.computeIfAbsent(quote.article(), _ -> new ArrayList<>()).add(quote);
            }
        }
        quotes.values().forEach(here -> mend(draft, here));
    }

    private static void mend(Draft draft, List<Quote> here) {
        here.sort(BY_PLACE);
        Map<QuoteId, Integer> order = new HashMap<>();
        Map<String, List<Quote>> groups = new LinkedHashMap<>();
        for (Quote quote : here) {
            order.put(quote.id(), order.size());
            if (quote.group() != null) {
                groups.computeIfAbsent(quote.group(), _ -> new ArrayList<>()).add(quote);
            }
        }
        for (List<Quote> parts : groups.values()) {
            boolean whole = parts.size() > 1
                    && parts.stream().allMatch(part -> part.speaker().equals(parts.getFirst().speaker()))
                    && order.getOrDefault(parts.getLast().id(), 0) - order.getOrDefault(parts.getFirst().id(), 0)
                            == parts.size() - 1;
            if (!whole) {
                parts.forEach(part -> draft.replace(Quotes.inGroup(part, null)));
            }
        }
    }
}
