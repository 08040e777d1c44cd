package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.Hit;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.SceneItem;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineScene.LaneCount;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.work.SameThreadTaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A researcher's hand on the timeline of the bundled dossier. */
@ExtendWith(ApplicationExtension.class)
class TimelineJourneyTest {
    private static final DossierIndex SYRIA = new DossierIndex(BundledDossier.open());
    private static final EventId VETO = new EventId("veto-2011-10-04");
    private static final long DAY = 86_400_000L;

    private Workspace workspace;
    private Appearance appearance;
    private TimelineView view;

    @Start
    void show(Stage stage) {
        workspace = new Workspace(OpenDossier.of(SYRIA, null));
        appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(true));
        view = new TimelineView(workspace, appearance, new SameThreadTaskRunner());
        Scene scene = new Scene(view.node(), 960, 560);
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
    void everyEventIsThereAtTheStart() {
        int drawn = view.scene().counts().stream().mapToInt(LaneCount::drawn).sum();
        assertEquals(SYRIA.dossier().events().size(), drawn);
    }

    @Test
    void aClickOnAnEventSelectsIt(FxRobot robot) {
        show(robot, "2011-09/2011-11");
        robot.clickOn(centreOf(VETO));
        assertEquals(VETO, workspace.focus().event());
    }

    @Test
    void largerTextDrawsTheTimelineLargerAndClicksGoWhereTheyPoint(FxRobot robot) {
        robot.interact(() -> {
            appearance.enlarge();
            appearance.enlarge();
        });
        double scale = appearance.scaleProperty().get();
        assertEquals(view.surface().getWidth() / scale, view.scene().width(), 0.01);
        show(robot, "2011-09/2011-11");
        Box box = view.scene().boundsOf(VETO).orElseThrow();
        robot.clickOn(onScreen(box.centerX() * scale, box.centerY() * scale));
        assertEquals(VETO, workspace.focus().event());
    }

    @Test
    void theWheelZoomsAtThePointer(FxRobot robot) {
        Point2D at = onScreen(600, 300);
        long moment = view.scene().timeAt(600);
        long before = workspace.view().window().duration();
        robot.moveTo(at).scroll(3, VerticalDirection.UP);
        assertTrue(workspace.view().window().duration() < before);
        assertEquals(600, view.scene().xOf(moment), 1);
    }

    @Test
    void theWheelOverTheLaneNamesDoesNotZoom(FxRobot robot) {
        TimeWindow before = workspace.view().window();
        robot.interact(() -> view.surface().fireEvent(wheel(10, 200, 120, 0)));
        assertEquals(before, workspace.view().window());
    }

    @Test
    void theSidewaysWheelPans(FxRobot robot) {
        show(robot, "2011-09/2011-11");
        TimeWindow before = workspace.view().window();
        robot.interact(() -> view.surface().fireEvent(wheel(400, 200, 0, -50)));
        TimeWindow after = workspace.view().window();
        assertTrue(after.start() > before.start());
        assertTrue(Math.abs(before.duration() - after.duration()) <= 2, "panning does not zoom");
    }

    @Test
    void draggingMovesTimeWithTheHandAndIsNoClick(FxRobot robot) {
        show(robot, "2011-09/2011-11");
        Point2D from = spot(hit -> hit.equals(Hit.NOTHING));
        long moment = view.scene().timeAt(view.surface().screenToLocal(from).getX());
        robot.drag(from, MouseButton.PRIMARY).dropTo(from.add(-80, 0));
        assertEquals(view.surface().screenToLocal(from).getX() - 80, view.scene().xOf(moment), 2);
        assertNull(workspace.focus().event());
    }

    @Test
    void draggingOnTheAxisZoomsToTheStretch(FxRobot robot) {
        show(robot, "2011-09/2011-11");
        long start = view.scene().timeAt(500);
        long end = view.scene().timeAt(650);
        robot.drag(onScreen(500, 12), MouseButton.PRIMARY).dropTo(onScreen(650, 12));
        TimeWindow window = workspace.view().window();
        assertTrue(Math.abs(start - window.start()) < DAY && Math.abs(end - window.end()) < DAY, () -> "" + window);
    }

    @Test
    void doubleClickOnAnEmptyPlaceZoomsIn(FxRobot robot) {
        double before = view.scene().scale().pxPerMs();
        robot.doubleClickOn(spot(hit -> hit.equals(Hit.NOTHING)));
        assertEquals(2, view.scene().scale().pxPerMs() / before, 0.01);
    }

    @Test
    void aClusterListsItsMembersUnderThePointerAndOpensOnAClick(FxRobot robot) {
        show(robot, "1900/2100");
        Point2D at = spot(Hit.ClusterHit.class::isInstance);
        Point2D local = view.surface().screenToLocal(at);
        Hit.ClusterHit cluster = (Hit.ClusterHit) view.scene().hit(local.getX(), local.getY());
        robot.moveTo(at);
        assertTrue(robot.lookup("#timeline-hover").query().isVisible());
        double before = view.scene().scale().pxPerMs();
        robot.clickOn(at);
        TimeWindow window = workspace.view().window();
        TimeWindow members = cluster.group().window();
        assertTrue(window.contains(members.start()) && window.contains(members.end() - 1));
        assertTrue(view.scene().scale().pxPerMs() > 2 * before);
    }

