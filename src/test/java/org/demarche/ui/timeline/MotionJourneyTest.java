package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.LaneKind;
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
import org.testfx.util.WaitForAsyncUtils;

/** Movements on the timeline: that they go where they should, give way to the next, and can be switched off. */
@ExtendWith(ApplicationExtension.class)
class MotionJourneyTest {
    private static final DossierIndex SYRIA = new DossierIndex(BundledDossier.open());
    private static final long DAY = 86_400_000L;
    private static final double X = 600;
    private static final double Y = 300;

    private final SimpleBooleanProperty calm = new SimpleBooleanProperty();
    private Workspace workspace;
    private TimelineView view;

    @Start
    void show(Stage stage) {
        workspace = new Workspace(OpenDossier.of(SYRIA, null));
        Appearance appearance = new Appearance(
                new MemorySettings(), new SimpleObjectProperty<>(ColorScheme.LIGHT), calm);
        view = new TimelineView(workspace, appearance, new SameThreadTaskRunner());
        Scene scene = new Scene(view.node(), 960, 560);
        appearance.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void begin(FxRobot robot) {
        robot.interact(() -> workspace.window(TimeWindow.of(Edtf.parse("2011-07/2011-12").bounds())));
        arrive();
    }

    @Test
    void whatIsThrownGoesOnAndRunsOut(FxRobot robot) {
        long moment = view.scene().timeAt(X);
        robot.interact(this::fling);
        assertTrue(view.moving());
        arrive();
        assertTrue(view.scene().xOf(moment) < X - 120 - 100, "farther than the hand went");
        assertEquals(workspace.view().window(), view.scene().scale().window());
    }

    @Test
    void aPressStopsWhatWasThrown(FxRobot robot) {
        robot.interact(() -> {
            fling();
            mouse(MouseEvent.MOUSE_PRESSED, X, 1);
        });
        assertFalse(view.moving());
        assertEquals(workspace.view().window(), view.scene().scale().window());
        robot.interact(() -> mouse(MouseEvent.MOUSE_RELEASED, X, 1));
    }

    @Test
    void aPressOnALaneStopsItToo(FxRobot robot) {
        Box lane = view.lanes().headers().stream().map(LaneHeader::box)
                .filter(box -> box.y() < Y && Y < box.bottom()).findFirst().orElseThrow();
        robot.interact(() -> {
            fling();
            mouse(MouseEvent.MOUSE_PRESSED, lane.centerX(), 1);
            assertFalse(view.moving());
            mouse(MouseEvent.MOUSE_RELEASED, lane.centerX(), 1);
        });
    }

    @Test
    void aKeyStopsWhatWasThrown(FxRobot robot) {
        robot.interact(() -> {
            fling();
            view.surface().fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.CONTROL, false, true, false, false));
            assertFalse(view.moving());
        });
    }

    @Test
    void aCommandStopsWhatWasThrown(FxRobot robot) {
        robot.interact(() -> {
            fling();
            workspace.lanes(LaneKind.KIND);
            assertFalse(view.moving());
        });
    }

    @Test
    void nothingIsThrownWhereMotionIsReduced(FxRobot robot) {
        robot.interact(() -> {
            calm.set(true);
            fling();
            assertFalse(view.moving());
            view.surface().fireEvent(wheel(X, 40, 0, false));
            assertFalse(view.moving());
            workspace.fit();
            assertFalse(view.moving());
            assertEquals(workspace.view().window(), view.scene().scale().window());
        });
    }

    @Test
    void notchesOfTheWheelAddUpToOneMovementAroundThePointer(FxRobot robot) {
        long moment = view.scene().timeAt(X);
        double before = view.scene().scale().pxPerMs();
        robot.interact(() -> {
            for (int i = 0; i < 3; i++) {
                view.surface().fireEvent(wheel(X, 40, 0, false));
            }
        });
        arrive();
        assertEquals(Math.pow(1.25, 3), view.scene().scale().pxPerMs() / before, 1e-3);
        assertEquals(X, view.scene().xOf(moment), 0.1);
    }

    @Test
    void smallStepsOfFingersAndCtrlZoomAtOnce(FxRobot robot) {
        double before = view.scene().scale().pxPerMs();
        robot.interact(() -> {
            view.surface().fireEvent(wheel(X, 10, 0, true));
            assertFalse(view.moving());
        });
        assertTrue(view.scene().scale().pxPerMs() > before);
    }

    @Test
    void pinchingZoomsAtTheFingers(FxRobot robot) {
        long moment = view.scene().timeAt(X);
        double before = view.scene().scale().pxPerMs();
        robot.interact(() -> view.surface().fireEvent(new ZoomEvent(ZoomEvent.ZOOM, X, Y, X, Y,
                false, false, false, false, true, false, 2, 2, null)));
        assertEquals(2, view.scene().scale().pxPerMs() / before, 1e-3);
        assertEquals(X, view.scene().xOf(moment), 0.1);
    }

    @Test
    void aDoubleClickWithShiftZoomsOut(FxRobot robot) {
        double before = view.scene().scale().pxPerMs();
        robot.interact(() -> view.surface().fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, X, Y, X, Y,
                MouseButton.PRIMARY, 2, true, false, false, false, false, false, false, false, false, true, null)));
        arrive();
        assertEquals(0.5, view.scene().scale().pxPerMs() / before, 1e-3);
    }

    @Test
    void aStretchChosenOnTheAxisTellsItsDatesAndEscapeGivesItUp(FxRobot robot) {
        TimeWindow before = workspace.view().window();
        Point2D axis = view.surface().localToScreen(500, 12);
        robot.moveTo(axis).press(MouseButton.PRIMARY).moveTo(axis.add(60, 0));
        RangeMark mark = robot.lookup("#timeline-range").queryAs(RangeMark.class);
        assertTrue(mark.isVisible());
        assertTrue(mark.text().matches("\\d+ \\w{3} 2011 – \\d+ \\w{3} 2011, \\d+ days"), mark.text());
        robot.type(KeyCode.ESCAPE);
        assertFalse(mark.isVisible());
        robot.moveTo(axis.add(90, 0)).release(MouseButton.PRIMARY);
        assertFalse(mark.isVisible());
        assertEquals(before, workspace.view().window());
    }

    @Test
    void aClickOnTheAxisChangesNothing(FxRobot robot) {
        TimeWindow before = workspace.view().window();
        robot.clickOn(view.surface().localToScreen(X, 12));
        assertEquals(before, workspace.view().window());
        assertNull(workspace.focus().selected());
    }

    @Test
    void movesOfTheHandBetweenTwoPulsesLayNothingOut(FxRobot robot) {
        TimelineCanvas canvas = (TimelineCanvas) view.surface();
        robot.interact(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, X, 1);
            for (int i = 1; i <= 50; i++) {
                mouse(MouseEvent.MOUSE_DRAGGED, X - 4 * i, 1);
                assertFalse(canvas.laidOut());
            }
            mouse(MouseEvent.MOUSE_RELEASED, X - 200, 1);
        });
        arrive();
        assertTrue(canvas.laidOut());
    }

    @Test
    void keysGoALittleAndToTheEnds(FxRobot robot) {
        TimeWindow before = workspace.view().window();
        robot.interact(view.surface()::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        arrive();
        long moved = workspace.view().window().start() - before.start();
        assertTrue(Math.abs(moved - before.duration() / 10) < DAY, () -> moved / DAY + " days");
        robot.type(KeyCode.END);
        EventId last = workspace.focus().event();
        robot.press(KeyCode.SHIFT).type(KeyCode.HOME).release(KeyCode.SHIFT);
        assertNotEquals(last, workspace.focus().event());
        arrive();
    }

    /** A drag of 120 px to the left that ends in full swing. */
    private void fling() {
        mouse(MouseEvent.MOUSE_PRESSED, X, 1);
        for (int i = 1; i <= 4; i++) {
            mouse(MouseEvent.MOUSE_DRAGGED, X - 30 * i, 1);
        }
        mouse(MouseEvent.MOUSE_RELEASED, X - 120, 1);
    }

    private void mouse(EventType<MouseEvent> type, double x, int clicks) {
        view.surface().fireEvent(new MouseEvent(type, x, Y, x, Y, MouseButton.PRIMARY, clicks, false, false, false,
                false, true, false, false, false, false, false, null));
    }

    private static ScrollEvent wheel(double x, double dy, double dx, boolean control) {
        return new ScrollEvent(ScrollEvent.SCROLL, x, Y, x, Y, false, control, false, false, false, false, dx, dy, dx,
                dy, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                null);
    }

    private void arrive() {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(() -> !view.moving()).get());
        } catch (TimeoutException e) {
            throw new AssertionError("the timeline does not come to rest", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
