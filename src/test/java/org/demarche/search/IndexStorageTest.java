package org.demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.demarche.model.DossierIndex;
import org.demarche.testing.GeneratedDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexStorageTest {
    private final List<Entry> entries = Entries.of(new DossierIndex(new GeneratedDossier(1, 500).dossier()));

    @TempDir
    Path temporary;

    @Test
    void anIndexOnTheDiskAnswersAsOneInMemoryDoes() throws IOException {
        try (LuceneSearch memory = LuceneSearch.of(entries, IndexStorage.inMemory(), _ -> { });
                LuceneSearch disk = LuceneSearch.of(entries, IndexStorage.in(folder()), _ -> { })) {
            SearchResults found = memory.search("embassy", 10);
            assertTrue(found.total() > 10, "found");
            assertEquals(found, disk.search("embassy", 10));
        }
    }

    @Test
    void aSearchThatIsClosedLeavesNothingOnTheDisk() throws IOException {
        Path folder = folder();
        LuceneSearch search = LuceneSearch.of(entries, IndexStorage.in(folder), _ -> { });
        assertTrue(Files.exists(folder));
        search.close();
        assertFalse(Files.exists(folder));
        search.close();
    }

    @Test
    void anIndexThatIsGivenUpLeavesNothingOnTheDisk() throws IOException {
        Path folder = folder();
        assertThrows(CancellationException.class, () -> LuceneSearch.of(entries, IndexStorage.in(folder), _ -> {
            throw new CancellationException("another dossier");
        }));
        assertFalse(Files.exists(folder));
    }

    @Test
    void anIndexThatFindsNoMemoryLeavesNothingOnTheDisk() throws IOException {
        Path folder = folder();
        assertThrows(OutOfMemoryError.class, () -> LuceneSearch.of(entries, IndexStorage.in(folder), _ -> {
            throw new OutOfMemoryError("no room");
        }));
        assertFalse(Files.exists(folder));
    }

    private Path folder() throws IOException {
        return Files.createTempDirectory(temporary, "index");
    }
}
