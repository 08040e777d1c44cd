package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StartupAnnouncementTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final AtomicInteger exits = new AtomicInteger();

    private String announce(String wanted) {
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        new StartupAnnouncement(wanted, printer, exits::incrementAndGet).run();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void unaskedItIsSilent() {
        assertEquals("", announce(""));
        assertEquals(0, exits.get());
    }

    @Test
    void theFirstFrameIsAnnouncedWithItsTime() {
        assertTrue(announce("first-frame").matches("first-frame \\d{13}\\R"));
        assertEquals(0, exits.get());
    }

    @Test
    void onRequestTheProgramEndsAfterIt() {
        assertTrue(announce("first-frame-and-exit").matches("first-frame \\d{13}\\R"));
        assertEquals(1, exits.get());
    }
}
