package org.demarche.ui.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private final Commands commands = new Commands();
    private final List<String> ran = new ArrayList<>();
    private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);

    @Test
    void areFoundByAllTheirWordsInAnyOrderAndCase() {
        Command open = add("open", "Open dossier…", KeyCode.O);
        add("export", "Export figure…", KeyCode.E);
        assertEquals(List.of(open), commands.matching("DOSS open"));
        assertEquals(List.of(), commands.matching("open image"));
        assertEquals(2, commands.matching("").size());
    }

    @Test
    void thatCannotBeDoneNowAreNeitherFoundNorRun() {
        Command open = add("open", "Open dossier…", KeyCode.O);
        open.run();
        enabled.set(false);
        open.run();
        assertEquals(List.of("open"), ran);
        assertEquals(List.of(), commands.matching("open"));
    }

    @Test
    void haveKeysAndIdsOfTheirOwn() {
        add("open", "Open dossier…", KeyCode.O);
        assertThrows(IllegalArgumentException.class, () -> add("open", "Open again", KeyCode.A));
        String message = assertThrows(IllegalArgumentException.class, () -> add("other", "Other", KeyCode.O))
                .getMessage();
        assertTrue(message != null && message.contains("Ctrl+O"), message);
    }

    @Test
    void nameTheirKeysAsTheKeyboardDoes() {
        assertEquals("Alt+←", KeyText.of(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN)));
        assertEquals("Ctrl+Shift++", KeyText.of(new KeyCodeCombination(
                KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)));
        assertEquals("Home", KeyText.of(new KeyCodeCombination(KeyCode.HOME)));
        assertEquals("F3", KeyText.of(new KeyCodeCombination(KeyCode.F3)));
    }

    private Command add(String id, String text, KeyCode key) {
        Command command = new Command(id, CommandGroup.FILE, text,
                List.of(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN)), null, enabled, null,
                () -> ran.add(id));
        commands.add(command);
        return command;
    }
}
