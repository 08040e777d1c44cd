package org.demarche.store.journal;

import java.time.Instant;
import java.util.List;
import org.demarche.model.Dossier;

/**
 * Steps that an earlier session kept and nobody saved.
 *
 * @param start the dossier on which they build
 * @param entries in the order in which they were made
 * @param astray whether the file of the dossier no longer holds {@code start}: it was changed or deleted by others
 *     meanwhile
 * @param cut how many bytes at the end of the journal were no whole step, and were cut off
 */
public record Recovered(Dossier start, List<JournalEntry> entries, boolean astray, long cut) {
    public Recovered {
        entries = List.copyOf(entries);
    }

    /** When the first of them was made. */
    public Instant since() {
        return entries.getFirst().at();
    }

    /** The dossier with all of them. */
    public Dossier result() {
        Dossier dossier = start;
        for (JournalEntry entry : entries) {
            dossier = entry.edit().apply(dossier);
        }
        return dossier;
    }
}
