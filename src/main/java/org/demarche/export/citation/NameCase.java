package org.demarche.export.citation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives names that are printed in capitals alone their usual letters. */
final class NameCase {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> PARTICLES =
            Set.of("van", "von", "der", "den", "de", "del", "della", "di", "da", "du", "dos", "la", "le", "al", "el",
                    "bin", "ibn", "af", "ter");

    private NameCase() {}

    /** For example "Ann van der Hale" for "ANN VAN DER HALE". */
    static String of(String name) {
        return WORD.matcher(name).replaceAll(word -> {
            String lower = word.group().toLowerCase(Locale.ROOT);
            boolean first = word.start() == 0;
            return !first && PARTICLES.contains(lower) ? lower
                    : word.group().substring(0, 1) + lower.substring(1);
        });
    }
}
