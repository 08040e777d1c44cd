package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.demarche.model.id.EventId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneStack;
import org.demarche.timeline.SceneItem;
import org.demarche.timeline.SceneItem.LaneHeader;
import org.demarche.timeline.TimeWindow;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.work.SameThreadTaskRunner;
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
        view = new TimelineView(workspace, appearance, new SameThreadTaskRunner());
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
    void aClickOnTheSignCollapsesTheLaneAndAnotherOpensIt(FxRobot robot) {
        String key = keys().get(1);
        robot.clickOn(sign(key));
        assertEquals(Set.of(key), arrangement().collapsed());
        assertEquals(LaneStack.COLLAPSED_HEIGHT, header(key).box().height());
        robot.clickOn(sign(key));
        assertEquals(LaneArrangement.NONE, arrangement());
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
    void aDraggedBorderFollowsTheHandInWholeRowsAndIsOneStep(FxRobot robot) {
        String key = keys().getFirst();
        double before = header(key).box().height();
        Point2D grip = border(key);
        robot.drag(grip, MouseButton.PRIMARY).moveTo(grip.add(0, 20)).moveTo(grip.add(0, 63));
        double rowHeight = header(key).rowHeight();
        assertEquals(before + 63, header(key).box().height(), rowHeight, "while the hand still holds it");
        robot.drop();
        assertEquals(before + 63, header(key).box().height(), rowHeight);
        assertEquals(Set.of(key), arrangement().rows().keySet());
        robot.interact(workspace::back);
        assertEquals(before, header(key).box().height());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void escapeLeavesADraggedBorderWhereItWas(FxRobot robot) {
        String key = keys().getFirst();
        double before = header(key).box().height();
        Point2D grip = border(key);
        robot.drag(grip, MouseButton.PRIMARY).moveTo(grip.add(0, 63));
        assertNotEquals(before, header(key).box().height());
        robot.type(KeyCode.ESCAPE);
        robot.drop();
        assertEquals(before, header(key).box().height());
        assertEquals(LaneArrangement.NONE, arrangement());
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

    @Test
    void theLaneOfTheSelectedEventIsArrangedWithoutAMouse(FxRobot robot) {
        EventId event = SYRIA.dossier().events().getFirst().id();
        robot.interact(() -> workspace.select(event));
        robot.interact(() -> view.lanes().toggleSelected());
        String key = arrangement().collapsed().iterator().next();
        robot.interact(() -> view.lanes().resizeSelected(1));
        assertEquals(Set.of(), arrangement().collapsed(), "a collapsed lane grows by opening");
        double before = header(key).box().height();
        robot.interact(() -> view.lanes().resizeSelected(1));
        assertTrue(header(key).box().height() > before);
        int place = keys().indexOf(key);
        int by = place == 0 ? 1 : -1;
        robot.interact(() -> view.lanes().moveSelected(by));
        assertEquals(place + by, keys().indexOf(key));
        robot.interact(() -> view.lanes().reset());
        assertEquals(LaneArrangement.NONE, arrangement());
    }

    @Test
    void aLaneMovedByAKeyStaysInSight(FxRobot robot) {
        List<String> before = keys();
        EventId event = SYRIA.dossier().events().getFirst().id();
        robot.interact(() -> {
            before.forEach(key -> view.lanes().resize(key, 12));
            workspace.select(event);
        });
        for (int by : new int[] {1, -1}) {
            for (int i = 0; i < before.size(); i++) {
                robot.interact(() -> view.lanes().moveSelected(by));
                Box box = view.scene().boundsOf(event).orElseThrow();
                assertTrue(view.scene().plot().y() <= box.y() && box.bottom() <= view.scene().height(), box::toString);
            }
        }
    }

    @Test
    void allLanesCollapseAndOpenTogether(FxRobot robot) {
        robot.interact(() -> view.lanes().collapseAll());
        assertEquals(Set.copyOf(keys()), arrangement().collapsed());
        assertTrue(view.lanes().headers().stream()
                .allMatch(header -> header.box().height() == LaneStack.COLLAPSED_HEIGHT));
        robot.interact(() -> view.lanes().openAll());
        assertEquals(LaneArrangement.NONE, arrangement());
    }

    private LaneArrangement arrangement() {
        return workspace.view().arrangement();
    }

    /** The lanes as they are drawn from top to bottom. */
    private List<String> keys() {
        return view.lanes().headers().stream().map(LaneHeader::key).toList();
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
