package org.demarche.ui.workbench;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.demarche.model.id.QuoteId;
import org.demarche.state.Workspace;
import org.demarche.ui.commands.Command;
import org.demarche.ui.commands.CommandGroup;
import org.demarche.ui.commands.CommandItems;
import org.demarche.ui.commands.Commands;
import org.kordamp.ikonli.feather.Feather;

/** The commands of review: quoting what is selected in the reader, and changing the selected quote. */
final class ReviewCommands {
    private static final List<String> ON_A_QUOTE =
            List.of("quote-speaker", "quote-date", "quote-event", "quote-kind", "quote-remove");

    private ReviewCommands() {}

    /** Adds them, as a section of the edit menu. */
    static void add(Workspace workspace, ReviewActions actions, Runnable showReview, Commands commands) {
        ObservableBooleanValue always = Bindings.createBooleanBinding(() -> true);
        ObservableBooleanValue quote = Bindings.createBooleanBinding(() -> hasQuote(workspace),
                workspace.snapshotProperty());
        commands.addSection(new Command("review", CommandGroup.EDIT, "Review what was found",
                List.of(new KeyCodeCombination(KeyCode.R, SHORTCUT_DOWN)), Feather.CHECK_SQUARE, always, null,
                showReview));
        commands.add(new Command("quote-selection", CommandGroup.EDIT, "Quote the selected words…",
                List.of(new KeyCodeCombination(KeyCode.Q)), Feather.MESSAGE_SQUARE, always, null,
                actions::quoteSelection));
        commands.add(onQuote("quote-speaker", "Change the quote's speaker…", Feather.USER, quote,
                actions::changeSpeaker));
        commands.add(onQuote("quote-date", "Change the date it was said…", Feather.CALENDAR, quote,
                actions::changeDate));
        commands.add(onQuote("quote-event", "Put the quote at another event…", Feather.MAP_PIN, quote,
                actions::changeEvent));
        commands.add(onQuote("quote-kind", "Change the kind of quote", Feather.TYPE, quote, actions::changeKind));
        commands.add(onQuote("quote-remove", "Remove the quote", Feather.TRASH_2, quote, actions::remove));
    }

    /** The menu of a quote's card. */
    static ContextMenu onCards(Commands commands) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(CitationCommands.items(commands));
        ON_A_QUOTE.stream().map(commands::get).map(CommandItems::item).forEach(menu.getItems()::add);
        return menu;
    }

    /** What the menu of the source's text offers. */
    static List<MenuItem> inText(Commands commands) {
        Menu change = new Menu("Selected quote");
        ON_A_QUOTE.forEach(id -> change.getItems().add(CommandItems.item(commands.get(id))));
        List<MenuItem> items = new ArrayList<>(CitationCommands.items(commands));
        items.addAll(List.of(CommandItems.item(commands.get("quote-selection")), change));
        return items;
    }

    private static Command onQuote(
            String id, String text, Feather icon, ObservableBooleanValue enabled, Runnable action) {
        return new Command(id, CommandGroup.EDIT, text, List.of(), icon, enabled, null, action);
    }

    private static boolean hasQuote(Workspace workspace) {
        QuoteId quote = workspace.focus().quote();
        return quote != null && workspace.index().quote(quote).isPresent();
    }
}
