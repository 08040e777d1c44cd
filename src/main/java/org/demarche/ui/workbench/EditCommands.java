package org.demarche.ui.workbench;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.demarche.state.editing.Editing;
import org.demarche.state.editing.Editing.Steps;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.Commands;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The commands that take steps of work back and make them again. */
final class EditCommands {
    private EditCommands() {}

    static void add(Editing editing, Commands commands) {
        commands.add(new Command("undo", CommandGroup.EDIT, "Undo",
                List.of(new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN)), Feather.CORNER_UP_LEFT,
                label("Undo", editing, Steps::undo),
                when(editing, steps -> steps.undo() != null), null, editing::undo));
        commands.add(new Command("redo", CommandGroup.EDIT, "Redo",
                List.of(new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
                        new KeyCodeCombination(KeyCode.Y, SHORTCUT_DOWN)), Feather.CORNER_UP_RIGHT,
                label("Redo", editing, Steps::redo),
                when(editing, steps -> steps.redo() != null), null, editing::redo));
    }

    /** For example "Undo: Accept quote of Alain Juppé". */
    private static ObservableStringValue label(
            String verb, Editing editing, Function<Steps, @Nullable String> step) {
        return Bindings.createStringBinding(() -> {
            String title = step.apply(editing.stepsProperty().get());
            return title == null ? verb : verb + ": " + title;
        }, editing.stepsProperty());
    }

    private static ObservableBooleanValue when(Editing editing, Predicate<Steps> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(editing.stepsProperty().get()), editing.stepsProperty());
    }
}
