package org.demarche.exchange;

import java.util.List;
import java.util.Optional;

/** All formats that dossiers are exchanged in, in the order in which menus and tables show them. */
public final class Formats {
    private static final List<Format> ALL = List.of();

    private Formats() {}

    /** All of them. */
    public static List<Format> all() {
        return ALL;
    }

    /** The format that commands name so. */
    public static Optional<Format> named(String slug) {
        return ALL.stream().filter(format -> format.slug().equals(slug)).findFirst();
    }
}
