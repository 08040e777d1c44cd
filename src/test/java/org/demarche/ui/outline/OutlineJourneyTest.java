package org.demarche.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.OpenDossier;
import org.demarche.state.Workspace;
import org.demarche.state.filter.FacetValue;
import org.demarche.state.filter.Filter;
import org.demarche.state.outline.OutlineModel;
import org.demarche.state.outline.OutlineNode;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.Disputes;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.MemorySettings;
import org.demarche.ui.timeline.TimelineView;
import org.demarche.work.SameThreadTaskRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A researcher who reads the events as rows, with the keys and the hand. */
@ExtendWith(ApplicationExtension.class)
class OutlineJourneyTest {
    private static final DossierIndex SYRIA = new DossierIndex(BundledDossier.open());
    private static final EventId VETO = new EventId("veto-2011-10-04");
    private static final QuoteId HEARING = new QuoteId("juppe-hearing-r2");

    private final List<String> opened = new ArrayList<>();
    private Workspace workspace;
    private TreeView<OutlineNode> tree;

    @Start
    void show(Stage stage) {
        workspace = new Workspace(OpenDossier.of(SYRIA, null));
        Appearance appearance = new Appearance(new MemorySettings(),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), new SimpleObjectProperty<>(true));
        TimelineView timeline = new TimelineView(workspace, appearance, new SameThreadTaskRunner());
        OutlineView view = new OutlineView(workspace,
                new OutlineModel(workspace, timeline.modelProperty(), new SameThreadTaskRunner()),
                appearance.scaleProperty(), new OutlineView.Actions() {
                    @Override
                    public void openEvent() {
                        opened.add("event");
                    }

                    @Override
                    public void openQuote() {
                        opened.add("quote");
                    }
                });
        Scene scene = new Scene(view.node(), 800, 500);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.setActive(true);
        view.surface().requestFocus();
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void settle(FxRobot robot) {
        tree = robot.lookup("#outline").queryAs(TreeView.class);
        robot.interact(() -> { });
    }

    @Test
    void aSmallDossierIsOpenDownToItsEvents() {
        long events = rows().stream().filter(OutlineNode.OneEvent.class::isInstance).count();
        assertEquals(SYRIA.dossier().events().size(), events);
    }

    @Test
    void anEventSelectedElsewhereIsSelectedAndInSight(FxRobot robot) {
        robot.interact(() -> workspace.select(VETO));
        assertTrue(selected() instanceof OutlineNode.OneEvent one && one.event().equals(VETO), "" + selected());
        assertTrue(inSight(robot), "row " + tree.getSelectionModel().getSelectedIndex());
    }

    @Test
    void aQuoteSelectedElsewhereOpensItsEvent(FxRobot robot) {
        robot.interact(() -> workspace.select(HEARING));
        assertTrue(selected() instanceof OutlineNode.OneQuote one && one.quote().equals(HEARING), "" + selected());
        assertTrue(inSight(robot), "row " + tree.getSelectionModel().getSelectedIndex());
    }

    @Test
    void arrowsWalkTheRowsAndSelectInTheWorkspace(FxRobot robot) {
        EventId hearing = Objects.requireNonNull(SYRIA.quote(HEARING).orElseThrow().event());
        robot.interact(() -> workspace.select(hearing));
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.DOWN);
        assertEquals(SYRIA.quotesOf(hearing).getFirst().id(), workspace.focus().quote());
        robot.type(KeyCode.LEFT);
        assertEquals(hearing, workspace.focus().selected());
        robot.type(KeyCode.UP);
        assertNotEquals(hearing, workspace.focus().selected());
    }

    @Test
    void enterOpensAnEventOrAQuoteAndClosesAGroup(FxRobot robot) {
        robot.interact(() -> workspace.select(VETO));
        robot.type(KeyCode.ENTER);
        robot.interact(() -> workspace.select(HEARING));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("event", "quote"), opened);
        robot.interact(() -> tree.getSelectionModel().select(0));
        boolean before = tree.getTreeItem(0).isExpanded();
        robot.type(KeyCode.ENTER);
        assertEquals(!before, tree.getTreeItem(0).isExpanded());
    }

    @Test
    void escapePutsTheSelectionAway(FxRobot robot) {
        robot.interact(() -> workspace.select(VETO));
        robot.type(KeyCode.ESCAPE);
        assertNull(workspace.focus().event());
        assertNull(tree.getSelectionModel().getSelectedItem());
    }

    @Test
    void aFilterLeavesWhatWasOpenOpenAndTheSelectionSelected(FxRobot robot) {
        robot.interact(() -> {
            tree.getRoot().getChildren().getLast().setExpanded(false);
            workspace.select(HEARING);
        });
        FacetValue first = FacetValue.of(SYRIA.dossier().sides().getFirst().id());
        robot.interact(() -> workspace.filter(Filter.ALL.with(first, false)));
        long events = rows().stream().filter(OutlineNode.OneEvent.class::isInstance).count();
        assertTrue(events < workspace.snapshot().visible().shown().events(), "the last year stays closed");
        assertTrue(selected() instanceof OutlineNode.OneQuote one && one.quote().equals(HEARING), "" + selected());
    }

    @Test
    void rowsSpeakForThemselves(FxRobot robot) {
        robot.interact(() -> workspace.select(HEARING));
        Set<String> spoken = Set.copyOf(robot.lookup(".outline-cell").queryAll().stream()
                .map(cell -> String.valueOf(cell.getAccessibleText())).toList());
        assertTrue(spoken.contains("5 July 2011: Juppé at hearing, 7 statements, Western sponsors"), "" + spoken);
        assertTrue(spoken.contains("Alain Juppé, reported: Russia still threatens to veto the resolution."),
                "" + spoken);
    }

    @Test
    void theKeyThatOpensEverythingOpensNoCrowd(FxRobot robot) {
        robot.interact(() -> {
            workspace.open(OpenDossier.of(Disputes.random(5, 5_000), null));
            tree.getSelectionModel().select(tree.getExpandedItemCount() - 1);
        });
        int before = tree.getExpandedItemCount();
        robot.type(KeyCode.MULTIPLY);
        int opened = tree.getExpandedItemCount() - before;
        assertTrue(opened > 0 && opened <= 12, opened + " rows");
    }

    private @Nullable OutlineNode selected() {
        TreeItem<OutlineNode> item = tree.getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue();
    }

    private boolean inSight(FxRobot robot) {
        return robot.lookup(".outline-cell:selected").queryAll().stream().anyMatch(cell ->
                tree.localToScene(tree.getLayoutBounds()).contains(cell.localToScene(cell.getLayoutBounds())));
    }

    private List<OutlineNode> rows() {
        List<OutlineNode> rows = new ArrayList<>();
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            rows.add(tree.getTreeItem(row).getValue());
        }
        return rows;
    }
}
