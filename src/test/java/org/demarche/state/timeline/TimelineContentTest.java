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
import org.demarche.work.SameThreadTaskRunner;
import org.junit.jupiter.api.Test;

class TimelineContentTest {
    private final Workspace workspace = new Workspace(SmallDispute.open());
    private final TimelineContents contents = new TimelineContents(workspace.snapshot(), new SameThreadTaskRunner());
    private final TimelineContent first = contents.content();

    private TimelineContent next() {
        contents.show(workspace.snapshot());
        return contents.content();
    }

    @Test
    void panningTakesOverWhatWasPrepared() {
        workspace.window(new TimeWindow(0, 1_000_000));
        assertSame(first.model(), next().model());
    }

    @Test
    void selectingTakesOverWhatWasPrepared() {
        workspace.select(TALKS);
        assertSame(first.model(), next().model());
    }

    @Test
    void otherLanesArePreparedAnew() {
        workspace.lanes(LaneKind.SPEAKER);
        TimelineContent next = next();
        assertNotSame(first.model(), next.model());
        assertEquals(LaneKind.SPEAKER, next.model().laneKind());
    }

    @Test
    void whatTheFilterHidesIsNotOnTheTimeline() {
        workspace.filter(Filter.ALL.with(FacetValue.of(EAST), false));
        assertEquals(3, next().model().size());
    }

    @Test
    void foldsAreOfTheModelOrNone() {
        assertEquals(first.model().folds(), first.folds());
        workspace.folded(false);
        assertEquals(Folds.NONE, next().folds());
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
        Emphasis emphasis = next().emphasis(Set.of(STORM), REPLY);
        assertEquals(new Emphasis(Set.of(), Set.of(TALKS, STORM), REPLY), emphasis);
    }

    private Emphasis emphasis() {
        return next().emphasis(Set.of(), null);
    }
}
