package org.demarche.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a screen reader is told of the window's panes. */
class AccessibleWindowTest {
    private static TestWindow window;

    @BeforeAll
    static void open() throws TimeoutException {
        window = TestWindow.open();
        window.startAgain();
    }

    @AfterAll
    static void close() throws TimeoutException {
        window.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            menu-button          | MENU_BUTTON | Menu
            back                 | BUTTON      | Back
            forward              | BUTTON      | Forward
            dossier-title        | TEXT        | Syria sanctions at the UN, 2011–2012
            search               | TEXT_FIELD  | Search events, quotes, speakers, sources and commands
            fit                  | BUTTON      | Fit all events
            as-timeline          | TOGGLE_BUTTON | Timeline
            as-outline           | TOGGLE_BUTTON | Outline
            lanes                | MENU_BUTTON | Lanes: side
            export               | BUTTON      | Export figure…
            theme                | BUTTON      | Dark theme
            facets               | PARENT      | Filters
            facet-side-russia-china   | CHECK_BOX   | Russia and China, 17 events, 45 statements
            facet-name-speaker-sergei-lavrov | BUTTON  | Sergei Lavrov
            facet-more-speaker   | HYPERLINK   | Show all 42
            timeline             | LIST_VIEW   | Timeline of Syria sanctions at the UN, 2011–2012, 56 events, \
            from 1954 to 2012
            event-title          | TEXT        | Juppé at hearing
            event-quotes         | LIST_VIEW   | Quotes
            quote-juppe-hearing-r2 | LIST_ITEM | Alain Juppé, reported: Russia still threatens to veto the resolution.
            reader-credit        | MENU_BUTTON | The Moscow Times · Paris · 6 July 2011
            reader-open-find     | BUTTON      | Find in this article
            reader-previous      | BUTTON      | Previous source
            reader-next          | BUTTON      | Next source
            reader-headline      | TEXT        | Paris Says Russia Reviewing Syria Stance
            reader-check         | TEXT        | 5 of 5 quotes word for word
            speaker-name         | TEXT        | Alain Juppé
            speaker-more         | HYPERLINK   | All 13 by this speaker →
            """)
    void aNodeHasItsRoleAndItsText(String id, AccessibleRole role, String text) {
        Node node = window.lookup("#" + id).query();
        assertEquals(List.of(role, text), List.of(node.getAccessibleRole(), spoken(node)));
    }

    @Test
    void whateverTakesTheFocusSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        for (Node node : everything()) {
            if (node.isFocusTraversable() && spoken(node).isBlank()) {
                silent.add(node.toString());
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void noTwoNodesHaveTheSameName() {
        Map<String, Integer> ids = new HashMap<>();
        everything().stream().filter(node -> node.getId() != null)
                .forEach(node -> ids.merge(node.getId(), 1, Integer::sum));
        ids.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), ids);
    }

    @Test
    void everyPaneCanBeReachedWithTheKeyboardAlone() {
        for (String pane : List.of("facets", "timeline", "event", "reader", "speaker")) {
            Node node = window.lookup("#" + pane).query();
            assertTrue(below(node).stream().anyMatch(Node::isFocusTraversable), pane);
        }
    }

    private static String spoken(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        String name = node.getAccessibleText();
        return name != null ? name : text == null ? "" : text.toString();
    }

    private static List<Node> everything() {
        return below(window.workbench().node());
    }

    private static List<Node> below(Node node) {
        List<Node> all = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> all.addAll(below(child)));
        }
        return all;
    }
}
