package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.SceneItem;
import org.demarche.timeline.SceneItem.LaneHeader;
import org.demarche.timeline.TimeWindow;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A researcher's hand on the headers of the lanes. */
@ExtendWith(ApplicationExtension.class)
class LanesJourneyTest {
    private static final DossierIndex SYRIA = new DossierIndex(BundledDossier.open());

    private Workspace workspace;
    private TimelineView view;

    @Start
    void show(Stage stage) {
        workspace = new Workspace(OpenDossier.of(SYRIA, null));
        Appearance appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(true));
        view = new TimelineView(workspace, appearance);
        Scene scene = new Scene(view.node(), 960, 760);
        appearance.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void settle(FxRobot robot) {
        robot.interact(() -> { });
    }

    @Test
    void aDoubleClickOnTheHeaderCollapsesTheLaneAndDoesNotZoom(FxRobot robot) {
        TimeWindow before = workspace.view().window();
        String key = keys().getFirst();
        robot.doubleClickOn(middle(key));
        assertEquals(Set.of(key), arrangement().collapsed());
        assertEquals(before, workspace.view().window());
    }

    @Test
    void aDraggedHeaderMovesItsLaneInOneStep(FxRobot robot) {
        List<String> before = keys();
        robot.drag(middle(before.get(0)), MouseButton.PRIMARY).moveTo(below(before.get(1)));
        assertTrue(robot.lookup("#timeline-lane-drop").query().isVisible());
        assertEquals(before, keys(), "lanes stay until the hand lets go");
        robot.drop();
        assertFalse(robot.lookup("#timeline-lane-drop").query().isVisible());
        List<String> moved = new ArrayList<>(before);
        moved.add(1, moved.removeFirst());
        assertEquals(moved, keys());
        robot.interact(workspace::back);
        assertEquals(before, keys());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void aLaneDroppedWhereItWasHasNotMoved(FxRobot robot) {
        Point2D at = middle(keys().getFirst());
        robot.drag(at, MouseButton.PRIMARY).moveTo(at.add(0, 30)).moveTo(at).drop();
        assertEquals(LaneArrangement.NONE, arrangement());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void escapeLeavesADraggedLaneWhereItWas(FxRobot robot) {
        List<String> before = keys();
        robot.drag(middle(before.get(0)), MouseButton.PRIMARY).moveTo(below(before.get(1)));
        robot.type(KeyCode.ESCAPE);
        robot.drop();
        assertEquals(before, keys());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void aDoubleClickOnTheBorderGivesTheLaneItsOwnHeightBack(FxRobot robot) {
        String key = keys().getFirst();
        double before = header(key).box().height();
        robot.interact(() -> view.lanes().resize(key, 9));
        robot.doubleClickOn(border(key));
        assertEquals(LaneArrangement.NONE, arrangement());
        assertEquals(before, header(key).box().height());
    }

    @Test
    void thePointerTellsWhatCanBeDone(FxRobot robot) {
        String key = keys().getFirst();
        robot.moveTo(border(key));
        assertEquals(Cursor.V_RESIZE, view.surface().getCursor());
        robot.moveTo(sign(key));
        assertEquals(Cursor.HAND, view.surface().getCursor());
        robot.moveTo(middle(key));
        assertEquals(Cursor.DEFAULT, view.surface().getCursor());
    }

    private LaneArrangement arrangement() {
        return workspace.view().arrangement();
    }

    /** The lanes from top to bottom. */
    private List<String> keys() {
        return view.lanes().shown();
    }

    private LaneHeader header(String key) {
        return view.lanes().headers().stream().filter(header -> header.key().equals(key)).findFirst().orElseThrow();
    }

    private Point2D middle(String key) {
        Box box = header(key).box();
        return onScreen(box.centerX(), box.centerY());
    }

    private Point2D below(String key) {
        Box box = header(key).box();
        return onScreen(box.centerX(), box.centerY() + 6);
    }

    private Point2D border(String key) {
        Box box = header(key).box();
        return onScreen(box.centerX(), box.bottom() - 2);
    }

    private Point2D sign(String key) {
        return view.scene().layers().stream().flatMap(layer -> layer.items().stream())
                .filter(item -> item instanceof SceneItem.LaneToggle toggle && toggle.key().equals(key))
                .map(item -> onScreen(item.box().centerX(), item.box().centerY()))
                .findFirst().orElseThrow();
    }

    private Point2D onScreen(double x, double y) {
        return view.surface().localToScreen(x, y);
    }
}
