package org.demarche.search;

import java.util.List;
import org.demarche.model.id.Id;

/**
 * A thing of the dossier as it is searched and shown.
 *
 * @param title shown above the snippet, searched too
 * @param parts what else is searched; the one that stands for the thing when no other is asked for comes first
 * @param names which mean this very thing when a query consists of nothing else; none for a quote
 * @param date by which it is ordered among equals, in the milliseconds of the model's bounds
 */
record Entry(HitKind kind, Id target, Part title, List<Part> parts, List<String> names, long date) {
    Entry {
        parts = List.copyOf(parts);
        names = List.copyOf(names);
    }
}
