package org.demarche.review;

import static org.demarche.review.FishingDispute.after;
import static org.demarche.review.FishingDispute.dossier;
import static org.demarche.review.FishingDispute.utterance;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.Candidate;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.junit.jupiter.api.Test;

class CorrectingTest {

    @Test
    void aSpeakerIsNamedForAllPartsAndIsSureThen() {
        Dossier dossier = dossier();
        Dossier corrected = after(dossier,
                Correcting.speaker(dossier, utterance(dossier, "g1"), " Ida Nord ", Speaker.Nature.PERSON));
        ProposedSpeaker ida = new ProposedSpeaker("Ida Nord", "Anna Nord", Speaker.Nature.PERSON, false);
        Utterance utterance = utterance(corrected, "g1");
        assertEquals(List.of(ida, ida), utterance.parts().stream().map(part -> part.speaker()).toList());
        assertEquals(List.of("by-hand 100", "by-hand 100"),
                utterance.parts().stream().map(part -> part.rule() + " " + part.confidence()).toList());
    }

    @Test
    void aDateIsGivenOrTakenAway() {
        Dossier dossier = dossier();
        Dossier dated = after(dossier, Correcting.said(dossier, utterance(dossier, "c1"), Edtf.parse("2011-10-05")));
        assertEquals(new Dated(Edtf.parse("2011-10-05"), DateBasis.GIVEN, ""),
                utterance(dated, "c1").said());
        Dossier undated = after(dated, Correcting.said(dated, utterance(dated, "c1"), null));
        assertNull(utterance(undated, "c1").said());
    }

    @Test
    void aDateAfterThePublicationIsRefused() {
        Dossier dossier = dossier();
        assertEquals(new Step.Refused("It cannot have been said on 7 October 2011, since the article was published on"
                        + " 6 October 2011: give another date."),
                Correcting.said(dossier, utterance(dossier, "c1"), Edtf.parse("2011-10-07")));
    }

    @Test
    void theEndsMoveByAWordWithItsPunctuation() {
        Dossier dossier = dossier();
        assertEquals("and … we shall [never]", extent(dossier, "g2", ExtentMove.END_EARLIER).text());
        assertEquals(new Anchor(78, 100, "all not sign,” said Anna Nord, “", " pay.”\n“They will,” said Otto Fa"),
                extent(dossier, "g2", ExtentMove.END_EARLIER).place());
        assertEquals("They will,” said", extent(dossier, "g3", ExtentMove.END_LATER).text());
        assertEquals("shall not sign,", extent(dossier, "g1", ExtentMove.START_LATER).text());
        assertEquals("of “a good day for cod", extent(dossier, "g4", ExtentMove.START_EARLIER).text());
    }

    @Test
    void anEndStaysWithinItsParagraph() {
        Dossier dossier = dossier();
        Step none = new Step.Refused("There is no further word to move to.");
        assertEquals(none, Correcting.extent(dossier, utterance(dossier, "g1"), ExtentMove.END_LATER));
        assertEquals(none, Correcting.extent(dossier, utterance(dossier, "g1"), ExtentMove.START_EARLIER));
    }

    @Test
    void anEndStaysWhereThereIsNoFurtherWord() {
        Dossier dossier = dossier();
        Dossier one = after(dossier, Correcting.extent(dossier, utterance(dossier, "c2"), ExtentMove.END_EARLIER));
        assertEquals(new Step.Refused("There is no further word to move to."),
                Correcting.extent(one, utterance(one, "c2"), ExtentMove.END_EARLIER));
        assertEquals(new Step.Refused("There is no further word to move to."),
                Correcting.extent(one, utterance(one, "c2"), ExtentMove.START_LATER));
    }

    @Test
    void theKindIsAnyButReported() {
        Dossier dossier = dossier();
        assertEquals(Directness.DOCUMENT, utterance(after(dossier,
                Correcting.directness(dossier, utterance(dossier, "g4"), Directness.DOCUMENT)), "g4").directness());
        assertEquals(new Step.Refused("What was said without quotation marks is no quote."),
                Correcting.directness(dossier, utterance(dossier, "g4"), Directness.REPORTED));
    }

    @Test
    void whatIsRejectedIsKeptAndCanWaitAgain() {
        Dossier dossier = dossier();
        Dossier rejected = after(dossier, Correcting.reject(dossier, utterance(dossier, "g1")));
        assertEquals(List.of(true, true, false, false, false, false),
                rejected.candidates().stream().map(one -> one.rejected()).toList());
        assertEquals(dossier, after(rejected, Correcting.takeBack(rejected, utterance(rejected, "g2"))));
    }

    @Test
    void partsCanBeTakenApart() {
        Dossier dossier = dossier();
        Dossier apart = after(dossier, Correcting.apart(dossier, utterance(dossier, "g1")));
        assertEquals(6, Utterance.all(apart).size());
        assertEquals(5, Utterance.all(dossier).size());
        assertEquals(new Step.Refused("This quote has one part only."),
                Correcting.apart(dossier, utterance(dossier, "g3")));
    }

    private static Candidate extent(Dossier dossier, String id, ExtentMove move) {
        Dossier moved = after(dossier, Correcting.extent(dossier, utterance(dossier, id), move));
        return moved.candidates().stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
    }
}
