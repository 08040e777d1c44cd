package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.demarche.model.Dossier;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadProgressTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Dossier dossier = Dossier.empty("");

    @BeforeEach
    void writeALargeFile() throws Exception {
        Dossiers sketch = Dossiers.titled("Many events");
        for (int i = 0; i < 2_000; i++) {
            sketch.event("event-" + i, "2011-10-04", e -> e);
        }
        dossier = sketch.build();
        file = folder.resolve("large.json");
        new DossierWriter().write(dossier, file);
    }

    @Test
    void theBytesRiseToTheSizeOfTheFile() throws Exception {
        long size = Files.size(file);
        List<Long> steps = new ArrayList<>();
        Dossier read = new DossierReader().read(file, (bytes, total) -> {
            assertEquals(size, total);
            steps.add(bytes);
        });
        assertEquals(dossier, read);
        assertTrue(steps.size() > 10, "only " + steps.size() + " steps");
        assertEquals(steps.stream().sorted().distinct().toList(), steps);
        assertEquals(size, steps.getLast());
    }

    @Test
    void aCancelledReadingStopsAtOnce() {
        List<Long> steps = new ArrayList<>();
        ReadProgress stopsAfterThree = new ReadProgress() {
            @Override
            public void onBytes(long read, long total) {
                steps.add(read);
            }

            @Override
            public boolean cancelled() {
                return steps.size() == 3;
            }
        };
        assertThrows(CancellationException.class, () -> new DossierReader().read(file, stopsAfterThree));
        assertEquals(3, steps.size());
    }
}
