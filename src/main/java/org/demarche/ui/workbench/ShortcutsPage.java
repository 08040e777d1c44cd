package org.demarche.ui.workbench;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.Commands;
import org.demarche.ui.theme.Appearance;

/** The page of all keys, and of what the hand does on the timeline. */
final class ShortcutsPage {
    private record Line(String keys, String text) {}

    private static final List<Line> TIMELINE = List.of(
            new Line("← →", "Previous or next event"),
            new Line("↑ ↓", "Event in the lane above or below"),
            new Line("Shift+Home, End", "First or last event"),
            new Line("Shift+← →", "A little earlier or later"),
            new Line("Page Up, Page Down", "Earlier or later"),
            new Line("Enter", "Read the selected event"),
            new Line("Wheel, Ctrl+Wheel, pinch", "Zoom at the pointer"),
            new Line("Drag, Shift+Wheel", "Move through time"),
            new Line("Double click", "Zoom in, with Shift out"),
            new Line("Drag on the axis", "Show that stretch"),
            new Line("Wheel on lane names", "Scroll the lanes"),
            new Line("Drag a lane name", "Move the lane"),
            new Line("Drag its lower border", "Make the lane taller or less tall"),
            new Line("Double click on a lane name", "Collapse or open the lane"),
            new Line("?", "Show or hide the legend"));
    private static final List<Line> SEARCH = List.of(
            new Line("↓ ↑", "Walk through what was found"),
            new Line("Enter", "Open it, then the next hit"),
            new Line("Shift+Enter", "The hit before"),
            new Line("Esc", "Close the list, clear, leave"));
    private static final List<Line> FILTERS = List.of(
            new Line("Space", "Let through or leave out"),
            new Line("Shift+Space", "Let only this one through"));

    private static final List<Line> REVIEW = List.of(
            new Line("↑ ↓, K J", "Walk through the queue"),
            new Line("Enter, A", "Accept, then the next"),
            new Line("X", "Reject, or let wait again"),
            new Line("S, D, E, T", "Speaker, date, event, kind"),
            new Line("[ ]", "A word longer at the start or end"),
            new Line("{ }", "A word shorter"),
            new Line("M", "The same person as another"),
            new Line("U", "Take the parts apart"));

    private final Commands commands;

    ShortcutsPage(Commands commands) {
        this.commands = commands;
    }

    void show(Window owner, Appearance appearance) {
        HBox columns = new HBox(
                new VBox(section("Timeline", TIMELINE), section("Search", SEARCH), section("Filters", FILTERS)),
                new VBox(section("Review", REVIEW), commands(CommandGroup.EDIT), commands(CommandGroup.FILE),
                        commands(CommandGroup.HELP)),
                new VBox(commands(CommandGroup.VIEW), commands(CommandGroup.GO), commands(CommandGroup.CITE)));
        columns.getChildren().forEach(column -> column.getStyleClass().add("page-column"));
        columns.getStyleClass().add("page-columns");
        PageDialog.show(owner, appearance, "shortcuts-page", "Keyboard shortcuts", columns);
    }

    private VBox commands(CommandGroup group) {
        return section(group.label(), commands.of(group).stream()
                .filter(command -> !command.keys().isEmpty())
                .map(ShortcutsPage::line)
                .toList());
    }

    private static Line line(Command command) {
        return new Line(command.keyText(), command.text());
    }

    private static VBox section(String title, List<Line> lines) {
        Label head = new Label(title.toUpperCase(Locale.UK));
        head.getStyleClass().add("section-head");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("page-grid");
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(text, new ColumnConstraints());
        for (int row = 0; row < lines.size(); row++) {
            Label key = new Label(lines.get(row).keys());
            key.getStyleClass().add("page-key");
            GridPane.setHalignment(key, HPos.RIGHT);
            Label does = new Label(lines.get(row).text());
            for (Label label : List.of(key, does)) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
            grid.addRow(row, does, key);
        }
        return new VBox(head, grid);
    }
}
