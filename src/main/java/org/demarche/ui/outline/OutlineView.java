package org.demarche.ui.outline;

import java.util.HashSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.Contents;
import org.demarche.state.Focus;
import org.demarche.state.Workspace;
import org.demarche.state.outline.Outline;
import org.demarche.state.outline.OutlineModel;
import org.demarche.state.outline.OutlineNode;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/**
 * The pane of the outline: a tree of years, months, days, events and quotes.
 *
 * <p>A row that is selected here is selected in the workspace, and the other way round. Rows are made when the row
 * above them is opened.
 */
public final class OutlineView {
    /** The height of a row where text has its usual size, in px. */
    private static final double ROW_HEIGHT = 26;
    /** Of so few events all are seen from the start, and no more are opened by one key. */
    private static final int FEW = 200;
    /** Rows that are left in sight above one that is brought into sight. */
    private static final int ABOVE = 4;

    private final Workspace workspace;
    private final OutlineModel model;
    private final TreeView<OutlineNode> tree = new TreeView<>();
    private final Label nothing = new Label("No event passes the filters.");
    private final StackPane node = new StackPane(tree, nothing);
    private final Actions actions;
    private @Nullable Outline shown;
    private boolean active;
    private boolean revealing;

    /** What the outline asks of the window. */
    public interface Actions {
        /** Takes the researcher to what is told of the selected event. */
        void openEvent();

        /** Takes the researcher to the source in which the selected quote stands. */
        void openQuote();
    }

