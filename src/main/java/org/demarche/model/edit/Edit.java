package org.demarche.model.edit;

import java.util.List;
import org.demarche.model.Dossier;

/**
 * One step of work on a dossier, as a person counts steps. What it changes is written down with what was there before,
 * so that it can be taken back: {@code edit.inverse().apply(edit.apply(dossier))} equals {@code dossier}.
 *
 * @param title what was done, for a menu: "Accept quote of Alain Juppé"
 * @param changes in the order in which they are made; a place counts in the list as the changes before left it
 */
public record Edit(String title, List<Change> changes) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /**
     * The dossier after this step; unknown fields of the whole stay.
     *
     * @throws IllegalStateException if the dossier is not as it was when the step was made
     */
    public Dossier apply(Dossier dossier) {
        Tables tables = new Tables(dossier);
        changes.forEach(tables::make);
        return tables.dossier();
    }

    /** The step that takes this one back. */
    public Edit inverse() {
        return new Edit(title, changes.reversed().stream().map(Change::inverse).toList());
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
