package org.demarche.store.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.store.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * A small file in the data folder that names a dossier with steps in its journal, so that the next start can offer them
 * whichever dossier it opens. It is worth no error: without it, they are offered when the dossier is opened.
 *
 * @param file where it is
 * @param dossier which it names
 */
record Reminder(Path file, Path dossier) {
    static final String ENDING = ".reminder";

    void set() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write(dossier.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException _) {
            // The journal itself was kept.
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // Found again at the next start, and removed then, since the journal is gone.
        }
    }

    /** What a file reminds of, null if it cannot be read. */
    static @Nullable Reminder read(Path file) {
        try {
            return new Reminder(file, Path.of(Files.readString(file)));
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
    }
}
