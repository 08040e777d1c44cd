package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.Overlays.Relations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is drawn beside the events, switched by keys in the assembled window. */
class OverlayJourneyTest {
    private static TestWindow window;

    @BeforeAll
    static void open() throws TimeoutException {
        window = TestWindow.open();
    }

    @AfterAll
    static void close() throws TimeoutException {
        window.close();
    }

    @BeforeEach
    void startAgain() {
        window.startAgain();
        window.act(() -> {
            window.workbench().timeline().legendShownProperty().set(false);
            window.workbench().timeline().surface().requestFocus();
        });
    }

    @Test
    void rGoesThroughTheChoicesOfRelations() {
        assertEquals(Relations.NONE, overlays().relations());
        window.type(KeyCode.R);
        assertEquals(Relations.SELECTED, overlays().relations());
        window.type(KeyCode.R);
        assertEquals(Relations.ALL, overlays().relations());
        window.type(KeyCode.R);
        assertEquals(Relations.NONE, overlays().relations());
    }

    @Test
    void pShowsTheDatesOfPublicationAndHidesThem() {
        window.type(KeyCode.P);
        assertTrue(overlays().published());
        window.type(KeyCode.P);
        assertFalse(overlays().published());
    }

    @Test
    void lShowsTheLegendAndEscapeClosesItBeforeTheSelectionIsPutAway() {
        window.type(KeyCode.L);
        assertTrue(window.lookup("#timeline-legend").query().isVisible());
        window.type(KeyCode.ESCAPE);
        assertFalse(window.workbench().timeline().legendShownProperty().get());
        assertNotNull(window.workspace.focus().selected());
    }

    @Test
    void theLegendLiesInsideTheTimelineHoweverLargeTextIs() {
        Region surface = window.workbench().timeline().surface();
        for (int i = 0; i < 5; i++) {
            window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        }
        double width = surface.getWidth();
        window.type(KeyCode.L);
        window.act(() -> { });
        Node legend = window.lookup("#timeline-legend").query();
        assertTrue(surface.localToScene(surface.getLayoutBounds())
                .contains(legend.localToScene(legend.getLayoutBounds())), legend::toString);
        assertEquals(width, surface.getWidth());
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0);
    }

    @Test
    void aLetterTypedIntoTheSearchSwitchesNothing() {
        Overlays before = overlays();
        window.act(() -> window.lookup("#search").query().requestFocus());
        window.type(KeyCode.R, KeyCode.P, KeyCode.L);
        assertEquals("rpl", window.lookup("#search").queryTextInputControl().getText());
        assertEquals(before, overlays());
        assertFalse(window.workbench().timeline().legendShownProperty().get());
    }

    private static Overlays overlays() {
        return window.workspace.view().overlays();
    }
}
