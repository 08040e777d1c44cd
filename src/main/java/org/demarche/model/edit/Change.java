package org.demarche.model.edit;

import org.jspecify.annotations.Nullable;

/**
 * One thing of a dossier that comes, goes or becomes another.
 *
 * @param at its index in the table
 * @param before what stands there before, null when the thing comes
 * @param after what stands there afterwards, null when the thing goes
 */
public record Change(Table table, int at, @Nullable Record before, @Nullable Record after) {
    public Change {
        if (at < 0) {
            throw new IllegalArgumentException("a list has no place " + at);
        }
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change has something before or after it");
        }
        for (Record thing : new @Nullable Record[] {before, after}) {
            if (thing != null && !table.type().isInstance(thing)) {
                throw new IllegalArgumentException(table + " do not hold a " + thing.getClass().getSimpleName());
            }
        }
    }

    /** The change that takes this one back. */
    public Change inverse() {
        return new Change(table, at, after, before);
    }
}
