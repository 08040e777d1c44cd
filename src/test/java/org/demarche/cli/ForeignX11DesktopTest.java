package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ForeignX11DesktopTest {

    private final ForeignX11Desktop desktop = new ForeignX11Desktop();

    @Test
    void aLibraryThatTheLinkerKnowsIsThere() {
        assertTrue(desktop.hasLibrary("libc.so.6"));
    }

    @Test
    void aLibraryThatNobodyWroteIsNot() {
        assertFalse(desktop.hasLibrary("libno-such-library.so.3"));
    }

    @Test
    void askingForAServerWithoutDisplayIsSafe() {
        boolean canAnswer = System.getenv("DISPLAY") != null && desktop.hasLibrary(ForeignX11Desktop.X11);
        if (desktop.hasLibrary(ForeignX11Desktop.X11)) {
            assertEquals(canAnswer, desktop.serverAnswers());
        }
    }
}
