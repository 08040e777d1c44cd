package org.demarche.state.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Side;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.id.SideId;
import org.demarche.state.HarbourDispute;
import org.demarche.state.OpenDossier;
import org.demarche.state.ViewState;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing.Steps;
import org.junit.jupiter.api.Test;

class EditingTest {
    private final Dossier harbour = HarbourDispute.dossier();
    private final Workspace workspace = new Workspace(OpenDossier.of(new DossierIndex(harbour), null));
    private final Editing editing = new Editing(workspace);

    @Test
    void aStepIsShownTakenBackAndMadeAgain() {
        Edit step = adding("neutrals");
        editing.perform(step);
        Dossier after = step.apply(harbour);
        assertEquals(after, editing.dossier());
        assertEquals(new Steps("Add neutrals", null), editing.stepsProperty().get());
        editing.undo();
        assertEquals(harbour, editing.dossier());
        assertEquals(new Steps(null, "Add neutrals"), editing.stepsProperty().get());
        editing.redo();
        assertEquals(after, editing.dossier());
    }

    @Test
    void whatIsSelectedAndInSightStaysWhenTheDossierChanges() {
        workspace.select(HarbourDispute.OPEN);
        ViewState before = workspace.view();
        editing.perform(adding("neutrals"));
        assertEquals(before, workspace.view());
    }

    @Test
    void aNewStepForgetsThoseThatWereTakenBack() {
        editing.perform(adding("one"));
        editing.undo();
        editing.perform(adding("two"));
        assertEquals(new Steps("Add two", null), editing.stepsProperty().get());
        editing.redo();
        assertTrue(editing.dossier().sides().stream().noneMatch(side -> side.id().value().equals("one")));
    }

    @Test
    void aThousandStepsCanBeTakenBack() {
        for (int i = 0; i < 1000; i++) {
            editing.perform(adding("side-" + i));
        }
        for (int i = 0; i < 1000; i++) {
            editing.undo();
        }
        assertEquals(harbour, editing.dossier());
    }

    @Test
    void anotherDossierHasStepsOfItsOwn() {
        editing.perform(adding("neutrals"));
        workspace.open(OpenDossier.of(new DossierIndex(harbour), null));
        assertEquals(Steps.NONE, editing.stepsProperty().get());
        editing.undo();
        assertEquals(harbour, editing.dossier());
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        editing.perform(new Edit("Nothing", List.of()));
        assertEquals(Steps.NONE, editing.stepsProperty().get());
    }

    private Edit adding(String side) {
        Draft draft = new Draft(editing.dossier());
        draft.add(new Side(new SideId(side), side, Map.of()));
        return draft.edit("Add " + side);
    }
}
