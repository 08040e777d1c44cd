package org.demarche.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.timeline.SpokenTimeline;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.Hit;
import org.demarche.timeline.TimeWindow;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.work.SameThreadTaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline as assistive technology finds it, and the lists of its clusters. */
@ExtendWith(ApplicationExtension.class)
class TimelineAccessTest {
    private static final DossierIndex SYRIA = new DossierIndex(BundledDossier.open());
    private static final EventId VETO = new EventId("veto-2011-10-04");

    private Workspace workspace;
    private TimelineView view;

    @Start
    void show(Stage stage) {
        workspace = new Workspace(OpenDossier.of(SYRIA, null));
        Appearance appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(true));
        view = new TimelineView(workspace, appearance, new SameThreadTaskRunner());
        Scene scene = new Scene(view.node(), 960, 560);
        appearance.dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        view.surface().requestFocus();
    }

    @BeforeEach
    void settle(FxRobot robot) {
        robot.interact(() -> { });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROLE               | LIST_VIEW
            ROLE_DESCRIPTION   | timeline
            ITEM_COUNT         | 56
            MULTIPLE_SELECTION | false
            SELECTED_ITEMS     | []
            FOCUS_ITEM         | null
            """)
    void theTimelineIsAListOfEvents(AccessibleAttribute attribute, String answer) {
        assertEquals(answer, "" + ask(attribute));
    }

    @Test
    void theItemsAreTheEventsInOrderOfTime() {
        List<String> items = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 56; i++) {
            Node item = item(i);
            assertEquals(List.of(AccessibleRole.LIST_ITEM, i, false),
                    List.of(item.getAccessibleRole(), said(item, AccessibleAttribute.INDEX),
                            said(item, AccessibleAttribute.SELECTED)));
            items.add((String) said(item, AccessibleAttribute.TEXT));
            events.add(spoken(view.modelProperty().get().event(i)));
        }
        assertEquals(events, items);
        assertNull(ask(AccessibleAttribute.ITEM_AT_INDEX, 56));
    }

    @Test
    void noMoreItemsAreKeptThanWereAskedForLast() {
        for (int i = 0; i < 56; i++) {
            item(i);
        }
        assertSame(item(55), item(55));
        assertTrue(view.surface().getChildrenUnmodifiable().size() <= TimelineAccess.KEPT + 1);
    }

    @Test
    void arrowsMoveTheFocusFromItemToItemAndEachLiesOverItsMark(FxRobot robot) {
        robot.interact(() -> workspace.select(VETO));
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT)) {
            robot.type(key);
            EventId selected = Objects.requireNonNull(workspace.focus().event());
            Node item = focused();
            assertEquals(spoken(SYRIA.event(selected).orElseThrow()), said(item, AccessibleAttribute.TEXT));
            assertEquals(true, said(item, AccessibleAttribute.SELECTED));
            Bounds bounds = item.getBoundsInParent();
            Box plot = view.scene().plot();
            assertTrue(bounds.getMinX() >= plot.x() && bounds.getMaxX() <= plot.right()
                    && bounds.getMinY() >= plot.y() && bounds.getMaxY() <= plot.bottom(), () -> "" + bounds);
            Box drawn = view.scene().boundsOf(selected).orElseThrow();
            assertTrue(bounds.intersects(drawn.x(), drawn.y(), drawn.width(), drawn.height()));
        }
    }

    @Test
    void anItemCanBeSelectedAndBroughtIntoSight(FxRobot robot) {
        show(robot, "1990");
        int number = view.modelProperty().get().numberOf(VETO).orElseThrow();
        Node item = item(number);
        assertFalse(item.isVisible());
        robot.interact(() -> view.surface().executeAccessibleAction(AccessibleAction.SHOW_ITEM, item));
        assertTrue(item.isVisible());
        assertNull(workspace.focus().event());
        robot.interact(() -> view.surface().executeAccessibleAction(AccessibleAction.SET_SELECTED_ITEMS,
                FXCollections.observableArrayList(item)));
        assertEquals(VETO, workspace.focus().event());
        assertSame(item, focused());
    }

    @Test
    void whatLiesUnderAPointIsSpokenAClusterToo(FxRobot robot) {
        show(robot, "1900/2100");
        Point2D at = clusterSpot();
        Hit.ClusterHit cluster = (Hit.ClusterHit) view.scene().hit(at.getX(), at.getY());
        Node item = (Node) ask(AccessibleAttribute.NODE_AT_POINT, view.surface().localToScreen(at));
        assertEquals(SpokenTimeline.cluster(cluster.group().size(), cluster.group().window()),
                said(item, AccessibleAttribute.TEXT));
    }

    @Test
    void aClustersEventsAreListedAndOneIsChosenWithTheKeys(FxRobot robot) {
        show(robot, "1900/2100");
        Point2D at = clusterSpot();
        Hit.ClusterHit cluster = (Hit.ClusterHit) view.scene().hit(at.getX(), at.getY());
        robot.clickOn(view.surface().localToScreen(at), MouseButton.SECONDARY);
        robot.clickOn("#cluster-list");
        ListView<?> list = robot.lookup("#cluster-events").queryListView();
        assertEquals(cluster.group().events(), list.getItems());
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        assertEquals(cluster.group().events().get(1), workspace.focus().event());
        assertTrue(robot.lookup("#cluster-events").tryQuery().isEmpty());
    }

    @Test
    void escapePutsTheListAwayAndSelectsNothing(FxRobot robot) {
        show(robot, "1900/2100");
        robot.clickOn(view.surface().localToScreen(clusterSpot()), MouseButton.SECONDARY);
        robot.clickOn("#cluster-list");
        assertTrue(robot.lookup("#cluster-events").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#cluster-events").tryQuery().isEmpty());
        assertNull(workspace.focus().event());
    }

    private Object ask(AccessibleAttribute attribute, Object... parameters) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000,
                () -> view.surface().queryAccessibleAttribute(attribute, parameters));
    }

    private static Object said(Node item, AccessibleAttribute attribute) {
        return item.queryAccessibleAttribute(attribute);
    }

    private Node item(int number) {
        return (Node) ask(AccessibleAttribute.ITEM_AT_INDEX, number);
    }

    private Node focused() {
        Node item = (Node) ask(AccessibleAttribute.FOCUS_ITEM);
        assertNotNull(item);
        return item;
    }

    private static String spoken(Event event) {
        return SpokenTimeline.event(SYRIA, event);
    }

    private void show(FxRobot robot, String stretch) {
        robot.interact(() -> workspace.window(TimeWindow.of(Edtf.parse(stretch).bounds())));
    }

    /** A point of the surface where a cluster is drawn. */
    private Point2D clusterSpot() {
        Region surface = view.surface();
        for (double y = 60; y < surface.getHeight() - 10; y += 3) {
            for (double x = 200; x < surface.getWidth() - 40; x += 2) {
                if (view.scene().hit(x, y) instanceof Hit.ClusterHit) {
                    return new Point2D(x, y);
                }
            }
        }
        throw new AssertionError("there is no cluster");
    }
}
