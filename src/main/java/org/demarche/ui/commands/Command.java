package org.demarche.ui.commands;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCodeCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * One thing that the program can be told to do.
 *
 * @param id lower-case words joined by hyphens
 * @param text in a menu; ends with an ellipsis when the command asks for more first
 * @param keys any of which runs it; the first is the one that is shown
 * @param enabled whether it can be done now
 * @param label what its item and button say now, where that changes; null: the text
 * @param chosen whether what it switches on is on; null for a command that switches nothing
 */
public record Command(
        String id,
        CommandGroup group,
        String text,
        List<KeyCodeCombination> keys,
        @Nullable Feather icon,
        @Nullable ObservableStringValue label,
        ObservableBooleanValue enabled,
        @Nullable ObservableBooleanValue chosen,
        Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /** A command that is always called the same. */
    public Command(String id, CommandGroup group, String text, List<KeyCodeCombination> keys, @Nullable Feather icon,
            ObservableBooleanValue enabled, @Nullable ObservableBooleanValue chosen, Runnable action) {
        this(id, group, text, keys, icon, null, enabled, chosen, action);
    }

    /** The key that is shown, empty for none. */
    public String keyText() {
        return keys.isEmpty() ? "" : KeyText.of(keys.getFirst());
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
