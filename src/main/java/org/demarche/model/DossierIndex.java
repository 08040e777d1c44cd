package org.demarche.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a dossier by id, and what belongs together. Immutable; of two things with one id the first wins.
 */
public final class DossierIndex {
    private final Dossier dossier;
    private final Map<SideId, Side> sides;
    private final Map<KindId, EventKind> kinds;
    private final Map<ArticleId, Article> articles;
    private final Map<SpeakerId, Speaker> speakers;
    private final Map<EventId, Event> events;
    private final Map<QuoteId, Quote> quotes;
    private final Map<ArticleId, List<Quote>> quotesByArticle;
    private final Map<SpeakerId, List<Quote>> quotesBySpeaker;
    private final Map<EventId, List<Quote>> quotesByEvent;
    private final Map<EventId, List<Relation>> relationsByEvent;

    public DossierIndex(Dossier dossier) {
        this.dossier = dossier;
        sides = byId(dossier.sides(), Side::id);
        kinds = byId(dossier.kinds(), EventKind::id);
        articles = byId(dossier.articles(), Article::id);
        speakers = byId(dossier.speakers(), Speaker::id);
        events = byId(dossier.events(), Event::id);
        quotes = byId(dossier.quotes(), Quote::id);
        quotesByArticle = grouped(dossier.quotes(), Quote::article);
        quotesBySpeaker = grouped(dossier.quotes(), Quote::speaker);
        quotesByEvent = grouped(dossier.quotes(), Quote::event);
        relationsByEvent = new HashMap<>();
        for (Relation relation : dossier.relations()) {
            relationsByEvent.computeIfAbsent(relation.from(), _ -> new ArrayList<>()).add(relation);
            if (!relation.to().equals(relation.from())) {
                relationsByEvent.computeIfAbsent(relation.to(), _ -> new ArrayList<>()).add(relation);
            }
        }
        relationsByEvent.replaceAll((_, list) -> List.copyOf(list));
    }

    /** The dossier that is indexed. */
    public Dossier dossier() {
        return dossier;
    }

    public Optional<Side> side(SideId id) {
        return Optional.ofNullable(sides.get(id));
    }

    public Optional<EventKind> kind(KindId id) {
        return Optional.ofNullable(kinds.get(id));
    }

    public Optional<Article> article(ArticleId id) {
        return Optional.ofNullable(articles.get(id));
    }

    public Optional<Speaker> speaker(SpeakerId id) {
        return Optional.ofNullable(speakers.get(id));
    }

    public Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    public Optional<Quote> quote(QuoteId id) {
        return Optional.ofNullable(quotes.get(id));
    }

    /** The quotes that stand in an article, in the dossier's order. */
    public List<Quote> quotesOf(ArticleId article) {
        return quotesByArticle.getOrDefault(article, List.of());
    }

    /** The quotes of a speaker, in the dossier's order. */
    public List<Quote> quotesOf(SpeakerId speaker) {
        return quotesBySpeaker.getOrDefault(speaker, List.of());
    }

    /** The quotes said on the occasion of an event, in the dossier's order. */
    public List<Quote> quotesOf(EventId event) {
        return quotesByEvent.getOrDefault(event, List.of());
    }

    /** The relations that start or end at an event, in the dossier's order. */
    public List<Relation> relationsOf(EventId event) {
        return relationsByEvent.getOrDefault(event, List.of());
    }

    private static <K, V> Map<K, V> byId(List<V> things, Function<V, K> id) {
        Map<K, V> map = LinkedHashMap.newLinkedHashMap(things.size());
        things.forEach(thing -> map.putIfAbsent(id.apply(thing), thing));
        return map;
    }

    private static <K, V> Map<K, List<V>> grouped(List<V> things, Function<V, @Nullable K> key) {
        Map<K, List<V>> map = new HashMap<>();
        for (V thing : things) {
            K k = key.apply(thing);
            if (k != null) {
                map.computeIfAbsent(k, _ -> new ArrayList<>()).add(thing);
            }
        }
        map.replaceAll((_, list) -> List.copyOf(list));
        return map;
    }
}