    /** @param scale of text */
    public OutlineView(Workspace workspace, OutlineModel model, ObservableDoubleValue scale, Actions actions) {
        this.workspace = workspace;
        this.model = model;
        this.actions = actions;
        tree.setId("outline");
        tree.getStyleClass().add("outline");
        tree.setAccessibleText("Outline of the events");
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new OutlineCell());
        scale.subscribe(now -> tree.setFixedCellSize(Math.rint(ROW_HEIGHT * now.doubleValue())));
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> select(item));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        nothing.getStyleClass().add("outline-nothing");
        nothing.setMouseTransparent(true);
        node.getStyleClass().add("outline-pane");
        node.getStylesheets().add(Stylesheets.url("outline"));
        model.outlineProperty().subscribe(this::show);
        Contents.follow(workspace, _ -> reveal());
    }

    /** The pane. */
    public Region node() {
        return node;
    }

    /** The node that takes the focus. */
    public Region surface() {
        return tree;
    }

    /** Says whether the pane is seen; while it is not, it follows nothing. */
    public void setActive(boolean next) {
        active = next;
        model.setActive(next);
        reveal();
    }

    private void show(@Nullable Outline outline) {
        Outline before = shown;
        shown = outline;
        TreeItem<OutlineNode> root = new TreeItem<>();
        nothing.setVisible(outline != null && outline.size() == 0);
        if (outline == null) {
            tree.setRoot(root);
            return;
        }
        outline.roots().forEach(row -> root.getChildren().add(new OutlineItem(outline, row)));
        if (before != null && before.index().equals(outline.index())) {
            Set<Object> opened = new HashSet<>();
            noteOpened(tree.getRoot(), opened);
            openAgain(root, opened);
        } else if (outline.size() <= FEW) {
            openGroups(root);
        }
        root.setExpanded(true);
        revealing = true;
        tree.setRoot(root);
        revealing = false;
        reveal();
    }

    private static void openGroups(TreeItem<OutlineNode> item) {
        for (TreeItem<OutlineNode> child : item.getChildren()) {
            if (child.getValue() instanceof OutlineNode.Several) {
                child.setExpanded(true);
                openGroups(child);
            }
        }
    }

    private static void noteOpened(TreeItem<OutlineNode> item, Set<Object> into) {
        for (TreeItem<OutlineNode> child : item.getChildren()) {
            if (child.isExpanded()) {
                into.add(name(child.getValue()));
                noteOpened(child, into);
            }
        }
    }

    private static void openAgain(TreeItem<OutlineNode> item, Set<Object> names) {
        for (TreeItem<OutlineNode> child : item.getChildren()) {
            if (names.contains(name(child.getValue()))) {
                child.setExpanded(true);
                openAgain(child, names);
            }
        }
    }

    /** What a row is called whatever other events are shown. */
    private static Object name(OutlineNode row) {
        return switch (row) {
            case OutlineNode.Group group -> group.key();
            case OutlineNode.Part part -> part;
            case OutlineNode.OneEvent one -> one.event();
            case OutlineNode.OneQuote one -> one.quote();
        };
    }

    /** Selects in the workspace what was selected here. */
    private void select(@Nullable TreeItem<OutlineNode> item) {
        if (item == null || revealing) {
            return;
        }
        Focus focus = workspace.focus();
        switch (item.getValue()) {
            case OutlineNode.OneEvent one -> {
                if (!one.event().equals(focus.event()) || focus.quote() != null) {
                    workspace.select(one.event());
                }
            }
            case OutlineNode.OneQuote one -> {
                if (!one.quote().equals(focus.quote())) {
                    workspace.select(one.quote());
                }
            }
            case OutlineNode.Several _ -> { }
        }
    }

    /** Selects here what is selected in the workspace, opens the rows above it and brings it into sight. */
    private void reveal() {
        Outline outline = shown;
        if (!active || outline == null) {
            return;
        }
        revealing = true;
        TreeItem<OutlineNode> row = rowOf(outline, workspace.focus());
        if (row == null) {
            tree.getSelectionModel().clearSelection();
        } else if (!row.equals(tree.getSelectionModel().getSelectedItem())) {
            tree.getSelectionModel().select(row);
            bringIntoSight(tree.getRow(row));
        }
        revealing = false;
    }

    private @Nullable TreeItem<OutlineNode> rowOf(Outline outline, Focus focus) {
        EventId event = focus.event();
        OptionalInt position = event == null ? OptionalInt.empty() : outline.positionOf(event);
        if (position.isEmpty()) {
            return null;
        }
        TreeItem<OutlineNode> row = tree.getRoot();
        while (!(row.getValue() instanceof OutlineNode.OneEvent)) {
            row.setExpanded(true);
            row = row.getChildren().stream().filter(child -> child.getValue().holds(position.getAsInt()))
                    .findFirst().orElseThrow();
        }
        QuoteId quote = focus.quote();
        return quote == null ? row : quoteRow(row, quote);
    }

    private static TreeItem<OutlineNode> quoteRow(TreeItem<OutlineNode> event, QuoteId quote) {
        for (TreeItem<OutlineNode> child : event.getChildren()) {
            if (child.getValue() instanceof OutlineNode.OneQuote one && one.quote().equals(quote)) {
                event.setExpanded(true);
                return child;
            }
        }
        return event;
    }

    private void bringIntoSight(int row) {
        if (tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && first.getIndex() < row && row < last.getIndex()) {
                return;
            }
        }
        tree.scrollTo(Math.max(0, row - ABOVE));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        TreeItem<OutlineNode> row = tree.getSelectionModel().getSelectedItem();
        boolean known = true;
        switch (event.getCode()) {
            case ENTER -> open(row);
            case ESCAPE -> workspace.clearSelection();
            // The tree would open all that is below, whatever there is.
            case MULTIPLY -> openAll(row);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void open(@Nullable TreeItem<OutlineNode> row) {
        switch (row == null ? null : row.getValue()) {
            case OutlineNode.Several _ -> Objects.requireNonNull(row).setExpanded(!row.isExpanded());
            case OutlineNode.OneEvent _ -> actions.openEvent();
            case OutlineNode.OneQuote _ -> actions.openQuote();
            case null -> { }
        }
    }

    private static void openAll(@Nullable TreeItem<OutlineNode> row) {
        if (row == null || row.isLeaf()) {
            return;
        }
        row.setExpanded(true);
        if (!(row.getValue() instanceof OutlineNode.Several several) || several.count() <= FEW) {
            row.getChildren().forEach(OutlineView::openAll);
        }
    }
}
