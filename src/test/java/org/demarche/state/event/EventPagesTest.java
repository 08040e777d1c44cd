package org.demarche.state.event;

import static org.demarche.state.HarbourDispute.ANCHOR;
import static org.demarche.state.HarbourDispute.BLOCKADE;
import static org.demarche.state.HarbourDispute.COAST;
import static org.demarche.state.HarbourDispute.COURIER;
import static org.demarche.state.HarbourDispute.FALK;
import static org.demarche.state.HarbourDispute.GAZETTE;
import static org.demarche.state.HarbourDispute.GIST;
import static org.demarche.state.HarbourDispute.ISLANDS;
import static org.demarche.state.HarbourDispute.LIND;
import static org.demarche.state.HarbourDispute.NEVER;
import static org.demarche.state.HarbourDispute.OPEN;
import static org.demarche.state.HarbourDispute.TALKS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.model.DossierIndex;
import org.demarche.model.Relation;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.HarbourDispute;
import org.demarche.state.event.EventPage.EvidenceLine;
import org.demarche.state.event.EventPage.FigureLine;
import org.demarche.state.event.EventPage.Person;
import org.demarche.state.event.EventPage.QuoteCard;
import org.demarche.state.event.EventPage.RelationLine;
import org.demarche.state.reader.SourceCheck;
import org.junit.jupiter.api.Test;

class EventPagesTest {
    private static final Set<QuoteId> ALL = Set.of(OPEN, GIST, ANCHOR, NEVER);

    private final DossierIndex index = HarbourDispute.index();

    @Test
    void aPageTellsEverythingOfItsEvent() {
        EventPage page = page(TALKS, ALL);
        assertEquals(new EventPage(TALKS, "Talks in the customs house",
                "6 May 1999 (1999-05-06, printed in the source)", "The paper prints the day.", "Kai",
                List.of(new Person(LIND, "Mara Lind"), new Person(FALK, "Otto Falk")), "Talks", "The two sides met.",
                List.of(new FigureLine("40 ships waiting", "Otto Falk, in The Gazette (Northern News), 6 May 1999")),
                List.of(
                        new QuoteCard(OPEN, LIND, "Mara Lind", COAST, "Minister", "direct · via interpreter", false,
                                "“" + HarbourDispute.OPEN_WORDS + "”", null, null, null),
                        new QuoteCard(GIST, FALK, "Otto Falk", ISLANDS, null, "reported", true,
                                HarbourDispute.GIST_WORDS, "said 5 May 1999",
                                "Said 5 May 1999, worked out from the source.\n“The day before”.", null),
                        new QuoteCard(ANCHOR, FALK, "Otto Falk", ISLANDS, null, "partial", false,
                                "“" + HarbourDispute.ANCHOR_WORDS + "”", null,
                                "Said 6 May 1999, taken from the same occasion.", null)),
                0,
                List.of(new QuoteCard(NEVER, LIND, "Mara Lind", COAST, "Minister of Ports", "direct", false,
                        "“" + HarbourDispute.NEVER_WORDS + "”", "said 9 May 1999",
                        "Said 9 May 1999, worked out from the source.", null)),
                page.evidence(), page.relations()), page);
    }

    @Test
    void aQuoteThatItsSourceDoesNotHoldSaysSoOnItsCard() {
        DossierIndex forged = HarbourDispute.with(ANCHOR, "no anchor in this bay");
        List<QuoteCard> cards = new EventPages(forged).page(forged.event(TALKS).orElseThrow(), ALL).quotes();
        assertEquals(Arrays.asList(null, null, "does not stand in the text"),
                cards.stream().map(QuoteCard::fault).toList());
    }

    @Test
    void theFilterTakesCardsAwayAndSaysHowMany() {
        EventPage page = page(TALKS, Set.of(ANCHOR));
        assertEquals(List.of(ANCHOR), page.quotes().stream().map(QuoteCard::quote).toList());
        assertEquals(2, page.leftOut());
    }

    @Test
    void evidenceNamesEachArticleWithWhatStandsThere() {
        assertEquals(List.of(
                new EvidenceLine(COURIER, "The Courier, 10 May 1999", "1 quote", new SourceCheck(1, 1, List.of()),
                        HarbourDispute.place(COURIER, "Boats closed the mouth of the harbour on Sunday.")),
                new EvidenceLine(GAZETTE, "The Gazette (Northern News), 6 May 1999",
                        "The islands would sign if they had their part of the dues",
                        new SourceCheck(0, 0, List.of()),
                        HarbourDispute.place(GAZETTE, "The islands would sign if they had their part of the dues"))),
                page(BLOCKADE, ALL).evidence());
    }

    @Test
    void aRelationReadsFromBothItsEnds() {
        assertEquals(List.of(new RelationLine(TALKS, Relation.Kind.RESPONDS_TO, true, "responds to",
                        "Talks in the customs house", "6 May 1999", true, "It came three days later.")),
                page(BLOCKADE, ALL).relations());
        assertEquals(List.of(new RelationLine(BLOCKADE, Relation.Kind.RESPONDS_TO, false, "answered by",
                        "Boats close the harbour", "9 May 1999", true, "It came three days later.")),
                page(TALKS, ALL).relations());
    }

    @Test
    void theRoleAtTheTimeIsLookedUpWhereTheQuoteGivesNone() {
        assertEquals("Minister of Ports", page(BLOCKADE, ALL).quotes().getFirst().role());
    }

    @Test
    void theSummaryCountsQuotesAndReportedStatementsApart() {
        assertEquals(new DossierSummary("The harbour", "Who may close a harbour?",
                        "2 events · 3 quotes · 1 reported statement · 2 speakers · 2 sources"),
                DossierSummary.of(HarbourDispute.dossier()));
    }

    private EventPage page(EventId event, Set<QuoteId> shown) {
        return new EventPages(index).page(index.event(event).orElseThrow(), shown);
    }
}
