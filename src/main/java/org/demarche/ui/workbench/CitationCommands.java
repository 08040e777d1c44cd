package org.demarche.ui.workbench;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.demarche.export.citation.CitationFormat;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.CommandItems;
import org.demarche.ui.commands.Commands;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The commands that cite what is selected and shown. */
final class CitationCommands {
    private static final String QUOTE = "copy-quote";
    private static final String REFERENCE = "copy-reference";

    private CitationCommands() {}

    /** Adds them, as a menu of their own. */
    static void add(Workspace workspace, CitationDesk desk, Commands commands) {
        ObservableBooleanValue quote = when(workspace, now -> now.focus().quote() != null);
        ObservableBooleanValue article = when(workspace, now -> now.focus().article() != null);
        ObservableBooleanValue articles = when(workspace, now -> !now.index().dossier().articles().isEmpty());
        commands.add(command(QUOTE, "Copy quote with citation", Feather.COPY, quote, desk.citing()::copyQuote,
                new KeyCodeCombination(KeyCode.C, SHORTCUT_DOWN, ALT_DOWN)));
        commands.add(command(REFERENCE, "Copy reference", Feather.BOOKMARK, article, desk.citing()::copyReference,
                new KeyCodeCombination(KeyCode.R, SHORTCUT_DOWN, ALT_DOWN)));
        commands.add(command("copy-bibliography", "Copy bibliography", Feather.LIST, articles,
                desk.citing()::copyBibliography, new KeyCodeCombination(KeyCode.B, SHORTCUT_DOWN, ALT_DOWN)));
        for (CitationFormat format : CitationFormat.values()) {
            if (format.record()) {
                commands.add(command("copy-" + format.slug(), "Copy bibliography as " + format.label(), null, articles,
                        () -> desk.citing().copyRecords(format)));
            }
        }
        commands.addSection(command("save-bibliography", "Save bibliography…", Feather.SAVE, articles, desk::save));
        commands.add(command("citation-style", "Citation style…", Feather.TYPE,
                Bindings.createBooleanBinding(() -> true), desk::chooseStyle));
    }

    /** What the menus of a quote's card and of the source's text offer. */
    static List<MenuItem> items(Commands commands) {
        return List.of(CommandItems.item(commands.get(QUOTE)), CommandItems.item(commands.get(REFERENCE)),
                new SeparatorMenuItem());
    }

    private static ObservableBooleanValue when(Workspace workspace, Predicate<Snapshot> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(workspace.snapshot()), workspace.snapshotProperty());
    }

    private static Command command(String id, String text, @Nullable Feather icon, ObservableBooleanValue enabled,
            Runnable action, KeyCodeCombination... keys) {
        return new Command(id, CommandGroup.CITE, text, List.of(keys), icon, enabled, null, action);
    }
}
