package org.demarche.ui.workbench;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.LaneKind;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.Commands;
import org.demarche.ui.timeline.LaneActions;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The commands that choose and arrange lanes. */
final class LaneCommands {
    private final Commands commands;
    private final Workspace workspace;
    private final LaneActions lanes;

    private LaneCommands(Commands commands, Workspace workspace, LaneActions lanes) {
        this.commands = commands;
        this.workspace = workspace;
        this.lanes = lanes;
    }

    /** Adds them all. */
    static void addTo(Commands commands, Workspace workspace, LaneActions lanes) {
        LaneCommands all = new LaneCommands(commands, workspace, lanes);
        all.addKinds();
        all.addArrangement();
    }

    private void addKinds() {
        for (LaneKind kind : LaneKind.values()) {
            Command command = new Command("lanes-" + LaneNames.of(kind), CommandGroup.VIEW, LaneNames.command(kind),
                    List.of(), null, Bindings.createBooleanBinding(() -> true),
                    when(snapshot -> snapshot.view().lanes() == kind), () -> workspace.lanes(kind));
            if (kind == LaneKind.NONE) {
                commands.addSection(command);
            } else {
                commands.add(command);
            }
        }
    }

    private void addArrangement() {
        ObservableBooleanValue selected = when(snapshot -> snapshot.focus().event() != null);
        commands.addSection(command("lane-toggle", "Collapse or open the lane", Feather.CHEVRON_DOWN, selected,
                lanes::toggleSelected, KeyCode.ENTER));
        commands.add(command("lanes-collapse", "Collapse all lanes", Feather.MINIMIZE_2,
                when(_ -> true), lanes::collapseAll, KeyCode.PAGE_UP));
        commands.add(command("lanes-open", "Open all lanes", Feather.MAXIMIZE_2,
                when(snapshot -> !snapshot.view().arrangement().collapsed().isEmpty()), lanes::openAll,
                KeyCode.PAGE_DOWN));
        commands.add(command("lane-up", "Move the lane up", Feather.ARROW_UP, selected,
                () -> lanes.moveSelected(-1), KeyCode.UP));
        commands.add(command("lane-down", "Move the lane down", Feather.ARROW_DOWN, selected,
                () -> lanes.moveSelected(1), KeyCode.DOWN));
        commands.add(command("lane-taller", "Taller lane", Feather.PLUS, selected,
                () -> lanes.resizeSelected(1), KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD));
        commands.add(command("lane-shorter", "Shorter lane", Feather.MINUS, selected,
                () -> lanes.resizeSelected(-1), KeyCode.MINUS, KeyCode.SUBTRACT));
        commands.add(command("lanes-usual", "Usual lanes", Feather.ROTATE_CCW,
                when(snapshot -> !snapshot.view().arrangement().equals(LaneArrangement.NONE)), lanes::reset,
                KeyCode.HOME));
    }

    /** A command whose keys are pressed with Alt and Shift. */
    private static Command command(String id, String text, @Nullable Feather icon, ObservableBooleanValue enabled,
            Runnable action, KeyCode... keys) {
        return new Command(id, CommandGroup.VIEW, text,
                Stream.of(keys).map(key -> new KeyCodeCombination(key, ALT_DOWN, SHIFT_DOWN)).toList(), icon, enabled,
                null, action);
    }

    private ObservableBooleanValue when(Predicate<Snapshot> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(workspace.snapshot()), workspace.snapshotProperty());
    }
}
