package org.demarche.ui.workbench;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.Commands;
import org.kordamp.ikonli.feather.Feather;

/** The commands that bring articles into a dossier. */
final class ArticleCommands {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    private ArticleCommands() {}

    /** Adds the one that begins a dossier. */
    static void addNew(Commands commands, ArticleActions actions) {
        commands.add(new Command("new-from-articles", CommandGroup.FILE, "New dossier from articles…",
                List.of(new KeyCodeCombination(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN)), Feather.FOLDER_PLUS, ALWAYS,
                null, actions::newDossier));
    }

    /** Adds those that go on with one. */
    static void addMore(Commands commands, ArticleActions actions) {
        commands.addSection(new Command("add-articles", CommandGroup.FILE, "Add articles…",
                List.of(new KeyCodeCombination(KeyCode.A, SHORTCUT_DOWN, SHIFT_DOWN)), Feather.FILE_TEXT, ALWAYS, null,
                actions::addArticles));
        commands.add(new Command("paste-article", CommandGroup.FILE, "Paste an article…",
                List.of(new KeyCodeCombination(KeyCode.V, SHORTCUT_DOWN, SHIFT_DOWN)), Feather.CLIPBOARD, ALWAYS, null,
                actions::paste));
    }
}
