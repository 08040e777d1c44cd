package org.demarche.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.edit.Table;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;

/**
 * Takes an article out of a dossier, with all that rests on it alone: its quotes and what waits for review, the events
 * of which no other article tells, what it says of the others, and the relations that it states.
 *
 * @param step that does it
 * @param quotes how many go with it
 * @param candidates how many that wait for review go with it
 * @param events how many go with it
 */
public record ArticleRemoval(Edit step, int quotes, int candidates, int events) {

    /**
     * The removal of an article.
     *
     * @throws IllegalArgumentException if the dossier has no such article
     */
    public static ArticleRemoval of(Dossier dossier, ArticleId id) {
        Draft draft = new Draft(dossier);
        Article article = draft.find(Article.class, id)
                .orElseThrow(() -> new IllegalArgumentException("there is no article " + id));
        List<Candidate> candidates =
                dossier.candidates().stream().filter(candidate -> candidate.article().equals(id)).toList();
        List<Quote> quotes = dossier.quotes().stream().filter(quote -> quote.article().equals(id)).toList();
        Set<EventId> lost = eventsOfOnly(dossier, id);

        candidates.forEach(candidate -> draft.remove(Table.CANDIDATES, candidate.id()));
        quotes.forEach(quote -> draft.remove(Table.QUOTES, quote.id()));
        dossier.relations().stream()
                .filter(relation -> id.equals(relation.article()) || touches(relation, lost))
                .forEach(draft::remove);
        lost.forEach(event -> draft.remove(Table.EVENTS, event));
        for (Quote quote : dossier.quotes()) {
            if (!quote.article().equals(id) && quote.about().stream().anyMatch(lost::contains)) {
                draft.replace(aboutOthers(quote, lost));
            }
        }
        dossier.events().stream().filter(event -> !lost.contains(event.id())).forEach(event ->
                draft.replace(without(event, id)));
        draft.remove(Table.ARTICLES, id);
        return new ArticleRemoval(draft.edit("Remove article “" + article.headline() + "”"), quotes.size(),
                candidates.size(), lost.size());
    }

    /** The events of which no other article tells, and at which nothing was said that another article quotes. */
    private static Set<EventId> eventsOfOnly(Dossier dossier, ArticleId id) {
        Set<EventId> here = new HashSet<>();
        Set<EventId> elsewhere = new HashSet<>();
        for (Event event : dossier.events()) {
            for (Mention mention : event.mentions()) {
                (mention.article().equals(id) ? here : elsewhere).add(event.id());
            }
        }
        for (Quote quote : dossier.quotes()) {
            if (quote.event() != null) {
                (quote.article().equals(id) ? here : elsewhere).add(quote.event());
            }
        }
        here.removeAll(elsewhere);
        return here;
    }

    private static boolean touches(Relation relation, Set<EventId> events) {
        return events.contains(relation.from()) || events.contains(relation.to());
    }

    private static Quote aboutOthers(Quote quote, Set<EventId> lost) {
        return new Quote(quote.id(), quote.article(), quote.directness(), quote.text(), quote.gist(), quote.anchors(),
                quote.attribution(), quote.event(),
                quote.about().stream().filter(event -> !lost.contains(event)).toList(), quote.group(), quote.edits(),
                quote.extras());
    }

    /** The event without what the article says of it. */
    private static Event without(Event event, ArticleId id) {
        return new Event(event.id(), event.title(), event.when(), event.place(), event.side(), event.kind(),
                event.participants(), event.summary(),
                event.figures().stream().filter(figure -> !figure.article().equals(id)).toList(),
                event.mentions().stream().filter(mention -> !mention.article().equals(id)).toList(), event.extras());
    }
}
