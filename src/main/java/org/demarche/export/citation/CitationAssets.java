package org.demarche.export.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The styles and languages that come with the program. */
final class CitationAssets {
    private static final String FOLDER = "/org/demarche/assets/citations/";

    private CitationAssets() {}

    /** The text of a file. */
    static String read(String name) {
        try (InputStream in = CitationAssets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
