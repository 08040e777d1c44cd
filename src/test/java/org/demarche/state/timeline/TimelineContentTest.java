package org.demarche.state.timeline;

import static org.demarche.state.SmallDispute.ANA;
import static org.demarche.state.SmallDispute.EAST;
import static org.demarche.state.SmallDispute.POST;
import static org.demarche.state.SmallDispute.REPLY;
import static org.demarche.state.SmallDispute.STORM;
import static org.demarche.state.SmallDispute.TALKS;
import static org.demarche.state.SmallDispute.WE_DO_NOT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.timeline.Emphasis;
import org.demarche.timeline.Folds;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

class TimelineContentTest {
    private final Workspace workspace = new Workspace(SmallDispute.open());
    private final TimelineContent first = TimelineContent.of(workspace.snapshot());

    @Test
    void panningTakesOverWhatWasPrepared() {
        workspace.window(new TimeWindow(0, 1_000_000));
        assertSame(first.model(), first.next(workspace.snapshot()).model());
    }

    @Test
    void selectingTakesOverWhatWasPrepared() {
        workspace.select(TALKS);
        assertSame(first.model(), first.next(workspace.snapshot()).model());
    }

    @Test
    void otherLanesArePreparedAnew() {
        workspace.lanes(LaneKind.SPEAKER);
        TimelineContent next = first.next(workspace.snapshot());
        assertNotSame(first.model(), next.model());
        assertEquals(LaneKind.SPEAKER, next.model().laneKind());
    }

    @Test
    void whatTheFilterHidesIsNotOnTheTimeline() {
        workspace.filter(Filter.ALL.with(FacetValue.of(EAST), false));
        assertEquals(3, first.next(workspace.snapshot()).model().size());
    }

    @Test
    void foldsAreOfTheModelOrNone() {
        assertEquals(first.model().folds(), first.folds());
        workspace.folded(false);
        assertEquals(Folds.NONE, first.next(workspace.snapshot()).folds());
    }

    @Test
    void theEventOfAChosenQuoteStandsOut() {
        workspace.select(WE_DO_NOT);
        assertEquals(new Emphasis(Set.of(REPLY), Set.of(), null), emphasis());
    }

    @Test
    void whereAChosenSpeakerSpokeIsMarked() {
        workspace.select(ANA);
        assertEquals(new Emphasis(Set.of(), Set.of(TALKS), null), emphasis());
    }

    @Test
    void whatAChosenArticleTellsOfIsMarked() {
        workspace.select(POST);
        assertEquals(new Emphasis(Set.of(), Set.of(REPLY, STORM), null), emphasis());
    }

    @Test
    void hitsOfASearchAreMarkedBesides() {
        workspace.select(ANA);
        Emphasis emphasis = first.next(workspace.snapshot()).emphasis(Set.of(STORM), REPLY);
        assertEquals(new Emphasis(Set.of(), Set.of(TALKS, STORM), REPLY), emphasis);
    }

    private Emphasis emphasis() {
        return first.next(workspace.snapshot()).emphasis(Set.of(), null);
    }
}
