package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldBackErrorsTest {

    private final PrintStream original = System.err;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    @BeforeEach
    void watchStandardError() {
        System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restoreStandardError() {
        System.setErr(original);
    }

    private String seen() {
        return seen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsHeldBackIsNotSeen() {
        try (var _ = HeldBackErrors.begin()) {
            System.err.print("trace");
        }
        System.err.print("after");
        assertEquals("after", seen());
    }

    @Test
    void lettingGoShowsItOnce() {
        try (var errors = HeldBackErrors.begin()) {
            System.err.println("warning");
            errors.letGo();
            System.err.println("next");
        }
        System.err.println("after");
        assertEquals(List.of("warning", "next", "after"), seen().lines().toList());
    }

    @Test
    void javaFxsNoteOnIncubatorModulesIsDropped() {
        try (var errors = HeldBackErrors.begin()) {
            System.err.println("WARNING: Using incubator modules: jfx.incubator.richtext");
            System.err.println("WARNING: the disk is full");
            errors.letGo();
        }
        assertEquals(List.of("WARNING: the disk is full"), seen().lines().toList());
    }
}
