package org.demarche.ui.commands;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
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
 * @param chosen whether what it switches on is on; null for a command that switches nothing
 */
public record Command(
        String id,
        CommandGroup group,
        String text,
        List<KeyCodeCombination> keys,
        @Nullable Feather icon,
        ObservableBooleanValue enabled,
        @Nullable ObservableBooleanValue chosen,
        Runnable action) {
    public Command {
        keys = List.copyOf(keys);
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
