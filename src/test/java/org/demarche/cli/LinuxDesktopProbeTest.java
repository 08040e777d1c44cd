package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinuxDesktopProbeTest {

    private static final Map<String, String> SESSION = Map.of("DISPLAY", ":0");
    private static final Set<String> ALL = Set.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6");

    /** A desktop with these libraries. */
    private record FakeDesktop(Set<String> libraries, boolean serverAnswers) implements X11Desktop {
        @Override
        public boolean hasLibrary(String soname) {
            return libraries.contains(soname);
        }
    }

    private static Optional<Obstacle> probe(Map<String, String> environment, Set<String> libraries, boolean server) {
        return new LinuxDesktopProbe(environment, new FakeDesktop(libraries, server)).obstacle();
    }

    @Test
    void aCompleteDesktopHasNoObstacle() {
        assertEquals(Optional.empty(), probe(SESSION, ALL, true));
    }

    @Test
    void withoutDisplayNothingElseIsTried() {
        var untouchable = new X11Desktop() {
            @Override
            public boolean hasLibrary(String soname) {
                throw new AssertionError("asked for " + soname);
            }

            @Override
            public boolean serverAnswers() {
                throw new AssertionError("asked for a server");
            }
        };
        for (Map<String, String> environment : List.of(Map.<String, String>of(), Map.of("DISPLAY", " "))) {
            assertEquals(
                    Optional.of(Obstacle.NO_DISPLAY), new LinuxDesktopProbe(environment, untouchable).obstacle());
        }
    }

    @Test
    void aDisplayThatNobodyServesIsReported() {
        assertEquals(Optional.of(Obstacle.DISPLAY_SILENT), probe(SESSION, ALL, false));
    }

    @Test
    void everyMissingLibraryIsReported() {
        for (String missing : ALL) {
            Set<String> rest = Set.copyOf(ALL.stream().filter(name -> !name.equals(missing)).toList());
            assertEquals(Optional.of(Obstacle.NO_GTK), probe(SESSION, rest, true), "without " + missing);
        }
    }

    @Test
    void everySentenceSaysWhatToDoInOneLine() {
        for (String sentence : Arrays.stream(Obstacle.values()).map(Obstacle::sentence).toList()) {
            assertTrue(sentence.matches("No window can be opened because .*: (start|install|run) .*\\."), sentence);
        }
    }
}
