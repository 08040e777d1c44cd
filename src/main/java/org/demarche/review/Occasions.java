package org.demarche.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.CodePoints;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Table;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * The events at which quotes are said: what one speaker says in one article on one date belongs to one event. A date
 * that is not known makes no event.
 */
final class Occasions {
    private static final KindId STATEMENT = new KindId("statement");
    private static final String STATEMENT_NAME = "Statement";

    private record Key(ArticleId article, SpeakerId speaker, String date) {}

    private final Draft draft;
    private final Map<Key, EventId> known = new HashMap<>();
    private @Nullable KindId statement;

    Occasions(Draft draft, Dossier dossier) {
        this.draft = draft;
        Map<EventId, Event> events = new HashMap<>();
        dossier.events().forEach(event -> events.put(event.id(), event));
        for (Quote quote : dossier.quotes()) {
            Event event = quote.event() == null ? null : events.get(quote.event());
            if (event != null) {
                known.putIfAbsent(key(quote.article(), quote.speaker(), event.when()), event.id());
            }
        }
        for (Event event : dossier.events()) {
            for (Mention mention : event.mentions()) {
                for (SpeakerId participant : event.participants()) {
                    known.putIfAbsent(key(mention.article(), participant, event.when()), event.id());
                }
            }
        }
        statement = dossier.kinds().stream()
                .filter(kind -> kind.id().equals(STATEMENT) || kind.name().equalsIgnoreCase(STATEMENT_NAME))
                .findFirst()
                .map(EventKind::id)
                .orElse(null);
    }

    /** The event of that article, speaker and date, made if need be; null where the date is not known. */
    @Nullable EventId of(ArticleId article, CodePoints text, TextRange place, Speaker speaker, Dated said,
            String words) {
        if (!said.known()) {
            return null;
        }
        return known.computeIfAbsent(key(article, speaker.id(), said),
                _ -> make(article, Passages.paragraphs(text, place), speaker, said, words));
    }

    /** Lets a speaker take part in an event, and an article tell of it. */
    void join(EventId id, SpeakerId speaker, ArticleId article, TextRange passage) {
        Event event = draft.find(Event.class, id).orElseThrow();
        List<SpeakerId> participants = new ArrayList<>(event.participants());
        if (!participants.contains(speaker)) {
            participants.add(speaker);
        }
        List<Mention> mentions = new ArrayList<>(event.mentions());
        if (mentions.stream().noneMatch(mention -> mention.article().equals(article))) {
            mentions.add(new Mention(article, passage, null));
        }
        draft.replace(new Event(id, event.title(), event.when(), event.place(), event.side(), event.kind(),
                participants, event.summary(), event.figures(), mentions, event.extras()));
    }

    /**
     * Whether an event says nothing but that its speaker spoke, as those do that are made here.
     *
     * @param dossier as the step has made it so far
     */
    static boolean isMereWords(Dossier dossier, EventId id) {
        return dossier.events().stream()
                .filter(event -> event.id().equals(id))
                .anyMatch(event -> isStatement(dossier, event)
                        && event.summary().isBlank()
                        && event.figures().isEmpty()
                        && event.place() == null
                        && event.participants().size() <= 1)
                && dossier.quotes().stream().noneMatch(quote -> quote.about().contains(id))
                && dossier.relations().stream().noneMatch(relation -> touches(relation, id));
    }

    /** Whether such an event has no quote, so that nothing is lost with it. */
    static boolean isBare(Dossier dossier, EventId id) {
        return isMereWords(dossier, id) && dossier.quotes().stream().noneMatch(quote -> id.equals(quote.event()));
    }

    private static boolean touches(Relation relation, EventId id) {
        return relation.from().equals(id) || relation.to().equals(id);
    }

    private static boolean isStatement(Dossier dossier, Event event) {
        return dossier.kinds().stream()
                .filter(kind -> kind.id().equals(event.kind()))
                .anyMatch(kind -> kind.id().equals(STATEMENT) || kind.name().equalsIgnoreCase(STATEMENT_NAME));
    }

    private EventId make(ArticleId article, TextRange passage, Speaker speaker, Dated said, String words) {
        String slug = Slugs.of(speaker.id() + "-" + said.date().text(), "statement");
        EventId id = new EventId(Slugs.free(slug, taken -> draft.has(Table.EVENTS, new EventId(taken))));
        draft.add(new Event(id, EventTitles.of(speaker, words), said, null, speaker.side(), statementKind(),
                List.of(speaker.id()), "", List.of(), List.of(new Mention(article, passage, null)), Map.of()));
        return id;
    }

    private KindId statementKind() {
        if (statement == null) {
            draft.add(new EventKind(STATEMENT, STATEMENT_NAME, Map.of()));
            statement = STATEMENT;
        }
        return Objects.requireNonNull(statement);
    }

    private static Key key(ArticleId article, SpeakerId speaker, Dated said) {
        return new Key(article, speaker, said.date().text());
    }
}
