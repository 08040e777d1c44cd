package org.demarche.export.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.timeline.Citations;

/**
 * The sources of a figure, numbered from 1 in the order in which its events, taken in order of time, first need them:
 * whoever reads along the axis meets the numbers in their order, as in the notes of a text.
 */
final class SourceNumbers implements Citations {
    private final Map<ArticleId, Integer> numbers = new LinkedHashMap<>();
    private final Map<EventId, List<Integer>> ofEvents = new HashMap<>();
    private final List<Article> articles;

    /**
     * Numbers sources.
     *
     * @param events of the figure in order of time
     * @param further quotes beside those of the events
     */
    SourceNumbers(DossierIndex index, List<Event> events, Collection<Quote> further) {
        for (Event event : events) {
            ofEvents.put(event.id(), sources(index, event).stream().map(this::number).sorted().toList());
        }
        further.stream().map(Quote::article).filter(id -> index.article(id).isPresent()).forEach(this::number);
        articles = numbers.keySet().stream().flatMap(id -> index.article(id).stream()).toList();
    }

    private int number(ArticleId article) {
        return numbers.computeIfAbsent(article, _ -> numbers.size() + 1);
    }

    /** Those that report an event, then those that quote what was said on its occasion. */
    private static Set<ArticleId> sources(DossierIndex index, Event event) {
        Set<ArticleId> sources = new LinkedHashSet<>();
        for (Mention mention : event.mentions()) {
            sources.add(mention.article());
        }
        for (Quote quote : index.quotesOf(event.id())) {
            sources.add(quote.article());
        }
        sources.removeIf(id -> index.article(id).isEmpty());
        return sources;
    }

    /** The sources in order of their numbers. */
    List<Article> articles() {
        return articles;
    }

    @Override
    public List<Integer> of(EventId event) {
        return ofEvents.getOrDefault(event, List.of());
    }

    /** The number of a source, 0 where it is none of the figure's. */
    int of(ArticleId article) {
        return numbers.getOrDefault(article, 0);
    }
}
