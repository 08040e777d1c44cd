package org.demarche.export.svg;

import java.util.Locale;

/** Addresses that a drawing may lead to. */
final class Addresses {
    private Addresses() {}

    /** Whether it is the address of a page on the web, and not a script or a file. */
    static boolean isWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
