package org.demarche.review;

import static org.demarche.review.FishingDispute.after;
import static org.demarche.review.FishingDispute.dossier;
import static org.demarche.review.FishingDispute.errors;
import static org.demarche.review.FishingDispute.utterance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Attribution;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class AcceptingTest {
    private static final Dated TUESDAY = new Dated(Edtf.parse("2011-10-04"), DateBasis.RESOLVED, "“on Tuesday”");
    private static final ArticleId GAZETTE = new ArticleId("gazette");
    private static final SpeakerId ANNA = new SpeakerId("anna-nord");
    private static final EventId SAID = new EventId("anna-nord-2011-10-04");

    @Test
    void thePartsOfAnUtteranceBecomeQuotesOfOneEventTogether() {
        Dossier dossier = dossier();
        Dossier accepted = after(dossier, Accepting.one(dossier, utterance(dossier, "g2")));
        Attribution attribution = new Attribution(ANNA, null, null, null, TUESDAY, null, null, null, "said");
        assertEquals(List.of(
                new Quote(new QuoteId("g1"), GAZETTE, Directness.DIRECT, "We shall not sign,", null,
                        new Anchors(new Anchor(41, 59, "the grounds failed on Tuesday.\n“",
                                "” said Anna Nord, “and … we shal"), null),
                        attribution, SAID, List.of(), "u1", List.of(), Map.of()),
                new Quote(new QuoteId("g2"), GAZETTE, Directness.DIRECT, "and … we shall [never] pay.", null,
                        new Anchors(new Anchor(78, 105, "all not sign,” said Anna Nord, “",
                                "”\n“They will,” said Otto Falk. H"), null),
                        attribution, SAID, List.of(), "u1", List.of(
                                new QuoteEdit(QuoteEdit.Kind.ELISION, new TextRange(4, 5)),
                                new QuoteEdit(QuoteEdit.Kind.INSERTION, new TextRange(15, 22))), Map.of())),
                accepted.quotes());
        assertEquals(List.of(new Event(SAID, "Anna Nord: “We shall not sign … and … we shall [never] pay.”", TUESDAY,
                null, new SideId("north"), new KindId("statement"), List.of(ANNA), "", List.of(),
                List.of(new Mention(GAZETTE, new TextRange(40, 106), null)), Map.of())), accepted.events());
        assertEquals(new EventKind(new KindId("statement"), "Statement", Map.of()), accepted.kinds().getLast());
        assertEquals(List.of("g3", "g4", "c1", "c2"),
                accepted.candidates().stream().map(one -> one.id().value()).toList());
        assertEquals(List.of(), errors(accepted));
    }

    @Test
    void aSpeakerIsMadeOnceAndFoundByFamilyNameAfterwards() {
        Dossier dossier = dossier();
        Dossier one = after(dossier, Accepting.one(dossier, utterance(dossier, "g3")));
        Dossier two = after(one, Accepting.one(one, utterance(one, "c1")));
        assertEquals(new Speaker(new SpeakerId("otto-falk"), "Otto Falk", Speaker.Nature.PERSON, List.of(), null,
                List.of(), Map.of()), two.speakers().getLast());
        assertEquals(2, two.speakers().size());
        assertEquals(new SpeakerId("otto-falk"), two.quotes().getLast().speaker());
    }

    @Test
    void aFamilyNameThatTwoPersonsHaveIsNotGuessedAt() {
        Dossier dossier = FishingDispute.sketch()
                .speaker("otto-falk", s -> s.named("Otto Falk"))
                .speaker("ida-falk", s -> s.named("Ida Falk"))
                .build();
        Dossier accepted = after(dossier, Accepting.one(dossier, utterance(dossier, "c1")));
        assertEquals(new SpeakerId("falk"), accepted.quotes().getFirst().speaker());
    }

    @Test
    void whatOneSpeakerSaysOnOneDateInOneArticleSharesAnEvent() {
        Dossier dossier = dossier();
        Dossier one = after(dossier, Accepting.one(dossier, utterance(dossier, "g3")));
        Dossier two = after(one, Accepting.one(one, utterance(one, "g4")));
        assertEquals(List.of("Otto Falk: “They will”"), two.events().stream().map(Event::title).toList());
        assertEquals(two.quotes().getFirst().event(), two.quotes().getLast().event());
    }

    @Test
    void anEventThatTheArticleTellsOfIsTakenWhenTheSpeakerTookPartInItThatDay() {
        Dossier dossier = FishingDispute.sketch()
                .event("talks", "2011-10-04", e -> e.participant("anna-nord").mentionedIn("gazette"))
                .build();
        Dossier accepted = after(dossier, Accepting.one(dossier, utterance(dossier, "g1")));
        assertEquals(dossier.events(), accepted.events());
        assertEquals(new EventId("talks"), accepted.quotes().getFirst().event());
    }

    @Test
    void withoutADateThereIsAQuoteAndNoEvent() {
        Dossier dossier = dossier();
        Dossier accepted = after(dossier, Accepting.one(dossier, utterance(dossier, "c1")));
        assertEquals(List.of(), accepted.events());
        assertNull(accepted.quotes().getFirst().event());
        assertEquals(Dated.unknown("The article does not tell when this was said."),
                accepted.quotes().getFirst().attribution().said());
        assertEquals(List.of(), errors(accepted));
    }

    @Test
    void anEventThatIsChosenLendsItsDateToWordsWithoutOne() {
        Dossier dossier = FishingDispute.sketch().event("talks", "2011-10-04", e -> e.titled("Talks fail")).build();
        Dossier accepted = after(dossier,
                Accepting.at(dossier, utterance(dossier, "c1"), new EventId("talks")));
        assertEquals(new Dated(Edtf.parse("2011-10-04"), DateBasis.INHERITED, "The date of “Talks fail”."),
                accepted.quotes().getFirst().attribution().said());
        assertEquals(List.of(new SpeakerId("falk")), accepted.events().getFirst().participants());
        assertEquals(List.of(new Mention(new ArticleId("courier"), new TextRange(0, 66), null)),
                accepted.events().getFirst().mentions());
    }

    @Test
    void withoutASpeakerNothingIsAccepted() {
        Dossier dossier = dossier();
        assertEquals(new Step.Refused("Nothing tells who said this: choose a speaker first."),
                Accepting.one(dossier, utterance(dossier, "c2")));
    }

    @Test
    void wordsThatAreAQuoteAlreadyAreNotAcceptedAgain() {
        Dossier dossier = FishingDispute.sketch().quote("old", "anna-nord", "gazette", "They will,", q -> q).build();
        assertEquals(new Step.Refused("These words are a quote already."),
                Accepting.one(dossier, utterance(dossier, "g3")));
    }

    @Test
    void wordsThatTheArticleDoesNotHaveAreNotAccepted() {
        Dossier dossier = Dossiers.titled("A dispute")
                .article("gazette", a -> a.paragraph("“We wait,” said Otto Falk."))
                .candidate("g1", "gazette", "We wait,", c -> c.by("Otto Falk"))
                .build();
        Dossier other = Dossiers.titled("A dispute")
                .article("gazette", a -> a.paragraph("Otto Falk said: “We waited.”"))
                .build();
        Utterance utterance = utterance(dossier, "g1");
        assertEquals(new Step.Refused("The article has other words at this place: reject this one, and select the words"
                + " in the text to quote them."), Accepting.one(other, utterance));
    }

    @Test
    void nothingIsSaidAfterItWasPublished() {
        Dossier dossier = Dossiers.titled("A dispute")
                .article("gazette", a -> a.published("2011-10-05").paragraph("“We wait,” said Otto Falk."))
                .candidate("g1", "gazette", "We wait,", c -> c.by("Otto Falk").said("2011-10-07", "Friday"))
                .build();
        assertEquals(new Step.Refused("It cannot have been said on 7 October 2011, since the article was published on"
                + " 5 October 2011: give another date."), Accepting.one(dossier, utterance(dossier, "g1")));
    }

    @Test
    void allOfAnArticleThatCanBeAcceptedIsOneStep() {
        Dossier dossier = dossier();
        Step step = Accepting.all(dossier, one -> one.article().equals(GAZETTE) || one.id().value().equals("c2"));
        Dossier accepted = after(dossier, step);
        assertEquals(List.of("g1", "g2", "g3", "g4"),
                accepted.quotes().stream().map(quote -> quote.id().value()).toList());
        assertEquals(List.of("c1", "c2"), accepted.candidates().stream().map(one -> one.id().value()).toList());
        assertEquals(Optional.of("Accept 3 quotes"), step instanceof Step.Possible(var edit)
                ? Optional.of(edit.title()) : Optional.empty());
        assertEquals(List.of(), errors(accepted));
    }

    @Test
    void onlyPartsThatBecomeQuotesTogetherStayAGroup() {
        Dossier dossier = dossier();
        Dossier apart = after(dossier, Correcting.apart(dossier, utterance(dossier, "g1")));
        Dossier accepted = after(apart, Accepting.one(apart, utterance(apart, "g1")));
        assertEquals(List.of("g1"), accepted.quotes().stream().map(quote -> quote.id().value()).toList());
        assertNull(accepted.quotes().getFirst().group());
    }
}
