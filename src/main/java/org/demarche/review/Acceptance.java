package org.demarche.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Candidate;
import org.demarche.model.CodePoints;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.edit.Table;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Turns utterances into quotes in the course of one step. Not safe for several threads. */
final class Acceptance {
    private static final String UNDATED = "The article does not tell when this was said.";

    private record Place(ArticleId article, TextRange range) {}

    private final Draft draft;
    private final Map<ArticleId, Article> articles = new HashMap<>();
    private final Map<ArticleId, CodePoints> texts = new HashMap<>();
    private final Set<Place> quoted = new HashSet<>();
    private final Map<String, ArticleId> groups = new HashMap<>();
    private final Set<QuoteId> accepted = new LinkedHashSet<>();
    private final Set<ArticleId> touched = new LinkedHashSet<>();
    private final KnownSpeakers speakers;
    private final Occasions occasions;

    Acceptance(Dossier dossier) {
        draft = new Draft(dossier);
        dossier.articles().forEach(article -> articles.putIfAbsent(article.id(), article));
        for (Quote quote : dossier.quotes()) {
            if (quote.anchors().text() != null) {
                quoted.add(new Place(quote.article(), quote.anchors().text().range()));
            }
            if (quote.group() != null) {
                groups.putIfAbsent(quote.group(), quote.article());
            }
        }
        speakers = new KnownSpeakers(dossier.speakers());
        occasions = new Occasions(draft, dossier);
    }

    /**
     * Why an utterance cannot be accepted as it is, in a sentence; empty if it can.
     *
     * @param chosen the event that it is to belong to, null: the one of its speaker and date
     */
    Optional<String> obstacle(Utterance utterance, @Nullable EventId chosen) {
        Article article = articles.get(utterance.article());
        if (article == null) {
            return Optional.of("The article " + utterance.article() + " is not in the dossier any more.");
        }
        if (utterance.speaker() == null) {
            return Optional.of("Nothing tells who said this: choose a speaker first.");
        }
        CodePoints text = text(article);
        for (Candidate part : utterance.parts()) {
            TextRange range = part.place().range();
            if (part.text().isBlank() || !text.holds(range) || !text.slice(range).equals(part.text())) {
                return Optional.of("The article has other words at this place: reject this one, and select the words"
                        + " in the text to quote them.");
            }
            if (quoted.contains(new Place(article.id(), range))) {
                return Optional.of("These words are a quote already.");
            }
        }
        return lateness(said(utterance, chosen).date(), article);
    }

    /** That something cannot have been said on a date, since its article was published before. */
    static Optional<String> lateness(Edtf said, Article article) {
        Edtf published = article.published().date();
        return said.bounds().earliest() < published.bounds().latest() ? Optional.empty()
                : Optional.of("It cannot have been said on " + EdtfWords.full(said)
                        + ", since the article was published on " + EdtfWords.full(published) + ": give another date.");
    }

    /**
     * Turns an utterance without an obstacle into quotes.
     *
     * @param chosen the event that it belongs to, null: the one of that speaker and date
     */
    void accept(Utterance utterance, @Nullable EventId chosen) {
        Article article = Optional.ofNullable(articles.get(utterance.article())).orElseThrow();
        CodePoints text = text(article);
        Speaker speaker = speaker(Optional.ofNullable(utterance.speaker()).orElseThrow());
        Dated said = said(utterance, chosen);
        EventId event = chosen != null ? chosen
                : occasions.of(article.id(), text, utterance.range(), speaker, said, utterance.words());
        if (event != null) {
            occasions.join(event, speaker.id(), article.id(), Passages.paragraphs(text, utterance.range()));
        }
        String group = group(utterance);
        for (Candidate part : utterance.parts()) {
            QuoteId id = new QuoteId(Slugs.free(part.id().value(), taken -> isTaken(new QuoteId(taken), part.id())));
            Attribution attribution = new Attribution(
                    speaker.id(), null, null, null, said, null, null, null, part.cue());
            draft.add(new Quote(id, article.id(), part.directness(), part.text(), null,
                    new Anchors(Passages.anchor(text, part.place().range()), null), attribution, event, List.of(),
                    group, Passages.edits(part.text()), part.extras()));
            quoted.add(new Place(article.id(), part.place().range()));
            accepted.add(part.id());
        }
        touched.add(article.id());
    }

    /** Everything accepted so far as one step. */
    Edit edit(String title) {
        Set<QuoteId> waiting = new LinkedHashSet<>();
        accepted.stream().filter(id -> draft.has(Table.CANDIDATES, id)).forEach(waiting::add);
        draft.removeAll(Table.CANDIDATES, waiting);
        Groups.mend(draft, touched);
        return draft.edit(title);
    }

    private boolean isTaken(QuoteId id, QuoteId own) {
        return draft.has(Table.QUOTES, id) || (!id.equals(own) && draft.has(Table.CANDIDATES, id));
    }

    private Dated said(Utterance utterance, @Nullable EventId chosen) {
        Dated said = utterance.said();
        if (said != null && said.known()) {
            return said;
        }
        return chosen == null ? Dated.unknown(UNDATED)
                : draft.find(Event.class, chosen).map(Quotes::dateOf).orElseThrow();
    }

    private Speaker speaker(ProposedSpeaker proposed) {
        return speakers.find(proposed.name()).orElseGet(() -> {
            Speaker made = newSpeaker(draft, proposed.name(), proposed.nature(), List.of());
            speakers.add(made);
            return made;
        });
    }

    /** Adds a speaker who was not known before. */
    static Speaker newSpeaker(Draft draft, String name, Speaker.Nature nature, List<String> aliases) {
        String slug = Slugs.free(Slugs.of(name, "speaker"), taken -> draft.has(Table.SPEAKERS, new SpeakerId(taken)));
        Speaker made = new Speaker(new SpeakerId(slug), name.strip(), nature, aliases, null, List.of(), Map.of());
        draft.add(made);
        return made;
    }

    /** A name for the utterance's parts that the parts of no other article have; null for a whole one. */
    private @Nullable String group(Utterance utterance) {
        String group = utterance.first().group();
        if (group == null) {
            return null;
        }
        String free = Slugs.free(group, taken -> !groups.getOrDefault(taken, utterance.article())
                .equals(utterance.article()));
        groups.put(free, utterance.article());
        return free;
    }

    private CodePoints text(Article article) {
        return texts.computeIfAbsent(article.id(), _ -> CodePoints.of(article.text().joined()));
    }
}
