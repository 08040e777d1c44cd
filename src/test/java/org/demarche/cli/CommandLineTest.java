package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.state.originals.TestOriginals;
import org.demarche.store.BundledDossier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<@Nullable Path> opened = new ArrayList<>();

    private int run(WindowLauncher window, DesktopProbe desktop, String... args) {
        CommandLine command = CommandLineFactory.create(window, desktop, new ImageInstead(List.of(folder)),
                TestOriginals.store(folder));
        return command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    }

    private int run(String... args) {
        return run(reading -> opened.add(reading.file()), Optional::empty, args);
    }

    @Test
    void withoutArgumentsTheBundledDossierIsOpened() {
        var bundled = new ArrayList<@Nullable Path>();
        bundled.add(null);
        assertEquals(0, run());
        assertEquals(bundled, opened);
    }

    @Test
    void anArgumentIsTheDossierToOpen() {
        assertEquals(0, run("my.json"));
        assertEquals(List.of(Path.of("my.json")), opened);
    }

    @Test
    void aLargeFileIsReadByTheWindowThatTellsHowFarItHasCome(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(DossierReading.LARGE + 1);
        }
        List<@Nullable Path> files = new ArrayList<>();
        assertEquals(0, run(reading -> {
            files.add(reading.file());
            files.add(reading.later());
        }, Optional::empty, large.toString()));
        assertEquals(Arrays.asList(null, large), files);
    }

    @Test
    void theVersionNamesTheProgramAndItsPlatform() {
        assertEquals(0, run("--version"));
        assertTrue(out.toString().startsWith("demarche "), out::toString);
        assertTrue(out.toString().contains("Java " + Runtime.version()), out::toString);
    }

    @Test
    void helpGoesToStandardOutput() {
        assertEquals(0, run("--help"));
        assertTrue(out.toString().startsWith("Usage: demarche "), out::toString);
        assertEquals("", err.toString());
    }

    @Test
    void aCommandMayBeLeftOut() {
        assertEquals(0, run("--help"));
        assertTrue(lines(out).lines().findFirst().orElseThrow().endsWith(" [DOSSIER] [COMMAND]"), out::toString);
    }

    @Test
    void anUnknownOptionIsBadUsage() {
        assertEquals(2, run("--colour"));
        assertEquals("demarche: Unknown option: '--colour'\nSee: demarche --help\n", lines(err));
        assertEquals(List.of(), opened);
    }

    @Test
    void twoDossiersAreBadUsage() {
        assertEquals(2, run("a.json", "b.json"));
        assertEquals("demarche: Unmatched argument at index 1: 'b.json'\nSee: demarche --help\n", lines(err));
    }

    @Test
    void aDossierThatCannotBeReadIsOneSentence() {
        assertEquals(2, run(DossierReading::await, Optional::empty, "gone.json"));
        assertTrue(lines(err).matches("demarche: .*gone\\.json.*\\.\n"), err::toString);
    }

    @Test
    void theBundledDossierCanBeRead() {
        var titles = new ArrayList<String>();
        assertEquals(0, run(reading -> titles.add(reading.await().title()), Optional::empty));
        assertEquals(List.of(BundledDossier.open().title()), titles);
    }

    @Test
    void withoutADisplayTheTimelineIsWrittenAsAnImage() {
        assertEquals(0, run(_ -> throwMistake(), () -> Optional.of(Obstacle.NO_DISPLAY)));
        Path image = folder.resolve("syria-sanctions-timeline.png");
        assertEquals("demarche: " + Obstacle.NO_DISPLAY.sentence() + "\n", lines(err));
        assertEquals("The timeline is written as an image instead: " + image + "\n", lines(out));
        assertTrue(Files.exists(image));
    }

    @Test
    void withoutADisplayABadDossierIsTheOnlyComplaint() {
        assertEquals(2, run(_ -> throwMistake(), () -> Optional.of(Obstacle.NO_DISPLAY), "gone.json"));
        assertTrue(lines(err).matches("demarche: .*gone\\.json.*\\.\n"), err::toString);
    }

    @Test
    void aMissingFileIsOneSentence() {
        assertEquals(2, run(_ -> throwMissing(), Optional::empty, "gone.json"));
        assertEquals("demarche: gone.json does not exist.\n", lines(err));
    }

    @Test
    void aMistakeOfTheProgramIsOneSentence() {
        assertEquals(2, run(_ -> throwMistake(), Optional::empty));
        assertEquals(
                "demarche: The program made a mistake (IllegalStateException)."
                        + " Run it again with --debug to see the details.\n",
                lines(err));
    }

    @Test
    void debugAddsTheStackTrace() {
        assertEquals(2, run(_ -> throwMistake(), Optional::empty, "--debug"));
        assertTrue(lines(err).contains("\njava.lang.IllegalStateException: lanes\n\tat org.demarche."), err::toString);
    }

    @Test
    void debugAddsTheStackTraceOfAnErrorToo() {
        assertEquals(2, run(_ -> {
            throw new OutOfMemoryError("Java heap space");
        }, Optional::empty, "--debug"));
        assertTrue(lines(err).contains("\njava.lang.OutOfMemoryError: Java heap space\n\tat org.demarche."),
                err::toString);
    }

    @Test
    void tooLittleMemoryIsOneSentence() {
        assertEquals(2, run(_ -> {
            throw new OutOfMemoryError("Java heap space");
        }, Optional::empty));
        assertEquals("demarche: There is not enough memory for this; close other programs, give Demarche more with the"
                + " Java option -Xmx, or use a smaller dossier.\n", lines(err));
    }

    @Test
    void anErrorThatIsAMistakeOfTheProgramIsOneSentence() {
        assertEquals(2, run(_ -> {
            throw new StackOverflowError();
        }, Optional::empty));
        assertEquals("demarche: The program made a mistake (StackOverflowError). Run it again with --debug to see the"
                + " details.\n", lines(err));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export"})
    void everyCommandTellsItsVersionAndHowItIsUsed(String command) {
        assertEquals(0, run(command, "--version"));
        assertTrue(lines(out).startsWith("demarche of an unknown version (Java "), out::toString);
        assertEquals(0, run(command, "--help"));
        assertTrue(lines(out).contains("\nUsage: demarche " + command + " "), out::toString);
    }

    private static void throwMissing() {
        throw new UncheckedIOException(new NoSuchFileException("gone.json"));
    }

    private static void throwMistake() {
        throw new IllegalStateException("lanes");
    }

    private static String lines(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
