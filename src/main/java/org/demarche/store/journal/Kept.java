package org.demarche.store.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.store.DossierWriter;
import org.demarche.store.journal.Journal.FileContents;
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

    /**
     * The steps that were not saved; empty where all were.
     *
     * @param own what the file of this journal's dossier holds now, null where it cannot be read or there is none
     * @param reader for the files to which it was saved under another name
     */
    Optional<Recovered> over(@Nullable Dossier own, FileContents reader) {
        String found = print(own);
        for (Mark mark : marks.reversed()) {
            boolean ofOwn = mark.file().equals(ground.file());
            Dossier saved = ofOwn ? own : reader.read(Path.of(mark.file()));
            if (saved != null && mark.fingerprint().equals(ofOwn ? found : print(saved))) {
                return recovered(saved, entries.subList(mark.after(), entries.size()), false);
            }
        }
        return recovered(ground.dossier(), entries, ground.file() != null && !ground.fingerprint().equals(found));
    }

    private Optional<Recovered> recovered(Dossier start, List<JournalEntry> steps, boolean astray) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Recovered(start, steps, astray, cut));
    }

    private static String print(@Nullable Dossier dossier) {
        return dossier == null ? "" : DossierWriter.fingerprint(dossier);
    }
}
