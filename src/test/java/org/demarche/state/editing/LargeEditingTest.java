package org.demarche.state.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Side;
import org.demarche.model.edit.Draft;
import org.demarche.model.id.SideId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.testing.GeneratedDossier;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.QueueExecutor;
import org.junit.jupiter.api.Test;

/** A dossier that takes long to be arranged. */
class LargeEditingTest {
    private final Dossier large = new GeneratedDossier(1, Editing.MOST_EVENTS_AT_ONCE + 1).dossier();
    private final Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(large), null));
    private final QueueExecutor background = new QueueExecutor();
    private final Editing editing = new Editing(workspace, new ExecutorTaskRunner(background, Runnable::run));

    @Test
    void everyStepCountsAtOnceAndTheWindowShowsTheLatest() {
        OpenDossier before = workspace.snapshot().dossier();
        add("one");
        add("two");
        editing.undo();
        Dossier now = editing.dossier();
        assertEquals(large.sides().size() + 1, now.sides().size());
        assertSame(before, workspace.snapshot().dossier());
        background.runAll();
        assertSame(now, workspace.index().dossier());
    }

    @Test
    void whatWasBeingArrangedIsDroppedWhenAnotherDossierIsOpened() {
        add("one");
        OpenDossier other = OpenDossier.of(new DossierIndex(Dossier.empty("Other")), null);
        workspace.open(other);
        background.runAll();
        assertEquals(other, workspace.snapshot().dossier());
        assertEquals(other.index().dossier(), editing.dossier());
    }

    private void add(String side) {
        Draft draft = new Draft(editing.dossier());
        draft.add(new Side(new SideId(side), side, Map.of()));
        editing.perform(draft.edit("Add " + side));
    }
}
