package org.demarche.exchange.graphml;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Speaker;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;

/** Gathers the edges of a dossier, one for all quotes of the same kind between the same nodes. */
final class Ties {
    static final String SPEAKS = "speaks about";
    static final String ANSWERS = "answers";
    static final String ADDRESSES = "addresses";
    static final String REPORTS = "reports";
    static final String TAKES_PART = "takes part in";
    static final String BELONGS = "belongs to";
    static final String QUOTED_IN = "is quoted in";

    private final DossierIndex index;
    private final Map<String, Tie> ties = new LinkedHashMap<>();
    private final Map<String, SpeakerId> names;
    private int unknownAddressees;

    Ties(DossierIndex index) {
        this.index = index;
        names = names(index.dossier());
        index.dossier().quotes().forEach(this::addQuote);
        index.dossier().events().forEach(this::addEvent);
        index.dossier().relations().forEach(this::addRelation);
        for (Speaker speaker : index.dossier().speakers()) {
            if (speaker.side() != null && index.side(speaker.side()).isPresent()) {
                tie(Nodes.of(speaker.id()), BELONGS, Nodes.of(speaker.side()), "");
            }
        }
    }

    /** The edges, in the order in which the dossier gives rise to them. */
    Collection<Tie> all() {
        return ties.values();
    }

    /** How many quotes are addressed to someone who is no speaker of the dossier. */
    int unknownAddressees() {
        return unknownAddressees;
    }

    private void addQuote(Quote quote) {
        if (index.speaker(quote.speaker()).isEmpty()) {
            return;
        }
        String speaker = Nodes.of(quote.speaker());
        for (EventId event : eventsOf(quote)) {
            tie(speaker, SPEAKS, Nodes.of(event), "").add(quote);
        }
        if (index.article(quote.article()).isPresent()) {
            tie(speaker, QUOTED_IN, Nodes.of(quote.article()), "").add(quote);
        }
        String addressee = quote.attribution().addressee();
        if (addressee != null) {
            Optional<SpeakerId> known = Optional.ofNullable(names.get(folded(addressee)));
            known.ifPresent(id -> tie(speaker, ADDRESSES, Nodes.of(id), "").add(quote));
            unknownAddressees += known.isPresent() ? 0 : 1;
        }
    }

    /** The event on whose occasion a quote was said and those that it speaks of, as far as the dossier has them. */
    private Set<EventId> eventsOf(Quote quote) {
        Set<EventId> events = new LinkedHashSet<>();
        EventId occasion = quote.event();
        if (occasion != null) {
            events.add(occasion);
        }
        events.addAll(quote.about());
        events.removeIf(event -> index.event(event).isEmpty());
        return events;
    }

    private void addEvent(Event event) {
        event.mentions().stream().map(mention -> mention.article()).filter(id -> index.article(id).isPresent())
                .forEach(article -> tie(Nodes.of(article), REPORTS, Nodes.of(event.id()), ""));
        event.participants().stream().filter(id -> index.speaker(id).isPresent())
                .forEach(speaker -> tie(Nodes.of(speaker), TAKES_PART, Nodes.of(event.id()), ""));
        if (event.side() != null && index.side(event.side()).isPresent()) {
            tie(Nodes.of(event.side()), TAKES_PART, Nodes.of(event.id()), "");
        }
    }

    private void addRelation(Relation relation) {
        if (index.event(relation.from()).isEmpty() || index.event(relation.to()).isEmpty()) {
            return;
        }
        String basis = word(relation.basis());
        tie(Nodes.of(relation.from()), word(relation.kind()), Nodes.of(relation.to()), basis);
        if (relation.kind() == Relation.Kind.RESPONDS_TO) {
            addAnswers(relation, basis);
        }
    }

    /** Whoever spoke on the occasion of an answering event answers those who spoke on that of the answered one. */
    private void addAnswers(Relation relation, String basis) {
        Set<SpeakerId> answered = new LinkedHashSet<>();
        index.quotesOf(relation.to()).forEach(quote -> answered.add(quote.speaker()));
        answered.removeIf(id -> index.speaker(id).isEmpty());
        for (Quote quote : index.quotesOf(relation.from())) {
            if (index.speaker(quote.speaker()).isPresent()) {
                answered.stream().filter(id -> !id.equals(quote.speaker())).forEach(id ->
                        tie(Nodes.of(quote.speaker()), ANSWERS, Nodes.of(id), basis).add(quote));
            }
        }
    }

    private Tie tie(String from, String kind, String to, String basis) {
        return ties.computeIfAbsent(from + "\n" + kind + "\n" + to + "\n" + basis,
                _ -> new Tie(from, kind, to, basis));
    }

    /** Speakers by their names and other names; of two of one name neither. */
    private static Map<String, SpeakerId> names(Dossier dossier) {
        Map<String, SpeakerId> names = new HashMap<>();
        Map<String, SpeakerId> doubtful = new HashMap<>();
        for (Speaker speaker : dossier.speakers()) {
            Set<String> own = new LinkedHashSet<>();
            own.add(folded(speaker.name()));
            speaker.aliases().forEach(alias -> own.add(folded(alias)));
            for (String name : own) {
                SpeakerId other = names.putIfAbsent(name, speaker.id());
                if (other != null && !other.equals(speaker.id())) {
                    doubtful.put(name, other);
                }
            }
        }
        names.keySet().removeAll(doubtful.keySet());
        return names;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
