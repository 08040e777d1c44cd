package org.demarche.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.model.Dossier;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Speaker;
import org.demarche.model.id.EventId;
import org.jspecify.annotations.Nullable;

/** Turns what waits for review into quotes of the dossier, with their speakers and events. */
public final class Accepting {
    private Accepting() {}

    /** Accepts an utterance, all its parts together, at the event of its speaker and date. */
    public static Step one(Dossier dossier, Utterance utterance) {
        return accept(dossier, utterance, null);
    }

    /**
     * Accepts an utterance as said at an event of the dossier, whose date it takes if its own is not known.
     *
     * @throws IllegalArgumentException if the dossier has no such event
     */
    public static Step at(Dossier dossier, Utterance utterance, EventId event) {
        if (dossier.events().stream().noneMatch(one -> one.id().equals(event))) {
            throw new IllegalArgumentException("the dossier has no event " + event);
        }
        return accept(dossier, utterance, event);
    }

    /** Accepts all utterances that wait, are chosen and can be accepted as they are. */
    public static Step all(Dossier dossier, Predicate<Utterance> chosen) {
        Acceptance acceptance = new Acceptance(dossier);
        List<Utterance> waiting =
                Utterance.all(dossier).stream().filter(one -> !one.rejected()).filter(chosen).toList();
        int accepted = 0;
        for (Utterance utterance : waiting) {
            if (acceptance.obstacle(utterance, null).isEmpty()) {
                acceptance.accept(utterance, null);
                accepted++;
            }
        }
        if (accepted == 0) {
            return new Step.Refused(waiting.isEmpty() ? "There is nothing to accept."
                    : "None of these can be accepted as it is: each needs a speaker, a date or other words first.");
        }
        String title = accepted == 1 ? "Accept one quote" : "Accept " + accepted + " quotes";
        return new Step.Possible(acceptance.edit(title));
    }

    private static Step accept(Dossier dossier, Utterance utterance, @Nullable EventId event) {
        Acceptance acceptance = new Acceptance(dossier);
        Optional<String> obstacle = acceptance.obstacle(utterance, event);
        if (obstacle.isPresent()) {
            return new Step.Refused(obstacle.get());
        }
        acceptance.accept(utterance, event);
        return new Step.Possible(acceptance.edit("Accept quote of " + nameOf(dossier, utterance)));
    }

    private static String nameOf(Dossier dossier, Utterance utterance) {
        ProposedSpeaker speaker = utterance.speaker();
        return speaker == null ? "somebody"
                : new KnownSpeakers(dossier.speakers()).find(speaker.name()).map(Speaker::name).orElse(speaker.name());
    }
}
