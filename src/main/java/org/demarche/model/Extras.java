package org.demarche.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of a file that this version does not know, kept in their order so that saving loses nothing. */
final class Extras {
    private Extras() {}

    /** An unmodifiable copy in the same order; values may be null, as JSON values may. */
    static Map<String, @Nullable Object> keep(Map<String, ? extends @Nullable Object> fields) {
        return fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
