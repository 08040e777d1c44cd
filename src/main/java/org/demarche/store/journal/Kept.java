package org.demarche.store.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.store.DossierWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a journal holds of an earlier session.
 *
 * @param entries in the order in which they were made
 * @param marks in the order in which they were set
 * @param cut how many bytes at the end of the journal were no whole line
 */
record Kept(Ground ground, List<JournalEntry> entries, List<Mark> marks, long cut) {
    Kept {
        entries = List.copyOf(entries);
        marks = List.copyOf(marks);
    }

    /** The file to compare with: the one last saved to, else the one on which the steps build; null for none. */
    @Nullable Path file() {
        String file = marks.isEmpty() ? ground.file() : marks.getLast().file();
        return file == null ? null : Path.of(file);
    }

    /**
     * The steps that were not saved; empty where all were.
     *
     * @param onDisk what {@link #file()} holds now, null where there is no such file or it cannot be read
     */
    Optional<Recovered> over(@Nullable Dossier onDisk) {
        String found = onDisk == null ? "" : DossierWriter.fingerprint(onDisk);
        for (Mark mark : marks.reversed()) {
            if (mark.fingerprint().equals(found)) {
                return recovered(onDisk, entries.subList(mark.after(), entries.size()), mark.file(), false);
            }
        }
        boolean astray = ground.file() != null && !ground.fingerprint().equals(found);
        return recovered(ground.dossier(), entries, ground.file(), astray);
    }

    private Optional<Recovered> recovered(
            @Nullable Dossier start, List<JournalEntry> steps, @Nullable String file, boolean astray) {
        return steps.isEmpty() || start == null ? Optional.empty()
                : Optional.of(new Recovered(start, steps, file == null ? null : Path.of(file), astray, cut));
    }
}
