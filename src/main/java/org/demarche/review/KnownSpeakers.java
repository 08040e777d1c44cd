package org.demarche.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Speaker;
import org.demarche.model.id.SpeakerId;

/**
 * Finds the speaker whom a source means by a name: one who has it as name or alias, or the only person with that family
 * name. Where several fit, none is found. Not safe for several threads.
 */
public final class KnownSpeakers {
    private final Map<String, Set<Speaker>> byName = new HashMap<>();
    private final Map<String, Set<Speaker>> byAlias = new HashMap<>();
    private final Map<String, Set<Speaker>> byFamily = new HashMap<>();

    public KnownSpeakers(Collection<Speaker> speakers) {
        speakers.forEach(this::add);
    }

    /** Knows one more. */
    void add(Speaker speaker) {
        String key = NameKey.of(speaker.name());
        put(byName, key, speaker);
        speaker.aliases().forEach(alias -> put(byAlias, NameKey.of(alias), speaker));
        if (speaker.nature() == Speaker.Nature.PERSON) {
            put(byFamily, NameKey.family(key), speaker);
            // Sources write Assad for al-Assad.
            put(byFamily, NameKey.family(key).replaceFirst("^[ae]l-", ""), speaker);
        }
    }

    /** The speaker of that name. */
    public Optional<Speaker> find(String name) {
        String key = NameKey.of(name);
        return Stream.of(byName, byAlias, byFamily)
                .map(known -> known.getOrDefault(key, Set.of()))
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .flatMap(KnownSpeakers::only);
    }

    private static Optional<Speaker> only(Set<Speaker> fitting) {
        Set<SpeakerId> ids = new LinkedHashSet<>();
        fitting.forEach(speaker -> ids.add(speaker.id()));
        return ids.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    private static void put(Map<String, Set<Speaker>> map, String key, Speaker speaker) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(speaker);
        }
    }
}
