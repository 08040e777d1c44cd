package org.demarche.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.DossierIndex;
import org.demarche.model.Dossier;
import org.demarche.model.edtf.Edtf;
import org.demarche.state.filter.FacetValue;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private final Workspace workspace = new Workspace(HarbourDispute.open());
    private final List<Snapshot> shown = new ArrayList<>();

    @BeforeEach
    void follow() {
        Contents.follow(workspace, shown::add);
        assertEquals(List.of(workspace.snapshot()), shown);
        shown.clear();
    }

    @Test
    void movingTheTimelineShowsNothingAnew() {
        workspace.window(TimeWindow.of(Edtf.parse("1999-05").bounds()));
        workspace.scrollY(40);
        workspace.lanes(LaneKind.SPEAKER);
        workspace.folded(false);
        assertEquals(List.of(), shown);
    }

    @Test
    void aSelectionIsShownAndShownAgainWhenItIsMadeAgain() {
        workspace.select(HarbourDispute.TALKS);
        workspace.select(HarbourDispute.TALKS);
        assertEquals(List.of(0, 1), shown.stream().map(Snapshot::asked).toList());
        workspace.back();
        assertEquals(Focus.NONE, shown.getLast().focus());
    }

    @Test
    void anotherFilterAndAnotherDossierAreShown() {
        workspace.filter(workspace.view().filter().with(FacetValue.of(HarbourDispute.ISLANDS), false));
        assertEquals(List.of(workspace.snapshot()), shown);
        workspace.open(OpenDossier.of(new DossierIndex(Dossier.empty("Nothing")), null));
        assertEquals(workspace.snapshot(), shown.getLast());
        assertEquals(2, shown.size());
    }

    @Test
    void whatIsSelectedWhileASelectionIsBeingShownIsShownLast() {
        workspace.snapshotProperty().addListener((_, _, now) -> {
            if (HarbourDispute.TALKS.equals(now.focus().selected())) {
                workspace.select(HarbourDispute.BLOCKADE);
            }
        });
        workspace.select(HarbourDispute.TALKS);
        assertEquals(HarbourDispute.BLOCKADE, shown.getLast().focus().selected());
    }
}
