package org.demarche.ui.workbench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.demarche.state.Workspace;
import org.demarche.timeline.Overlays;
import org.demarche.timeline.Overlays.Relations;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.Commands;
import org.kordamp.ikonli.feather.Feather;

/** The commands for what is drawn beside the events. */
final class OverlayCommands {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    private OverlayCommands() {}

    /** Adds them, as a section of the view menu. */
    static void add(Workspace workspace, BooleanProperty legendShown, Commands commands) {
        commands.addSection(new Command("relations", CommandGroup.VIEW, "Relations: next choice",
                List.of(new KeyCodeCombination(KeyCode.R)), Feather.SHARE_2, ALWAYS, null,
                () -> workspace.overlays(now -> now.withRelations(now.relations().next()))));
        for (Relations relations : Relations.values()) {
            commands.add(choice("relations-" + relations.name().toLowerCase(Locale.ROOT), words(relations), List.of(),
                    when(workspace, now -> now.relations() == relations),
                    () -> workspace.overlays(now -> now.withRelations(relations))));
        }
        commands.add(choice("published", "Dates of publication", List.of(new KeyCodeCombination(KeyCode.P)),
                when(workspace, Overlays::published),
                () -> workspace.overlays(now -> now.withPublished(!now.published()))));
        commands.add(choice("legend", "Legend", List.of(new KeyCodeCombination(KeyCode.L),
                        new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHIFT_DOWN)),
                legendShown, () -> legendShown.set(!legendShown.get())));
    }

    private static String words(Relations relations) {
        return switch (relations) {
            case NONE -> "No relations";
            case SELECTED -> "Relations of the selected event";
            case ALL -> "All relations";
        };
    }

    private static Command choice(
            String id, String text, List<KeyCodeCombination> keys, ObservableBooleanValue chosen, Runnable action) {
        return new Command(id, CommandGroup.VIEW, text, keys, null, ALWAYS, chosen, action);
    }

    private static ObservableBooleanValue when(Workspace workspace, Predicate<Overlays> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(workspace.view().overlays()), workspace.snapshotProperty());
    }
}
