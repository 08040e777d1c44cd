package org.demarche.review;

import static org.demarche.review.FishingDispute.after;
import static org.demarche.review.FishingDispute.dossier;
import static org.demarche.review.FishingDispute.errors;
import static org.demarche.review.FishingDispute.utterance;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Candidate;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Figure;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final SpeakerId ANNA = new SpeakerId("anna-nord");

    @Test
    void aNameIsRememberedAndAllThatWaitsUnderItFollows() {
        Dossier dossier = dossier();
        Dossier merged = after(dossier, Merging.merge(dossier, "Falk", "Otto Falk", Speaker.Nature.PERSON));
        assertEquals(new Speaker(new SpeakerId("otto-falk"), "Otto Falk", Speaker.Nature.PERSON, List.of("Falk"), null,
                List.of(), Map.of()), merged.speakers().getLast());
        assertEquals(List.of("Anna Nord", "Anna Nord", "Otto Falk", "Otto Falk", "Otto Falk"), names(merged));
    }

    @Test
    void aRememberedNameLeadsToThePersonInWhateverComesLater() {
        Dossier dossier = dossier();
        Dossier merged = after(dossier, Merging.merge(dossier, "Otto Falk", "Anna Nord", Speaker.Nature.PERSON));
        assertEquals(Optional.of(ANNA), new KnownSpeakers(merged.speakers()).find("otto FALK").map(Speaker::id));
    }

    @Test
    void twoSpeakersBecomeOneWithAllThatWasTheirs() {
        Dossier dossier = FishingDispute.sketch()
                .speaker("a-nord", s -> s.named("A. Nord").alias("Frau Nord").side("north").role("Envoy", "2009"))
                .event("talks", "2011-10-04", e -> e.participant("anna-nord").participant("a-nord")
                        .figure("7 boats", "a-nord", "gazette").mentionedIn("gazette"))
                .quote("q", "a-nord", "courier", "Fish first", q -> q.said("2011-10-04").role("Envoy"))
                .build();
        Dossier merged = after(dossier, Merging.merge(dossier, "A. Nord", "Anna Nord", Speaker.Nature.PERSON));
        assertEquals(List.of(new Speaker(ANNA, "Anna Nord", Speaker.Nature.PERSON,
                List.of("the mayor", "A. Nord", "Frau Nord"), new SideId("north"),
                List.of(new Role("Envoy", Edtf.parse("2009"))), Map.of())), merged.speakers());
        assertEquals(List.of(ANNA), merged.quotes().stream().map(Quote::speaker).toList());
        assertEquals("Envoy", merged.quotes().getFirst().attribution().role());
        assertEquals(List.of(List.of(ANNA)), merged.events().stream().map(Event::participants).toList());
        assertEquals(List.of(new Figure("7 boats", ANNA, new ArticleId("gazette"))),
                merged.events().getFirst().figures());
        assertEquals(List.of(), errors(merged));
    }

    @Test
    void aFamilyNameIsMadeAnAliasOfThePersonWhomItMeansAnyway() {
        Dossier dossier = FishingDispute.sketch().speaker("otto-falk", s -> s.named("Otto Falk")).build();
        Dossier merged = after(dossier, Merging.merge(dossier, "Falk", "Otto Falk", Speaker.Nature.PERSON));
        assertEquals(List.of("Falk"), merged.speakers().getLast().aliases());
        assertEquals(2, merged.speakers().size());
    }

    @Test
    void whatIsOneAlreadyIsNotMerged() {
        Dossier dossier = dossier();
        assertEquals(new Step.Refused("The Mayor and Anna Nord are one already."),
                Merging.merge(dossier, "The Mayor", "Anna Nord", Speaker.Nature.PERSON));
    }

    @Test
    void aMergedNameIsAcceptedAsThatPerson() {
        Dossier dossier = dossier();
        Dossier merged = after(dossier, Merging.merge(dossier, "Falk", "Anna Nord", Speaker.Nature.PERSON));
        Dossier accepted = after(merged, Accepting.one(merged, utterance(merged, "c1")));
        assertEquals(ANNA, accepted.quotes().getFirst().speaker());
    }

    private static List<String> names(Dossier dossier) {
        return dossier.candidates().stream().map(Candidate::speaker).filter(one -> one != null)
                .map(one -> one.name()).toList();
    }
}
