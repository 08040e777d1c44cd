package org.demarche.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Candidate;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Figure;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Table;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Makes one person of several names. The names become aliases, so that whatever bears them later belongs to that person
 * too; quotes, events and candidates of all articles follow.
 */
public final class Merging {
    private Merging() {}

    /**
     * Makes those whom two names mean one.
     *
     * @param name that is to be an alias from now on
     * @param into the name of the person that stays
     * @param nature of that person, where the dossier does not know it yet
     */
    public static Step merge(Dossier dossier, String name, String into, Speaker.Nature nature) {
        if (name.isBlank() || into.isBlank()) {
            return new Step.Refused("A speaker needs a name.");
        }
        KnownSpeakers speakers = new KnownSpeakers(dossier.speakers());
        @Nullable Speaker gone = speakers.find(name).orElse(null);
        Optional<Speaker> stays = speakers.find(into);
        boolean one = stays.isEmpty() ? NameKey.of(name).equals(NameKey.of(into)) : stays.get().equals(gone);
        if (one && (stays.isEmpty() || knows(stays.get(), name))) {
            return new Step.Refused(name.strip() + " and " + into.strip() + " are one already.");
        }
        Draft draft = new Draft(dossier);
        Speaker person = stays.orElseGet(() -> Acceptance.newSpeaker(draft, into, nature, List.of()));
        Speaker source = one ? null : gone;
        draft.replace(merged(person, source, name.strip()));
        if (source != null) {
            moveQuotes(draft, dossier, source.id(), person.id());
            moveEvents(draft, dossier, source.id(), person.id());
            draft.remove(Table.SPEAKERS, source.id());
        }
        for (Candidate candidate : dossier.candidates()) {
            ProposedSpeaker proposed = candidate.speaker();
            if (proposed != null && means(proposed.name(), name, gone, speakers)) {
                draft.replace(candidate.withSpeaker(new ProposedSpeaker(
                        person.name(), proposed.mention(), person.nature(), proposed.inherited())));
            }
        }
        return new Step.Possible(draft.edit("Merge " + (gone == null ? name.strip() : one ? name.strip() : gone.name())
                + " into " + person.name()));
    }

    private static boolean means(String proposed, String name, @Nullable Speaker gone, KnownSpeakers speakers) {
        return NameKey.of(proposed).equals(NameKey.of(name))
                || (gone != null && speakers.find(proposed).filter(gone::equals).isPresent());
    }

    private static boolean knows(Speaker speaker, String name) {
        String key = NameKey.of(name);
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream())
                .anyMatch(known -> NameKey.of(known).equals(key));
    }

    /** The person with all names, roles and the side of both. */
    private static Speaker merged(Speaker person, @Nullable Speaker source, String name) {
        Set<String> aliases = new LinkedHashSet<>(person.aliases());
        Set<Role> roles = new LinkedHashSet<>(person.roles());
        if (source != null) {
            aliases.add(source.name());
            aliases.addAll(source.aliases());
            roles.addAll(source.roles());
        }
        aliases.add(name);
        aliases.remove(person.name());
        List<Role> inOrder = roles.stream()
                .sorted(Comparator.comparingLong(role -> role.period().bounds().earliest()))
                .toList();
        return new Speaker(person.id(), person.name(), person.nature(), List.copyOf(aliases),
                person.side() == null && source != null ? source.side() : person.side(), inOrder, person.extras());
    }

    private static void moveQuotes(Draft draft, Dossier dossier, SpeakerId from, SpeakerId to) {
        for (Quote quote : dossier.quotes()) {
            if (quote.speaker().equals(from)) {
                draft.replace(Quotes.named(quote, to));
            }
        }
    }

    private static void moveEvents(Draft draft, Dossier dossier, SpeakerId from, SpeakerId to) {
        for (Event event : dossier.events()) {
            Set<SpeakerId> participants = new LinkedHashSet<>();
            event.participants().forEach(one -> participants.add(one.equals(from) ? to : one));
            Set<Figure> figures = new LinkedHashSet<>();
            event.figures().forEach(figure -> figures.add(Objects.equals(figure.by(), from)
                    ? new Figure(figure.value(), to, figure.article()) : figure));
            draft.replace(new Event(event.id(), event.title(), event.when(), event.place(), event.side(), event.kind(),
                    new ArrayList<>(participants), event.summary(), new ArrayList<>(figures), event.mentions(),
                    event.extras()));
        }
    }
}
