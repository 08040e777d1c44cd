package org.demarche.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Candidate;
import org.demarche.model.Dossier;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.id.QuoteId;

/** Makes a quote of a stretch of text that a person has selected. */
public final class Quoting {
    private static final String RULE = "selected";

    private Quoting() {}

    /** Quotes the words as proposed; a candidate at the same place is done with. */
    public static Step quote(Dossier dossier, SelectionProposal proposal) {
        ProposedSpeaker speaker = proposal.speaker();
        if (speaker == null) {
            return new Step.Refused("Nothing tells who said this: type a name.");
        }
        Candidate made = new Candidate(id(dossier, proposal, speaker), proposal.article().id(), proposal.directness(),
                proposal.text(), proposal.place(), speaker, proposal.cue(), proposal.said(), RULE, 100, null, false,
                Map.of());
        Utterance utterance = new Utterance(List.of(made));
        Acceptance acceptance = new Acceptance(dossier);
        Optional<String> obstacle = acceptance.obstacle(utterance, null);
        if (obstacle.isPresent()) {
            return new Step.Refused(obstacle.get());
        }
        acceptance.accept(utterance, null);
        return new Step.Possible(acceptance.edit("Quote " + speaker.name()));
    }

    private static QuoteId id(Dossier dossier, SelectionProposal proposal, ProposedSpeaker speaker) {
        Optional<QuoteId> waiting = dossier.candidates().stream()
                .filter(one -> one.article().equals(proposal.article().id())
                        && one.place().range().equals(proposal.place().range()))
                .map(Candidate::id)
                .findFirst();
        Set<String> taken = new HashSet<>();
        dossier.quotes().forEach(quote -> taken.add(quote.id().value()));
        dossier.candidates().forEach(candidate -> taken.add(candidate.id().value()));
        String slug = Slugs.of(speaker.name() + "-" + proposal.article().id(), "quote");
        return waiting.orElseGet(() -> new QuoteId(Slugs.numbered(slug, taken::contains)));
    }
}
