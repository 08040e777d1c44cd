package org.demarche.state.caption;

import java.text.Normalizer;
import java.util.Locale;

/** Names for files, from titles. */
public final class FileName {
    private FileName() {}

    /**
     * A title in plain lower-case letters and hyphens, without an ending: {@code the-harbour-dispute}.
     *
     * @param otherwise for a title of which nothing is left
     */
    public static String of(String title, String otherwise) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? otherwise : plain;
    }
}
