package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.timeline.Box;
import org.demarche.timeline.Disputes;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelineScene;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.work.SameThreadTaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Walking with the arrow keys through a generated dossier: every event is reached, and is in sight when it is. */
@ExtendWith(ApplicationExtension.class)
class WalkTest {
    private static final int EVENTS = 60;
    private static final DossierIndex INDEX = Disputes.random(11, EVENTS);
    /** A title may hang over an edge by what rounding to whole px takes. */
    private static final double SLACK = 1;
    /** Half the width of a mark, in px. */
    private static final double MARK = 7;

    private Workspace workspace;
    private TimelineView view;

    @Start
    void show(Stage stage) {
        workspace = new Workspace(OpenDossier.of(INDEX, null));
        Appearance appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(true));
        view = new TimelineView(workspace, appearance, new SameThreadTaskRunner());
        // Too low for all lanes.
        Scene scene = new Scene(view.node(), 900, 240);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void everyEventThatOneWalksToIsInSight(LaneKind lanes, FxRobot robot) {
        robot.interact(() -> {
            workspace.lanes(lanes);
            workspace.window(TimeWindow.of(Edtf.parse("2011-05").bounds()));
        });
        Set<EventId> walked = new HashSet<>();
        press(robot, KeyCode.HOME, true);
        for (int i = 0; i < EVENTS; i++) {
            walked.add(seen());
            press(robot, KeyCode.RIGHT, false);
        }
        assertEquals(EVENTS, walked.size());
        for (int i = 0; i < 10; i++) {
            press(robot, KeyCode.UP, false);
            seen();
        }
        for (int i = 0; i < 10; i++) {
            press(robot, KeyCode.DOWN, false);
            seen();
        }
    }

    @Test
    void anEventInACollapsedLaneIsInSightToo(FxRobot robot) {
        robot.interact(() -> {
            workspace.lanes(LaneKind.SIDE);
            view.scene().counts().forEach(lane -> workspace.arrange(now -> now.withCollapsed(lane.key(), true)));
        });
        press(robot, KeyCode.HOME, true);
        for (int i = 0; i < EVENTS; i++) {
            seen();
            press(robot, KeyCode.RIGHT, false);
        }
    }

    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void theSelectedEventStaysInSightInOtherLanes(LaneKind lanes, FxRobot robot) {
        for (int i = 0; i < EVENTS; i += 7) {
            EventId event = INDEX.dossier().events().get(i).id();
            robot.interact(() -> {
                workspace.lanes(LaneKind.NONE);
                workspace.select(event);
                workspace.lanes(lanes);
            });
            seen();
        }
    }

    @Test
    void theSelectedEventStaysInSightWhileOneZoomsByKeys(FxRobot robot) {
        for (KeyCode end : new KeyCode[] {KeyCode.HOME, KeyCode.END}) {
            press(robot, KeyCode.HOME, false);
            press(robot, end, true);
            for (int i = 0; i < 12; i++) {
                press(robot, KeyCode.PLUS, false);
                seen();
            }
        }
    }

    /** The selected event, of which the row and the mark are asserted to lie in the plot. */
    private EventId seen() {
        EventId selected = Objects.requireNonNull(workspace.focus().event());
        TimelineScene scene = view.scene();
        Box box = scene.boundsOf(selected).orElseThrow(() -> new AssertionError(selected + " is not in range"));
        Box plot = scene.plot();
        assertTrue(box.y() >= plot.y() - SLACK && box.bottom() <= scene.height() + SLACK,
                () -> selected + " at " + box + " is above or below " + plot);
        TimelineModel model = view.modelProperty().get();
        TimeWindow extent = model.extent(model.numberOf(selected).orElseThrow()).window();
        double from = scene.xOf(extent.start());
        double to = scene.xOf(extent.end());
        assertTrue(from <= plot.right() - MARK && to >= plot.x() + MARK,
                () -> selected + " from " + from + " to " + to + " is beside " + plot);
        return selected;
    }

    private void press(FxRobot robot, KeyCode key, boolean shift) {
        robot.interact(() -> view.surface().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false)));
    }
}