    @Test
    void arrowsWalkFromEventToEventInTime(FxRobot robot) {
        select(robot, VETO);
        robot.type(KeyCode.RIGHT);
        assertNotEquals(VETO, workspace.focus().event());
        robot.type(KeyCode.LEFT);
        assertEquals(VETO, workspace.focus().event());
    }

    @Test
    void arrowsWalkBetweenLanesAndKeepTheEventInSight(FxRobot robot) {
        select(robot, VETO);
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.DOWN);
            Box box = view.scene().boundsOf(selected()).orElseThrow();
            assertTrue(box.y() >= LayoutOptions.AXIS_HEIGHT - 1 && box.bottom() <= view.scene().height() + 1);
        }
        assertNotEquals(SYRIA.event(VETO).orElseThrow().side(),
                SYRIA.event(selected()).orElseThrow().side());
    }

    @Test
    void homeShowsAllAgain(FxRobot robot) {
        TimeWindow all = workspace.view().window();
        show(robot, "2011-09");
        robot.interact(() -> view.surface().requestFocus());
        robot.type(KeyCode.HOME);
        assertEquals(all, workspace.view().window());
    }

    @Test
    void theBrushOfTheOverviewPans(FxRobot robot) {
        show(robot, "2011-07/2011-09");
        OverviewStrip strip = robot.lookup("#timeline-overview").queryAs(OverviewStrip.class);
        Box brush = strip.scene().brush();
        Point2D grip = strip.localToScreen(brush.centerX(), brush.centerY());
        long start = workspace.view().window().start();
        robot.drag(grip, MouseButton.PRIMARY).dropTo(grip.add(60, 0));
        assertTrue(workspace.view().window().start() > start + 30 * DAY);
    }

    @Test
    void overTheOverviewTheWheelZoomsAndTheOtherButtonDoesNothing(FxRobot robot) {
        show(robot, "2011-07/2011-09");
        OverviewStrip strip = robot.lookup("#timeline-overview").queryAs(OverviewStrip.class);
        TimeWindow before = workspace.view().window();
        Box plot = strip.scene().plot();
        robot.clickOn(strip.localToScreen(plot.right() - 20, plot.centerY()), MouseButton.SECONDARY);
        assertEquals(before, workspace.view().window());
        robot.scroll(1, VerticalDirection.UP);
        TimeWindow after = workspace.view().window();
        assertTrue(before.start() < after.start() && after.end() < before.end(), after::toString);
    }

    @Test
    void hitsOfASearchAreLabelledWhateverTheCrowd(FxRobot robot) {
        robot.interact(() -> view.setHits(Set.of(VETO)));
        assertTrue(labelled(VETO));
    }

    @Test
    void escapePutsTheSelectionAway(FxRobot robot) {
        select(robot, VETO);
        robot.type(KeyCode.ESCAPE);
        assertNull(workspace.focus().event());
    }

    @Test
    void aFocusThatTheKeyboardMovedIsSeenAroundAllThatIsDrawn(FxRobot robot) {
        Region ring = robot.lookup("#timeline-focus").queryAs(Region.class);
        robot.clickOn(spot(hit -> hit.equals(Hit.NOTHING)));
        assertTrue(view.surface().isFocused());
        assertFalse(ring.isVisible(), "the hand knows where it is");
        Button before = new Button("Before");
        robot.interact(() -> {
            ((BorderPane) view.node()).setTop(before);
            before.requestFocus();
        });
        robot.type(KeyCode.TAB);
        assertTrue(view.surface().isFocused());
        assertTrue(ring.isVisible());
        assertEquals(view.surface().getBoundsInParent(), ring.getBoundsInParent());
        assertEquals(new BorderWidths(2), ring.getBorder().getStrokes().getFirst().getWidths());
        robot.clickOn(ring);
        assertFalse(ring.isVisible());
    }

    private void show(FxRobot robot, String stretch) {
        robot.interact(() -> workspace.window(TimeWindow.of(Edtf.parse(stretch).bounds())));
    }

    private void select(FxRobot robot, EventId event) {
        robot.interact(() -> {
            workspace.select(event);
            view.surface().requestFocus();
        });
    }

    private EventId selected() {
        return Objects.requireNonNull(workspace.focus().event());
    }

    private boolean labelled(EventId event) {
        return view.scene().layers().stream().flatMap(layer -> layer.items().stream())
                .anyMatch(item -> item instanceof SceneItem.Label label && event.equals(label.event()));
    }

    private Point2D centreOf(EventId event) {
        Box box = view.scene().boundsOf(event).orElseThrow();
        return onScreen(box.centerX(), box.centerY());
    }

    private Point2D onScreen(double x, double y) {
        return view.surface().localToScreen(x, y);
    }

    private Point2D spot(Predicate<Hit> wanted) {
        Region surface = view.surface();
        for (double y = 60; y < surface.getHeight() - 10; y += 3) {
            for (double x = 200; x < surface.getWidth() - 40; x += 2) {
                if (wanted.test(view.scene().hit(x, y))) {
                    return onScreen(x, y);
                }
            }
        }
        throw new AssertionError("there is no such place on the timeline");
    }

    private static ScrollEvent wheel(double x, double y, double dy, double dx) {
        return new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, dx, dy, dx, dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }
}
