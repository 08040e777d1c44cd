package org.demarche.store.journal;

import java.time.Instant;
import org.demarche.model.edit.Edit;

/**
 * One thing that a person did to the dossier.
 *
 * @param at when
 * @param edit what it changed: for {@link Kind#UNDO} the inverse of the step that was taken back, so that every entry
 *     can be replayed without the others
 */
public record JournalEntry(Kind kind, Instant at, Edit edit) {

    /** What it was. */
    public enum Kind {
        /** A new step. */
        STEP,
        /** The last step was taken back. */
        UNDO,
        /** The step that was taken back last was made again. */
        REDO
    }
}
