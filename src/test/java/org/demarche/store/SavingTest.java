package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Dossier;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSavedCanBeReadAgainAndNothingElseIsLeft() throws Exception {
        Dossier dossier = Dossiers.small().build();
        Path file = folder.resolve("d.json");
        new DossierWriter().write(Dossier.empty("before"), file);
        new DossierWriter().write(dossier, file);
        assertEquals(dossier, new DossierReader().read(file, ReadProgress.NONE));
        assertEquals(List.of(file), files());
    }

    @Test
    void aWriterThatFailsHalfWayLeavesTheOldFileAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("d.json"), "the old content");
        List<Object> failsLate = new AbstractList<>() {
            @Override
            public Object get(int index) {
                if (index == 100_000) {
                    throw new IllegalStateException("the power is gone");
                }
                return "some text";
            }

            @Override
            public int size() {
                return 200_000;
            }
        };
        Dossier dossier = Dossiers.titled("T").extra("x", failsLate).build();
        DossierException failure =
                assertThrows(DossierException.class, () -> new DossierWriter().write(dossier, file));
        assertEquals("the old content", Files.readString(file));
        assertEquals(List.of(file), files());
        assertTrue(failure.getMessage().startsWith("Cannot save " + file + ": "));
        assertNull(failure.place());
    }

    @Test
    void aContentThatFailsLeavesTheOldFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), "the old content");
        assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write("half of the new".getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        }));
        assertEquals("the old content", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsAnErrorOfTheDisk() {
        Dossier dossier = Dossiers.titled("T").build();
        IOException failure = assertThrows(IOException.class, () -> {
            try (OutputStream out = Files.newOutputStream(Path.of("/dev/full"))) {
                new DossierWriter().write(dossier, out);
            }
        });
        assertEquals("No space left on device", failure.getMessage());
    }

    @Test
    void aFolderThatIsMissingIsSaid() {
        Path file = folder.resolve("no/d.json");
        assertEquals("Cannot save " + file + ": its folder does not exist; create it or choose another.",
                messageOf(file));
    }

    @Test
    void aFolderInPlaceOfAFileIsSaid() {
        assertEquals("Cannot save " + folder + ": it is a folder; choose a file name inside it.", messageOf(folder));
    }

    @Test
    void aKnownFieldAmongTheUnknownOnesIsNotWrittenTwice() {
        Dossier dossier = Dossiers.titled("T").extra("title", "another").build();
        assertThrows(DossierException.class, () -> new DossierWriter().write(dossier, folder.resolve("d.json")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFileKeepsItsPermissions() throws Exception {
        Path file = Files.writeString(folder.resolve("d.json"), "{}");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        new DossierWriter().write(Dossier.empty("T"), file);
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("d.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        new DossierWriter().write(Dossier.empty("T"), link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Dossier.empty("T"), new DossierReader().read(file, ReadProgress.NONE));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatCannotBeListedTakesAFileAllTheSame() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = closed.resolve("d.json");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("-wx------"));
        try {
            new DossierWriter().write(Dossier.empty("T"), file);
            assertEquals(Dossier.empty("T"), new DossierReader().read(file, ReadProgress.NONE));
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToAFileThatIsNotThereYetStaysALink() throws Exception {
        Path file = folder.resolve("d.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());
        new DossierWriter().write(Dossier.empty("T"), link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Dossier.empty("T"), new DossierReader().read(file, ReadProgress.NONE));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadToEachOtherAreRefused() throws Exception {
        Path one = folder.resolve("one.json");
        Path other = Files.createSymbolicLink(folder.resolve("other.json"), one);
        Files.createSymbolicLink(one, other);
        assertEquals("Cannot save " + one + ": the disk or network failed (too many symbolic links), and what was there"
                + " before is unharmed; free some space or choose another folder.", messageOf(one));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheFileSystemRefusesIsSaidInItsWords() throws IOException {
        Path file = folder.resolve("x".repeat(300));
        assertEquals("Cannot save " + file + ": the disk or network failed (File name too long), and what was there"
                + " before is unharmed; free some space or choose another folder.", messageOf(file));
        assertEquals(List.of(), files());
    }

    private String messageOf(Path file) {
        return assertThrows(DossierException.class, () -> new DossierWriter().write(Dossier.empty("T"), file))
                .getMessage();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
