package org.demarche.state.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.Candidate;
import org.demarche.model.DossierIndex;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.id.ArticleId;
import org.demarche.review.KnownSpeakers;
import org.demarche.review.NameKey;
import org.demarche.state.caption.Counted;
import org.jspecify.annotations.Nullable;

/**
 * Those who may be meant while a name is typed: the speakers of the article first, then those of the dossier, then the
 * names that other articles propose; last, whoever has the name as typed. Immutable.
 */
public final class PersonChoices {
    private static final String HERE = "in this article";

    private record Known(PersonChoice choice, List<String> keys, int rank) {}

    private final List<Known> known = new ArrayList<>();

    private PersonChoices() {}

    public PersonChoices(DossierIndex index, @Nullable ArticleId article) {
        KnownSpeakers speakers = new KnownSpeakers(index.dossier().speakers());
        for (Speaker speaker : index.dossier().speakers()) {
            List<Quote> quotes = index.quotesOf(speaker.id());
            boolean here = quotes.stream().anyMatch(quote -> quote.article().equals(article));
            String tally = quotes.isEmpty() ? "no quotes yet" : Counted.of(quotes.size(), "statement");
            List<String> keys = Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                    .map(NameKey::of).toList();
            known.add(new Known(new PersonChoice(speaker.name(), speaker.nature(), tally + (here ? ", " + HERE : "")),
                    keys, here ? 0 : 1));
        }
        Map<String, Known> proposed = new LinkedHashMap<>();
        for (Candidate candidate : index.dossier().candidates()) {
            ProposedSpeaker speaker = candidate.speaker();
            if (speaker != null && speakers.find(speaker.name()).isEmpty()) {
                boolean here = candidate.article().equals(article);
                proposed.merge(NameKey.of(speaker.name()),
                        new Known(new PersonChoice(speaker.name(), speaker.nature(),
                                here ? "named " + HERE : "named in another article"),
                                List.of(NameKey.of(speaker.name())), here ? 0 : 2),
                        (one, other) -> one.rank() <= other.rank() ? one : other);
            }
        }
        known.addAll(proposed.values());
    }

    /** The same without one name. */
    public PersonChoices without(String name) {
        PersonChoices others = new PersonChoices();
        known.stream().filter(one -> !one.choice().name().equals(name)).forEach(others.known::add);
        return others;
    }

    /**
     * Those whose name or alias has all the words that are typed, and somebody new of that name: after them, but before
     * those in whose names several typed words stand somewhere only.
     */
    public List<PersonChoice> matching(String typed) {
        String key = NameKey.of(typed);
        String[] words = key.split(" ", -1);
        List<Known> likely = known.stream()
                .filter(one -> one.keys().stream().anyMatch(name -> Arrays.stream(words).allMatch(name::contains)))
                .sorted(Comparator.comparingInt((Known one) -> closeness(one, key)).thenComparingInt(Known::rank))
                .toList();
        List<PersonChoice> found = new ArrayList<>(likely.stream().map(Known::choice).toList());
        boolean exact = known.stream().anyMatch(one -> one.keys().contains(key));
        if (!key.isEmpty() && !exact) {
            long before = words.length == 1 ? found.size()
                    : likely.stream().filter(one -> begins(one, key)).count();
            found.addAll((int) before, List.of(
                    new PersonChoice(typed.strip(), Speaker.Nature.PERSON, "a new person"),
                    new PersonChoice(typed.strip(), Speaker.Nature.INSTITUTION, "a new institution"),
                    new PersonChoice(typed.strip(), Speaker.Nature.DOCUMENT, "a new document")));
        }
        return found;
    }

    private static boolean begins(Known one, String key) {
        return one.keys().stream().anyMatch(name -> name.startsWith(key));
    }

    /** Nought for the name itself, one for its beginning, two for that of one of its words, three for anything else. */
    private static int closeness(Known one, String key) {
        return one.keys().stream()
                .mapToInt(name -> name.equals(key) ? 0 : name.startsWith(key) ? 1 : name.contains(" " + key) ? 2 : 3)
                .min().orElse(3);
    }
}
