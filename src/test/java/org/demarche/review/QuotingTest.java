package org.demarche.review;

import static org.demarche.review.FishingDispute.after;
import static org.demarche.review.FishingDispute.errors;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class QuotingTest {

    @Test
    void marksAndSpacesAtTheEndsAreNotPartOfTheQuote() {
        Dossier dossier = FishingDispute.dossier();
        Article gazette = dossier.articles().getFirst();
        assertEquals(Optional.of("We shall not sign,"), SelectionProposal.of(dossier, gazette, new TextRange(39, 61))
                .map(SelectionProposal::text));
        assertEquals(Optional.of(new TextRange(41, 59)), SelectionProposal.of(dossier, gazette, new TextRange(39, 61))
                .map(SelectionProposal::place).map(Anchor::range));
    }

    @Test
    void marksAloneAreNothingToQuote() {
        Dossier dossier = FishingDispute.dossier();
        assertEquals(Optional.empty(),
                SelectionProposal.of(dossier, dossier.articles().getFirst(), new TextRange(39, 41)));
    }

    @Test
    void whatWaitsThereIsProposedAndIsDoneWithThen() {
        Dossier dossier = FishingDispute.dossier();
        SelectionProposal proposal = SelectionProposal.of(dossier, dossier.articles().getFirst(),
                new TextRange(40, 60)).orElseThrow();
        assertEquals(new ProposedSpeaker("Anna Nord", "Anna Nord", Speaker.Nature.PERSON, false), proposal.speaker());
        Dossier quoted = after(dossier, Quoting.quote(dossier, proposal));
        assertEquals(List.of("g1"), quoted.quotes().stream().map(quote -> quote.id().value()).toList());
        assertEquals(List.of("g2", "g3", "g4", "c1", "c2"),
                quoted.candidates().stream().map(one -> one.id().value()).toList());
        assertEquals(List.of(), errors(quoted));
    }

    @Test
    void theSpeakerNamedNearestAndTheDateOfTheirNearestQuoteAreProposed() {
        Dossier dossier = Dossiers.titled("A dispute")
                .speaker("anna", s -> s.named("Anna Nord").alias("Nord"))
                .speaker("otto", s -> s.named("Otto Falk"))
                .article("gazette", a -> a.published("2011-10-05")
                        .paragraph("“We wait,” said Anna Nord.")
                        .paragraph("Otto Falk came. For Nord all of it was a mere show of force."))
                .quote("q", "anna", "gazette", "We wait,", q -> q.said("2011-10-03"))
                .build();
        SelectionProposal proposal = propose(dossier, "a mere show of force").orElseThrow();
        assertEquals(new ProposedSpeaker("Anna Nord", "Nord", Speaker.Nature.PERSON, false), proposal.speaker());
        assertEquals(new Dated(Edtf.parse("2011-10-03"), DateBasis.INHERITED,
                "The date of the nearest quote of Anna Nord."), proposal.said());
    }

    @Test
    void aQuoteOfASelectionGetsAnIdThatTellsSpeakerAndArticle() {
        Dossier dossier = FishingDispute.dossier();
        Dossier quoted = after(dossier, Quoting.quote(dossier,
                propose(dossier, "grounds failed").orElseThrow().by("Ünal Öz", Speaker.Nature.PERSON)));
        Quote quote = quoted.quotes().getFirst();
        assertEquals("unal-oz-gazette-1", quote.id().value());
        assertEquals("grounds failed", quote.text());
        assertEquals(List.of(), errors(quoted));
    }

    private static Optional<SelectionProposal> propose(Dossier dossier, String words) {
        Article article = dossier.articles().getFirst();
        String text = article.text().joined();
        int start = text.codePointCount(0, text.indexOf(words));
        return SelectionProposal.of(dossier, article,
                new TextRange(start, start + words.codePointCount(0, words.length())));
    }
}
