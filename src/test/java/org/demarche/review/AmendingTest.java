package org.demarche.review;

import static org.demarche.review.FishingDispute.after;
import static org.demarche.review.FishingDispute.dossier;
import static org.demarche.review.FishingDispute.errors;
import static org.demarche.review.FishingDispute.utterance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.junit.jupiter.api.Test;

class AmendingTest {
    private static final QuoteId FIRST = new QuoteId("g1");

    @Test
    void anotherSpeakerTakesAllPartsAndTheirEventAlong() {
        Dossier amended = after(accepted(), Amending.speaker(accepted(), FIRST, "Otto Falk", Speaker.Nature.PERSON));
        SpeakerId falk = new SpeakerId("otto-falk");
        assertEquals(List.of(falk, falk), amended.quotes().stream().map(Quote::speaker).toList());
        assertEquals(List.of("Otto Falk: “We shall not sign … and … we shall [never] pay.”"), titles(amended));
        assertEquals(List.of(List.of(falk)), amended.events().stream().map(Event::participants).toList());
        assertEquals(List.of(), errors(amended));
    }

    @Test
    void anotherDateMovesTheEventThatIsNothingButTheseWords() {
        Dossier amended = after(accepted(), Amending.said(accepted(), FIRST, Edtf.parse("2011-10-03")));
        assertEquals(List.of(Edtf.parse("2011-10-03")),
                amended.events().stream().map(event -> event.when().date()).toList());
        assertEquals(List.of(new EventId("anna-nord-2011-10-03"), new EventId("anna-nord-2011-10-03")),
                amended.quotes().stream().map(Quote::event).toList());
    }

    @Test
    void withoutADateTheEventGoes() {
        Dossier amended = after(accepted(), Amending.said(accepted(), FIRST, null));
        assertEquals(List.of(), amended.events());
        assertNull(amended.quotes().getFirst().event());
    }

    @Test
    void anEventThatIsMoreThanTheseWordsStays() {
        Dossier dossier = FishingDispute.sketch()
                .event("talks", "2011-10-04", e -> e.participant("anna-nord").mentionedIn("gazette").summary("Talks."))
                .build();
        Dossier accepted = after(dossier, Accepting.one(dossier, utterance(dossier, "g1")));
        Dossier amended = after(accepted, Amending.speaker(accepted, FIRST, "Otto Falk", Speaker.Nature.PERSON));
        assertEquals(List.of(new EventId("talks"), new EventId("talks")),
                amended.quotes().stream().map(Quote::event).toList());
        assertEquals(List.of(new SpeakerId("anna-nord"), new SpeakerId("otto-falk")),
                amended.events().getFirst().participants());
    }

    @Test
    void aQuoteIsPutAtAnotherEvent() {
        Dossier dossier = FishingDispute.sketch().event("talks", "2011-10-04", e -> e.titled("Talks")).build();
        Dossier accepted = after(dossier, Accepting.one(dossier, utterance(dossier, "g1")));
        Dossier amended = after(accepted, Amending.event(accepted, FIRST, new EventId("talks")));
        assertEquals(List.of("Talks"), titles(amended));
        assertEquals(List.of(new SpeakerId("anna-nord")), amended.events().getFirst().participants());
        assertEquals(List.of(), errors(amended));
    }

    @Test
    void aRemovedQuoteTakesItsEventAlongOnlyAsTheLast() {
        Dossier one = after(accepted(), Amending.remove(accepted(), FIRST));
        assertEquals(1, one.events().size());
        assertNull(one.quotes().getFirst().group());
        Dossier none = after(one, Amending.remove(one, new QuoteId("g2")));
        assertEquals(List.of(), none.events());
        assertEquals(List.of(), none.quotes());
    }

    @Test
    void theKindOfAReportedStatementStays() {
        Dossier amended = after(accepted(), Amending.directness(accepted(), FIRST, Directness.PARTIAL));
        assertEquals(List.of(Directness.PARTIAL, Directness.PARTIAL),
                amended.quotes().stream().map(Quote::directness).toList());
        Dossier reported = FishingDispute.sketch().reported("r", "anna-nord", "gazette", "She is against.", q -> q)
                .build();
        assertEquals(new Step.Refused("A reported statement has no quoted words."),
                Amending.directness(reported, new QuoteId("r"), Directness.DIRECT));
    }

    private static Dossier accepted() {
        Dossier dossier = dossier();
        return after(dossier, Accepting.one(dossier, utterance(dossier, "g1")));
    }

    private static List<String> titles(Dossier dossier) {
        return dossier.events().stream().map(Event::title).toList();
    }
}
