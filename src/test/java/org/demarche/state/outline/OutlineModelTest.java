package org.demarche.state.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.beans.property.ReadOnlyObjectWrapper;
import org.demarche.state.OpenDossier;
import org.demarche.state.SmallDispute;
import org.demarche.state.Workspace;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.state.timeline.TimelineContent;
import org.demarche.timeline.Disputes;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimelineModel;
import org.demarche.work.ExecutorTaskRunner;
import org.demarche.work.QueueExecutor;
import org.junit.jupiter.api.Test;

class OutlineModelTest {
    private static final int MANY = 20_001;

    private final QueueExecutor background = new QueueExecutor();
    private final Workspace workspace = new Workspace(SmallDispute.open());
    private final ReadOnlyObjectWrapper<TimelineModel> timeline = new ReadOnlyObjectWrapper<>(events());
    private final OutlineModel model =
            new OutlineModel(workspace, timeline, new ExecutorTaskRunner(background, Runnable::run));

    OutlineModelTest() {
        workspace.snapshotProperty().addListener((_, _, _) -> timeline.set(events()));
    }

    @Test
    void nothingIsGroupedUntilSomeoneLooks() {
        assertNull(model.outlineProperty().get());
        model.setActive(true);
        assertEquals(4, model.outlineProperty().get().size());
    }

    @Test
    void aFilterThatChangedMeanwhileIsFollowedWhenSomeoneLooksAgain() {
        model.setActive(true);
        model.setActive(false);
        workspace.filter(Filter.ALL.with(FacetValue.of(SmallDispute.EAST), false));
        assertEquals(4, model.outlineProperty().get().size());
        model.setActive(true);
        assertEquals(3, model.outlineProperty().get().size());
    }

    @Test
    void otherLanesLeaveTheOutlineAsItIs() {
        model.setActive(true);
        Outline before = model.outlineProperty().get();
        workspace.lanes(LaneKind.NONE);
        assertSame(before, model.outlineProperty().get());
    }

    @Test
    void veryManyEventsAreGroupedInTheBackground() {
        model.setActive(true);
        Outline before = model.outlineProperty().get();
        workspace.open(OpenDossier.of(Disputes.random(1, MANY), null));
        assertSame(before, model.outlineProperty().get());
        background.runAll();
        assertNotSame(before, model.outlineProperty().get());
        assertEquals(MANY, model.outlineProperty().get().size());
    }

    private TimelineModel events() {
        return TimelineContent.of(workspace.snapshot()).model();
    }
}
