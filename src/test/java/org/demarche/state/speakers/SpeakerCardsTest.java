package org.demarche.state.speakers;

import static org.demarche.state.HarbourDispute.ANCHOR;
import static org.demarche.state.HarbourDispute.BLOCKADE;
import static org.demarche.state.HarbourDispute.COAST;
import static org.demarche.state.HarbourDispute.FALK;
import static org.demarche.state.HarbourDispute.GIST;
import static org.demarche.state.HarbourDispute.LIND;
import static org.demarche.state.HarbourDispute.NEVER;
import static org.demarche.state.HarbourDispute.OPEN;
import static org.demarche.state.HarbourDispute.TALKS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Focus;
import org.demarche.state.HarbourDispute;
import org.demarche.state.speakers.SpeakerCard.Line;
import org.demarche.state.speakers.SpeakerCard.Occasion;
import org.demarche.testing.GeneratedDossier;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class SpeakerCardsTest {
    private static final Set<QuoteId> ALL = Set.of(OPEN, GIST, ANCHOR, NEVER);

    private final DossierIndex index = HarbourDispute.index();

    @Test
    void aCardTellsEverythingThatItsSpeakerSaid() {
        assertEquals(new SpeakerCard(LIND, "Mara Lind", COAST, "The coast",
                "Minister of Ports, 1 Jan 1999 – 30 Jun 2001", List.of("M. Lind"),
                "2 quotes on 2 occasions in 2 sources", 2, 0,
                List.of(
                        new Occasion(TALKS, "Talks in the customs house", List.of(new Line(OPEN, "6 May 1999",
                                "“" + HarbourDispute.OPEN_WORDS + "”", false, true,
                                "Said 6 May 1999, printed in the source.\ndirect · via interpreter"))),
                        new Occasion(BLOCKADE, "Boats close the harbour", List.of(new Line(NEVER, "9 May 1999",
                                "“" + HarbourDispute.NEVER_WORDS + "”", false, true,
                                "Said 9 May 1999, worked out from the source.\ndirect"))))),
                card(LIND, ALL, Focus.NONE));
    }

    @Test
    void quotesComeInTheOrderOfTheirDatesAndReportedOnesAreCountedApart() {
        SpeakerCard card = card(FALK, Set.of(GIST), Focus.NONE);
        assertEquals(List.of(GIST, ANCHOR), card.lines().stream().map(Line::quote).toList());
        assertEquals(List.of(true, false), card.lines().stream().map(Line::shown).toList());
        assertEquals("1 quote, 1 reported on 1 occasion in 1 source", card.tally());
    }

    @Test
    void theRoleIsThatAtTheTimeInFocus() {
        Speaker veteran = new Speaker(new SpeakerId("veteran"), "Veteran", Speaker.Nature.PERSON, List.of(), null,
                List.of(new Role("Early", Edtf.parse("1990/1998")), new Role("Late", Edtf.parse("1999/2001"))),
                Map.of());
        Focus talks = new Focus(TALKS, TALKS, null, null, null, null);
        SpeakerCards cards = new SpeakerCards(index);
        assertEquals("Late, 1999–2001", cards.card(veteran, ALL, talks).role());
        assertNull(cards.card(veteran, ALL, Focus.NONE).role());
    }

    @Test
    void theCardOfOneWhoIsQuotedVeryOftenHasPages() {
        DossierIndex large = new DossierIndex(new GeneratedDossier(1, 20_000).dossier());
        Speaker speaker = large.dossier().speakers().stream()
                .max(Comparator.comparingInt(each -> large.quotesOf(each.id()).size())).orElseThrow();
        int all = large.quotesOf(speaker.id()).size();
        assertTrue(all > 2 * SpeakerCards.PAGE, "enough quotes for the test: " + all);
        SpeakerCards cards = new SpeakerCards(large);
        List<QuoteId> seen = new ArrayList<>();
        for (int first = 0; first < all; first += SpeakerCards.PAGE) {
            SpeakerCard page = cards.card(speaker, Set.of(), Focus.NONE, first);
            assertTrue(page.lines().size() <= SpeakerCards.PAGE);
            for (Line line : page.lines()) {
                seen.add(line.quote());
                if (seen.size() % 50 == 1) {
                    Focus there = new Focus(line.quote(), null, null, line.quote(), speaker.id(), null);
                    assertEquals(first, cards.card(speaker, Set.of(), there).first());
                }
            }
        }
        assertEquals(all, seen.size());
        assertEquals(Set.copyOf(large.quotesOf(speaker.id()).stream().map(Quote::id).toList()), Set.copyOf(seen));
    }

    @Test
    void aQuoteWhoseDateIsNotKnownSaysSo() {
        DossierIndex undated = new DossierIndex(Dossiers.titled("Boats")
                .speaker("ida", s -> s.named("Ida Fisk"))
                .article("courier", a -> a.published("2011-10-06").full().paragraph("“Fish first,” said Ida Fisk."))
                .quote("fish", "ida", "courier", "Fish first,", q -> q.said("XXXX"))
                .build());
        SpeakerCard card = new SpeakerCards(undated).card(
                undated.dossier().speakers().getFirst(), Set.of(), Focus.NONE);
        assertEquals(List.of("no date"), card.lines().stream().map(Line::date).toList());
    }

    private SpeakerCard card(SpeakerId speaker, Set<QuoteId> shown, Focus focus) {
        return new SpeakerCards(index).card(index.speaker(speaker).orElseThrow(), shown, focus);
    }
}
