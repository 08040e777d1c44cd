package org.demarche.ui.workbench;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.demarche.state.Focus;
import org.demarche.state.Workspace;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.Commands;
import org.kordamp.ikonli.feather.Feather;

/** The commands that change what the dossier says of its articles, its speakers and itself. */
final class RecordCommands {
    private RecordCommands() {}

    /** Adds them, as a section of the edit menu. */
    static void add(Workspace workspace, RecordActions actions, Commands commands) {
        ObservableBooleanValue article = when(workspace, focus -> focus.article() != null);
        ObservableBooleanValue speaker = when(workspace, focus -> focus.speaker() != null);
        commands.addSection(new Command("edit-article", CommandGroup.EDIT, "Edit article…",
                List.of(new KeyCodeCombination(KeyCode.F2)), Feather.EDIT_2, article, null, actions::editArticle));
        commands.add(new Command("remove-article", CommandGroup.EDIT, "Remove article…", List.of(),
                Feather.TRASH_2, article, null, actions::removeArticle));
        commands.add(new Command("edit-speaker", CommandGroup.EDIT, "Edit speaker…", List.of(),
                Feather.USER, speaker, null, actions::editSpeaker));
        commands.add(new Command("rename-dossier", CommandGroup.EDIT, "Rename dossier…", List.of(),
                Feather.TYPE, Bindings.createBooleanBinding(() -> true), null, actions::rename));
    }

    private static ObservableBooleanValue when(Workspace workspace, Predicate<Focus> condition) {
        return Bindings.createBooleanBinding(() -> condition.test(workspace.focus()), workspace.snapshotProperty());
    }
}
