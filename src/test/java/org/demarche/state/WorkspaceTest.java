package org.demarche.state;

import static org.demarche.state.SmallDispute.ANA;
import static org.demarche.state.SmallDispute.BEN;
import static org.demarche.state.SmallDispute.EAST;
import static org.demarche.state.SmallDispute.HERALD;
import static org.demarche.state.SmallDispute.POST;
import static org.demarche.state.SmallDispute.REPLY;
import static org.demarche.state.SmallDispute.STORM;
import static org.demarche.state.SmallDispute.TALKS;
import static org.demarche.state.SmallDispute.TREATY;
import static org.demarche.state.SmallDispute.WE_DO_NOT;
import static org.demarche.state.SmallDispute.WE_TALK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Table;
import org.demarche.model.edtf.Bounds;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.filter.Count;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.testing.Dossiers;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    private final Workspace workspace = new Workspace(SmallDispute.open());

    @Test
    void beginsWithAllEventsInSightAndNothingSelected() {
        assertEquals(Focus.NONE, workspace.focus());
        assertEquals(new Count(4, 2), workspace.snapshot().visible().shown());
        assertTrue(workspace.view().window().intersects(bounds("1911")));
        assertTrue(workspace.view().window().intersects(bounds("2011-07-08")));
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void aStartIsNoStepThatBackCouldUndo() {
        TimeWindow before = workspace.view().window();
        workspace.startAt(WE_DO_NOT);
        assertEquals(new Focus(WE_DO_NOT, REPLY, POST, WE_DO_NOT, BEN, null), workspace.focus());
        assertEquals(before, workspace.view().window());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void anEventBringsItsArticlePassageAndFirstSpeaker() {
        workspace.select(TALKS);
        assertEquals(new Focus(TALKS, TALKS, HERALD, null, ANA, new TextRange(0, 8)), workspace.focus());
    }

    @Test
    void aQuoteBringsItsEventArticleAndSpeaker() {
        workspace.select(WE_DO_NOT);
        assertEquals(new Focus(WE_DO_NOT, REPLY, POST, WE_DO_NOT, BEN, null), workspace.focus());
    }

    @Test
    void anEventKeepsTheCardOfASpeakerWhoTakesPart() {
        workspace.select(BEN);
        workspace.select(TALKS);
        assertEquals(BEN, workspace.focus().speaker());
    }

    @Test
    void anEventToldByTheOpenArticleStaysInIt() {
        workspace.select(POST);
        workspace.select(STORM);
        assertEquals(POST, workspace.focus().article());
    }

    @Test
    void aSpeakerLeavesEventAndArticleInPlace() {
        workspace.select(WE_TALK);
        workspace.select(BEN);
        assertEquals(new Focus(BEN, TALKS, HERALD, null, BEN, null), workspace.focus());
    }

    @Test
    void aPassageOpensItsArticleThere() {
        workspace.selectPassage(POST, new TextRange(2, 6));
        assertEquals(new Focus(POST, null, POST, null, null, new TextRange(2, 6)), workspace.focus());
    }

    @Test
    void anUnknownIdChangesNothingAndIsNoStep() {
        Snapshot before = workspace.snapshot();
        workspace.select(new EventId("never-heard-of"));
        assertEquals(before, workspace.snapshot());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void anUnknownIdDoesNotMoveTheTimelineEither() {
        workspace.select(TALKS);
        workspace.window(TimeWindow.of(bounds("1911")));
        Snapshot before = workspace.snapshot();
        workspace.select(new EventId("never-heard-of"));
        workspace.select(new QuoteId("never-heard-of"));
        assertEquals(before, workspace.snapshot());
    }

    @Test
    void aQuoteWithoutAnEventLeavesTheTimelineStill() {
        workspace.open(OpenDossier.of(new DossierIndex(Dossiers.titled("T")
                .speaker("ana", s -> s)
                .article("herald", a -> a.paragraph("“By the way.”"))
                .event("talks", "2011-07-05", e -> e)
                .quote("aside", "ana", "herald", "By the way.", q -> q)
                .build()), null));
        workspace.select(TALKS);
        TimeWindow old = TimeWindow.of(bounds("1911"));
        workspace.window(old);
        QuoteId aside = new QuoteId("aside");
        workspace.select(aside);
        assertEquals(new Focus(aside, TALKS, HERALD, aside, ANA, null), workspace.focus());
        assertEquals(old, workspace.view().window());
    }

    @Test
    void selectingTheSameAgainIsNoStepButAsksForItAgain() {
        workspace.select(TALKS);
        Snapshot before = workspace.snapshot();
        workspace.select(TALKS);
        assertEquals(new Snapshot(before.dossier(), before.view(), before.visible(), 1), workspace.snapshot());
        workspace.back();
        assertEquals(Focus.NONE, workspace.focus());
    }

    @Test
    void selectingAnEventOutOfSightMovesTheTimelineThere() {
        TimeWindow july = TimeWindow.of(bounds("2011-07"));
        workspace.window(july);
        workspace.select(TREATY);
        assertTrue(workspace.view().window().intersects(bounds("1911")));
        assertEquals(july.duration(), workspace.view().window().duration());
    }

    @Test
    void selectingAnEventInSightLeavesTheTimelineStill() {
        TimeWindow july = TimeWindow.of(bounds("2011-07"));
        workspace.window(july);
        workspace.select(TALKS);
        assertEquals(july, workspace.view().window());
    }

    @Test
    void backRestoresSelectionAndViewExactlyAsTheyWereLeft() {
        workspace.select(TALKS);
        workspace.window(TimeWindow.of(bounds("2011-07-05")));
        workspace.scrollY(40);
        ViewState left = workspace.view();
        workspace.select(WE_DO_NOT);
        workspace.lanes(LaneKind.SPEAKER);
        workspace.window(TimeWindow.of(bounds("2011")));
        ViewState last = workspace.view();

        workspace.back();
        workspace.back();
        assertEquals(left, workspace.view());

        workspace.forward();
        workspace.forward();
        assertEquals(last, workspace.view());
        assertFalse(workspace.canGoForwardProperty().get());
    }

    @Test
    void backOverAFilterBringsTheHiddenEventsBack() {
        workspace.filter(Filter.ALL.with(FacetValue.of(EAST), false));
        assertEquals(new Count(3, 1), workspace.snapshot().visible().shown());
        workspace.back();
        assertEquals(new Count(4, 2), workspace.snapshot().visible().shown());
    }

    @Test
    void otherLanesAreShownFromTheirTop() {
        workspace.scrollY(120);
        workspace.lanes(LaneKind.SOURCE);
        assertEquals(0, workspace.view().scrollY());
    }

    @Test
    void lanesOfEachKindAreFoundAsTheyWereArranged() {
        workspace.arrange(lanes -> lanes.withCollapsed("east", true));
        workspace.lanes(LaneKind.SOURCE);
        assertEquals(LaneArrangement.NONE, workspace.view().arrangement());
        workspace.arrange(lanes -> lanes.withRows("herald", 4));
        workspace.lanes(LaneKind.SIDE);
        assertEquals(LaneArrangement.NONE.withCollapsed("east", true), workspace.view().arrangement());
        workspace.lanes(LaneKind.SOURCE);
        assertEquals(LaneArrangement.NONE.withRows("herald", 4), workspace.view().arrangement());
    }

    @Test
    void backRestoresHowLanesWereArranged() {
        workspace.arrange(lanes -> lanes.withCollapsed("east", true));
        workspace.arrange(lanes -> lanes.withRows("west", 2));
        workspace.back();
        assertEquals(LaneArrangement.NONE.withCollapsed("east", true), workspace.view().arrangement());
        workspace.back();
        assertEquals(LaneArrangement.NONE, workspace.view().arrangement());
        workspace.forward();
        assertEquals(LaneArrangement.NONE.withCollapsed("east", true), workspace.view().arrangement());
    }

    @Test
    void openingAnotherDossierStartsAfresh() {
        workspace.select(TALKS);
        workspace.filter(Filter.ALL.with(FacetValue.of(EAST), false));
        OpenDossier other = OpenDossier.of(new DossierIndex(Dossier.empty("Nothing yet")), null);
        workspace.open(other);
        assertEquals(other, workspace.snapshot().dossier());
        assertEquals(Focus.NONE, workspace.focus());
        assertEquals(new Count(0, 0), workspace.snapshot().visible().total());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void theWayBackPassesOverWhatAStepTookAwayAndFindsItAgain() {
        workspace.select(WE_TALK);
        Focus open = workspace.focus();
        OpenDossier whole = workspace.snapshot().dossier();
        workspace.select(STORM);
        Draft draft = new Draft(workspace.index().dossier());
        draft.remove(Table.QUOTES, WE_TALK);
        workspace.update(OpenDossier.of(new DossierIndex(draft.dossier()), null));
        workspace.back();
        assertNull(workspace.focus().quote());
        assertNull(workspace.focus().selected());
        assertEquals(open.article(), workspace.focus().article());
        workspace.update(whole);
        assertEquals(open, workspace.focus());
    }

    @Test
    void everyChangeIsOneChangeOfOneConsistentValue() {
        List<Snapshot> seen = new ArrayList<>();
        workspace.snapshotProperty().addListener((_, _, now) -> seen.add(now));
        workspace.filter(Filter.ALL.with(FacetValue.of(EAST), false));
        assertEquals(List.of(workspace.snapshot()), seen);
        assertEquals(3, seen.getFirst().visible().shown().events());
    }

    private static Bounds bounds(String date) {
        return Edtf.parse(date).bounds();
    }
}
