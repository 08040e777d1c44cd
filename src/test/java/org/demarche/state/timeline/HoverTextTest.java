package org.demarche.state.timeline;

import static org.demarche.state.SmallDispute.REPLY;
import static org.demarche.state.SmallDispute.TALKS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Relation;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.state.SmallDispute;
import org.demarche.timeline.EventGroup;
import org.demarche.timeline.Hit;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoverTextTest {
    private static final DossierIndex INDEX = SmallDispute.index();
    private static final EventId VAGUE = new EventId("vague");

    @Test
    void anEventTellsItsDateAndHowManyStatementsItHas() {
        assertEquals(Optional.of(new HoverText("The talks", List.of("5 July 2011", "1 statement"))),
                HoverText.of(INDEX, new Hit.EventHit(TALKS)));
    }

    @Test
    void anUncertainDateTellsItsEarliestAndLatestDay() {
        assertEquals(List.of("c. July 2011 · Geneva", "earliest 1 July 2011, latest 31 July 2011"), vague("2011-07~"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011-07-05?             | earliest 5 July 2011, latest 5 July 2011
            2011-07-05%             | earliest 5 July 2011, latest 5 July 2011
            [2011-07-05,2011-07-09] | earliest 5 July 2011, latest 9 July 2011
            {2011-07-05,2011-07-09} | earliest 5 July 2011, latest 9 July 2011
            [..2011-07-09]          | without a known beginning, latest 9 July 2011
            [2011-07-05..]          | earliest 5 July 2011, without a known end
            2011-07-05/2011-07-09   | earliest 5 July 2011, latest 9 July 2011
            2011-07~/2011-08~       | earliest 1 July 2011, latest 31 August 2011
            2011-07-05/             | earliest 5 July 2011, without a known end
            /2011-07-09             | without a known beginning, latest 9 July 2011
            1982-02 | earliest 1 February 1982, latest 28 February 1982
            1982    | earliest 1 January 1982, latest 31 December 1982
            198X    | earliest 1 January 1980, latest 31 December 1989
            """)
    void aDateThatIsNoCertainDayTellsItsEarliestAndLatestDay(String date, String bounds) {
        assertEquals(bounds, vague(date).get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1982-02-03", "1982-02-03T10:00:00"})
    void aDayOrAMomentNeedsNoBounds(String date) {
        assertEquals(1, vague(date).size());
    }

    @Test
    void anOpenEndIsSaid() {
        assertEquals("earliest 5 July 2011, without an end", vague("2011-07-05/..").get(1));
    }

    @Test
    void anOpenBeginningIsSaid() {
        assertEquals("without a beginning, latest 5 July 2011", vague("../2011-07-05").get(1));
    }

    @Test
    void aClusterListsItsMembers() {
        Hit cluster = new Hit.ClusterHit(EventGroup.of(List.of(TALKS, REPLY), new TimeWindow(0, 1)));
        assertEquals(
                Optional.of(new HoverText("2 events", List.of("5 Jul 2011 · The talks", "7 Jul 2011 · The reply"))),
                HoverText.of(INDEX, cluster));
    }

    @Test
    void aLargeClusterSaysHowManyMoreItHolds() {
        Hit cluster = new Hit.ClusterHit(EventGroup.of(Collections.nCopies(30, TALKS), new TimeWindow(0, 1)));
        HoverText text = HoverText.of(INDEX, cluster).orElseThrow();
        assertEquals("30 events", text.title());
        assertEquals(HoverText.LISTED + 1, text.lines().size());
        assertEquals("and 22 more", text.lines().getLast());
    }

    @Test
    void anEmptyPlaceHasNothingToTell() {
        assertEquals(Optional.empty(), HoverText.of(INDEX, Hit.NOTHING));
    }

    @Test
    void anArcTellsWhatTiesItsEvents() {
        Hit arc = new Hit.RelationHit(new Relation(REPLY, Relation.Kind.RESPONDS_TO, TALKS, Relation.Basis.STATED,
                SmallDispute.POST, "", Map.of()));
        assertEquals(Optional.of(new HoverText("The reply", List.of("7 July 2011", "responds to: The talks",
                "5 July 2011", "stated by The Paper"))), HoverText.of(INDEX, arc));
    }

    @Test
    void anArcToAnUnknownEventTellsNothing() {
        assertEquals(Optional.empty(), HoverText.of(INDEX, new Hit.RelationHit(new Relation(REPLY,
                Relation.Kind.PRECEDES, VAGUE, Relation.Basis.INFERRED, null, "", Map.of()))));
    }

    @Test
    void aDateOfPublicationTellsHowFarItIsFromTheEvent() {
        assertEquals(Optional.of(new HoverText("Published 6 July 2011",
                        List.of("The Paper", "The talks, dated 5 July 2011 (1 day earlier)"))),
                HoverText.of(INDEX, new Hit.PublicationHit(TALKS, List.of(SmallDispute.HERALD))));
    }

    @Test
    void theDateOfAStatementTellsWhoMadeItAndWhenItWasPublished() {
        assertEquals(Optional.of(new HoverText("Said 5 July 2011",
                        List.of("Ben Brook; published 8 July 2011, The Paper",
                                "The reply, dated 7 July 2011 (2 days later)"))),
                HoverText.of(INDEX, new Hit.SaidHit(REPLY, List.of(SmallDispute.WE_DO_NOT))));
    }

    private static List<String> vague(String date) {
        Event event = new Event(VAGUE, "Vague", new Dated(Edtf.parse(date), DateBasis.HISTORY, ""), "Geneva", null,
                new KindId("talks"), List.of(), "", List.of(), List.of(), Map.of());
        Dossier empty = Dossier.empty("Vague");
        Dossier dossier = new Dossier(empty.format(), empty.title(), "", List.of(), List.of(), List.of(), List.of(),
                List.of(event), List.of(), List.of(), List.of(), Map.of());
        return HoverText.of(new DossierIndex(dossier), new Hit.EventHit(VAGUE)).orElseThrow().lines();
    }
}
