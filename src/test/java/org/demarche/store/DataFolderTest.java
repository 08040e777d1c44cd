package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path home;

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(home.resolve(".local/share/demarche"), path("Linux", Map.of()));
        assertEquals(home.resolve("Library/Application Support/demarche"), path("Mac OS X", Map.of()));
        assertEquals(home.resolve("AppData/Local/demarche"), path("Windows 11", Map.of()));
    }

    @Test
    void variablesOfTheSystemComeFirst() {
        Path other = home.resolve("elsewhere");
        assertEquals(other.resolve("demarche"), path("Linux", Map.of("XDG_DATA_HOME", other.toString())));
        assertEquals(other.resolve("demarche"), path("Windows 11", Map.of("LOCALAPPDATA", other.toString())));
    }

    @Test
    void aVariableThatNamesNoWholePathIsIgnored() {
        assertEquals(home.resolve(".local/share/demarche"), path("Linux", Map.of("XDG_DATA_HOME", "data")));
        assertEquals(home.resolve(".local/share/demarche"), path("Linux", Map.of("XDG_DATA_HOME", "")));
    }

    @Test
    void whatIsMadeIsForItsOwnerOnly() throws IOException {
        assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"));
        DataFolder data = new DataFolder(home.resolve("share").resolve("demarche"));
        assertTrue(Files.isDirectory(data.folder("journals")));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())));
    }

    private Path path(String system, Map<String, String> environment) {
        return DataFolder.of(system, home, environment).path();
    }
}
