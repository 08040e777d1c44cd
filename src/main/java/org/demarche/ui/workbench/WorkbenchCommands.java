package org.demarche.ui.workbench;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.demarche.state.EventWalk;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.demarche.state.filter.Filter;
import org.demarche.state.search.SearchModel;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.Commands;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Theme;
import org.demarche.ui.timeline.LaneActions;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All commands of the window. */
final class WorkbenchCommands {
    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    private final Workspace workspace;
    private final Appearance appearance;
    private final SearchModel search;
    private final WindowActions window;
    private final Commands commands = new Commands();

    private WorkbenchCommands(Workspace workspace, Appearance appearance, SearchModel search, WindowActions window) {
        this.workspace = workspace;
        this.appearance = appearance;
        this.search = search;
        this.window = window;
    }

    static Commands of(Workspace workspace, Editing editing, Appearance appearance, SearchModel search,
            LaneActions lanes, ArticleActions articles, OriginalsDesk originals, RecordActions records,
            WindowActions window) {
        WorkbenchCommands all = new WorkbenchCommands(workspace, appearance, search, window);
        all.addFile(articles, originals);
        EditCommands.add(editing, all.commands);
        all.commands.addSection(command("copy-figure", CommandGroup.EDIT, "Copy figure", Feather.COPY,
                window::copyFigure, key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)));
        RecordCommands.add(workspace, records, all.commands);
        all.addZoom();
        LaneCommands.addTo(all.commands, workspace, lanes);
        OverlayCommands.add(workspace, window.legendShown(), all.commands);
        all.addLooks();
        all.addGo();
        all.addHelp();
        return all.commands;
    }

    private void addFile(ArticleActions articles, OriginalsDesk originals) {
        commands.add(command("open", CommandGroup.FILE, "Open dossier…", Feather.FOLDER, window::openDossier,
                key(KeyCode.O, SHORTCUT_DOWN)));
        commands.add(command("open-bundled", CommandGroup.FILE, "Open the Syria dossier", Feather.BOOK_OPEN,
                window::openBundled));
        commands.addSection(command("new", CommandGroup.FILE, "New dossier", Feather.FILE_PLUS, window::newDossier,
                key(KeyCode.N, SHORTCUT_DOWN)));
        ArticleCommands.addNew(commands, articles);
        commands.add(command("save", CommandGroup.FILE, "Save", Feather.SAVE, window::save,
                key(KeyCode.S, SHORTCUT_DOWN)));
        commands.add(command("save-as", CommandGroup.FILE, "Save as…", null, window::saveAs,
                key(KeyCode.S, SHORTCUT_DOWN, SHIFT_DOWN)));
        ArticleCommands.addMore(commands, articles);
        OriginalCommands.add(originals, commands);
        commands.addSection(command("export", CommandGroup.FILE, "Export figure…", Feather.DOWNLOAD,
                window::exportFigure, key(KeyCode.E, SHORTCUT_DOWN)));
        commands.add(command("export-data", CommandGroup.FILE, "Export data…", Feather.SHARE, window::exportData,
                key(KeyCode.D, SHORTCUT_DOWN, SHIFT_DOWN)));
        commands.addSection(command("quit", CommandGroup.FILE, "Quit", Feather.LOG_OUT, window::quit,
                key(KeyCode.Q, SHORTCUT_DOWN)));
    }

    private void addZoom() {
        commands.add(command("zoom-in", CommandGroup.VIEW, "Zoom in", Feather.ZOOM_IN, window::zoomIn,
                key(KeyCode.PLUS), key(KeyCode.EQUALS), key(KeyCode.EQUALS, SHIFT_DOWN), key(KeyCode.ADD)));
        commands.add(command("zoom-out", CommandGroup.VIEW, "Zoom out", Feather.ZOOM_OUT, window::zoomOut,
                key(KeyCode.MINUS), key(KeyCode.SUBTRACT)));
        commands.add(command("fit", CommandGroup.VIEW, "Fit all events", Feather.MAXIMIZE, workspace::fit,
                key(KeyCode.HOME)));
        commands.add(new Command("zoom-selection", CommandGroup.VIEW, "Zoom to selection", List.of(key(KeyCode.Z)),
                Feather.CROSSHAIR, Bindings.createBooleanBinding(
                        () -> workspace.focus().selected() != null || !search.hitEventsProperty().get().isEmpty(),
                        workspace.snapshotProperty(), search.hitEventsProperty()),
                null, window::zoomToSelection));
        commands.add(choice("fold", CommandGroup.VIEW, "Fold empty stretches",
                when(snapshot -> snapshot.view().folded()), () -> workspace.folded(!workspace.view().folded())));
        commands.add(new Command("outline", CommandGroup.VIEW, "Outline", List.of(
                key(KeyCode.O, SHORTCUT_DOWN, SHIFT_DOWN)), null, ALWAYS, window.outlined(),
                () -> window.outlined().set(!window.outlined().get())));
        commands.add(command("evidence", CommandGroup.VIEW, "Evidence check", Feather.CHECK_SQUARE,
                window::checkEvidence, key(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN)));
        commands.add(new Command("reset-filters", CommandGroup.VIEW, "Reset filters", List.of(), Feather.FILTER,
                when(snapshot -> !snapshot.view().filter().isAll()), null, () -> workspace.filter(Filter.ALL)));
    }

    private void addLooks() {
        for (Theme theme : Theme.values()) {
            Command command = choice("theme-" + theme.name().toLowerCase(Locale.ROOT), CommandGroup.VIEW,
                    theme.label() + " theme",
                    Bindings.equal(appearance.themeProperty(), theme), () -> appearance.choose(theme));
            if (theme == Theme.LIGHT) {
                commands.addSection(command);
            } else {
                commands.add(command);
            }
        }
        commands.addSection(command("text-larger", CommandGroup.VIEW, "Larger text", Feather.PLUS,
                appearance::enlarge, key(KeyCode.PLUS, SHORTCUT_DOWN, SHIFT_DOWN),
                key(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN), key(KeyCode.ADD, SHORTCUT_DOWN, SHIFT_DOWN)));
        commands.add(command("text-smaller", CommandGroup.VIEW, "Smaller text", Feather.MINUS, appearance::reduce,
                key(KeyCode.MINUS, SHORTCUT_DOWN, SHIFT_DOWN), key(KeyCode.SUBTRACT, SHORTCUT_DOWN, SHIFT_DOWN)));
        commands.add(command("text-normal", CommandGroup.VIEW, "Normal text", Feather.TYPE, appearance::resetScale,
                key(KeyCode.DIGIT0, SHORTCUT_DOWN, SHIFT_DOWN)));
    }

    private void addGo() {
        commands.add(new Command("back", CommandGroup.GO, "Back", List.of(key(KeyCode.LEFT, ALT_DOWN)),
                Feather.ARROW_LEFT, workspace.canGoBackProperty(), null, workspace::back));
        commands.add(new Command("forward", CommandGroup.GO, "Forward", List.of(key(KeyCode.RIGHT, ALT_DOWN)),
                Feather.ARROW_RIGHT, workspace.canGoForwardProperty(), null, workspace::forward));
        commands.addSection(command("next-event", CommandGroup.GO, "Next event", Feather.CHEVRON_RIGHT,
                () -> new EventWalk(workspace.snapshot()).next().ifPresent(workspace::select),
                key(KeyCode.DOWN, ALT_DOWN)));
        commands.add(command("previous-event", CommandGroup.GO, "Previous event", Feather.CHEVRON_LEFT,
                () -> new EventWalk(workspace.snapshot()).previous().ifPresent(workspace::select),
                key(KeyCode.UP, ALT_DOWN)));
        commands.add(new Command("clear-selection", CommandGroup.GO, "Clear the selection",
                List.of(key(KeyCode.ESCAPE)), Feather.X, when(snapshot -> snapshot.focus().selected() != null), null,
                workspace::clearSelection));
        commands.add(command("go-to-date", CommandGroup.GO, "Go to date…", Feather.CALENDAR, window::askForDate,
                key(KeyCode.G, SHORTCUT_DOWN)));
        commands.addSection(command("find", CommandGroup.GO, "Search and commands", Feather.SEARCH, window::search,
                key(KeyCode.K, SHORTCUT_DOWN), key(KeyCode.F, SHORTCUT_DOWN)));
        ObservableBooleanValue hits = Bindings.createBooleanBinding(
                () -> !search.resultsProperty().get().hits().isEmpty(), search.resultsProperty());
        commands.add(new Command("next-hit", CommandGroup.GO, "Next hit", List.of(key(KeyCode.F3)),
                Feather.CHEVRON_DOWN, hits, null, search::next));
        commands.add(new Command("previous-hit", CommandGroup.GO, "Previous hit",
                List.of(key(KeyCode.F3, SHIFT_DOWN)), Feather.CHEVRON_UP, hits, null, search::previous));
        commands.addSection(command("next-pane", CommandGroup.GO, "Next pane", Feather.SIDEBAR, window::nextPane,
                key(KeyCode.F6)));
        commands.add(command("menu", CommandGroup.GO, "Menu", Feather.MENU, window::showMenu, key(KeyCode.F10)));
    }

    private void addHelp() {
        commands.add(command("shortcuts", CommandGroup.HELP, "Keyboard shortcuts", Feather.COMMAND,
                window::showShortcuts, key(KeyCode.F1)));
        commands.add(command("about", CommandGroup.HELP, "About Demarche", Feather.INFO, window::showAbout));
    }

    private BooleanBinding when(Predicate<Snapshot> condition) {
        return Bindings.createBooleanBinding(
                () -> condition.test(workspace.snapshot()), workspace.snapshotProperty());
    }

    private static Command command(
            String id, CommandGroup group, String text, @Nullable Feather icon, Runnable action,
            KeyCodeCombination... keys) {
        return new Command(id, group, text, List.of(keys), icon, ALWAYS, null, action);
    }

    private static Command choice(
            String id, CommandGroup group, String text, ObservableBooleanValue chosen, Runnable action) {
        return new Command(id, group, text, List.of(), null, ALWAYS, chosen, action);
    }

    private static KeyCodeCombination key(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
