package org.demarche.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void choicesLastFromOneStartToTheNext() {
        Path file = folder.resolve("not-there-yet").resolve("settings.properties");
        SettingsFile first = new SettingsFile(file);
        assertEquals(Optional.empty(), first.theme());
        assertEquals(1, first.scale());
        first.keepTheme(Theme.DARK);
        first.keepScale(1.5);
        first.keepFigure(Map.of("page", "a3"));

        SettingsFile next = new SettingsFile(file);
        assertEquals(Optional.of(Theme.DARK), next.theme());
        assertEquals(1.5, next.scale());
        assertEquals(Map.of("page", "a3"), next.figure());
    }

    @Test
    void aFileThatWasSpoiltCountsForNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "theme=pink\ntext-scale=huge\n");
        SettingsFile settings = new SettingsFile(file);
        assertEquals(Optional.empty(), settings.theme());
        assertEquals(1, settings.scale());
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheChoiceForThisTime() {
        SettingsFile settings = new SettingsFile(folder);
        settings.keepTheme(Theme.DARK);
        assertEquals(Optional.of(Theme.DARK), settings.theme());
    }
}
