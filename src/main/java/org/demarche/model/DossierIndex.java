package org.demarche.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a dossier by id, and what belongs together, at once however large the dossier. Immutable; of two
 * things with one id the first wins.
 *
 * <p>Tables beside the dossier name a thing by its ordinal: its place in the dossier's list.
 */
public final class DossierIndex {
    private final Dossier dossier;
    private final IdTable<SideId> sides;
    private final IdTable<KindId> kinds;
    private final IdTable<ArticleId> articles;
    private final IdTable<SpeakerId> speakers;
    private final IdTable<EventId> events;
    private final IdTable<QuoteId> quotes;
    private final Grouping<ArticleId, Quote> quotesByArticle;
    private final Grouping<SpeakerId, Quote> quotesBySpeaker;
    private final Grouping<EventId, Quote> quotesByEvent;
    private final Grouping<EventId, Quote> quotesAboutEvent;
    private final Grouping<ArticleId, Event> eventsByArticle;
    private final Grouping<EventId, Relation> relationsByEvent;

    public DossierIndex(Dossier dossier) {
        this.dossier = dossier;
        sides = table(dossier.sides(), Side::id);
        kinds = table(dossier.kinds(), EventKind::id);
        articles = table(dossier.articles(), Article::id);
        speakers = table(dossier.speakers(), Speaker::id);
        events = table(dossier.events(), Event::id);
        quotes = table(dossier.quotes(), Quote::id);
        quotesByArticle = new Grouping<>(dossier.quotes(), (quote, ids) -> ids.accept(quote.article()));
        quotesBySpeaker = new Grouping<>(dossier.quotes(), (quote, ids) -> ids.accept(quote.speaker()));
        quotesByEvent = new Grouping<>(dossier.quotes(), (quote, ids) -> acceptEvent(quote.event(), ids));
        quotesAboutEvent = new Grouping<>(dossier.quotes(), (quote, ids) -> quote.about().forEach(ids));
        eventsByArticle = new Grouping<>(dossier.events(),
                (event, ids) -> event.mentions().forEach(mention -> ids.accept(mention.article())));
        relationsByEvent = new Grouping<>(dossier.relations(), (relation, ids) -> {
            ids.accept(relation.from());
            ids.accept(relation.to());
        });
    }

    private static void acceptEvent(@Nullable EventId event, Consumer<EventId> ids) {
        if (event != null) {
            ids.accept(event);
        }
    }

    private static <K, V> IdTable<K> table(List<V> things, Function<V, K> id) {
        IdTable<K> table = new IdTable<>(i -> id.apply(things.get(i)), things.size());
        for (int i = 0; i < things.size(); i++) {
            table.addIfAbsent(id.apply(things.get(i)), i);
        }
        return table;
    }

    private static <K, V> Optional<V> found(IdTable<K> table, K id, List<V> things) {
        int ordinal = table.find(id);
        return ordinal < 0 ? Optional.empty() : Optional.of(things.get(ordinal));
    }

    /** The dossier that is indexed. */
    public Dossier dossier() {
        return dossier;
    }

    public Optional<Side> side(SideId id) {
        return found(sides, id, dossier.sides());
    }

    public Optional<EventKind> kind(KindId id) {
        return found(kinds, id, dossier.kinds());
    }

    public Optional<Article> article(ArticleId id) {
        return found(articles, id, dossier.articles());
    }

    public Optional<Speaker> speaker(SpeakerId id) {
        return found(speakers, id, dossier.speakers());
    }

    public Optional<Event> event(EventId id) {
        return found(events, id, dossier.events());
    }

    public Optional<Quote> quote(QuoteId id) {
        return found(quotes, id, dossier.quotes());
    }

    /** The ordinal of an event, -1 where there is none of that id. */
    public int ordinal(EventId id) {
        return events.find(id);
    }

    /** The ordinal of a quote, -1 where there is none of that id. */
    public int ordinal(QuoteId id) {
        return quotes.find(id);
    }

    /** The quotes that stand in an article, in the dossier's order. */
    public List<Quote> quotesOf(ArticleId article) {
        return quotesByArticle.of(article);
    }

    /** The quotes of a speaker, in the dossier's order. */
    public List<Quote> quotesOf(SpeakerId speaker) {
        return quotesBySpeaker.of(speaker);
    }

    /** The quotes said on the occasion of an event, in the dossier's order. */
    public List<Quote> quotesOf(EventId event) {
        return quotesByEvent.of(event);
    }

    /** The quotes that speak of an event, said on whatever occasion, in the dossier's order. */
    public List<Quote> quotesAbout(EventId event) {
        return quotesAboutEvent.of(event);
    }

    /** The events that an article mentions, in the dossier's order. */
    public List<Event> eventsOf(ArticleId article) {
        return eventsByArticle.of(article);
    }

    /** The relations that start or end at an event, in the dossier's order. */
    public List<Relation> relationsOf(EventId event) {
        return relationsByEvent.of(event);
    }
}
