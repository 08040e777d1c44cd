package org.demarche.ui.workbench;

import java.util.List;
import javafx.beans.binding.Bindings;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.Commands;
import org.kordamp.ikonli.feather.Feather;

/** The commands that bring originals. */
final class OriginalCommands {
    private OriginalCommands() {}

    static void add(OriginalsDesk desk, Commands commands) {
        commands.addSection(command("attach", "Attach originals…", Feather.PAPERCLIP, desk::chooseFiles));
        commands.add(command("attach-folder", "Attach a folder of originals…", Feather.FOLDER_PLUS,
                desk::chooseFolder));
    }

    private static Command command(String id, String text, Feather icon, Runnable action) {
        return new Command(id, CommandGroup.FILE, text, List.of(), icon, Bindings.createBooleanBinding(() -> true),
                null, action);
    }
}
