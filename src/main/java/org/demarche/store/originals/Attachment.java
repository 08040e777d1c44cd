package org.demarche.store.originals;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of an attached original, as JSON beside it.
 *
 * @param content the SHA-256 of its bytes in lower-case hexadecimal, by which it is stored
 * @param name of the file or address that it came from, for people
 * @param identical whether its text has the fingerprint that the dossier knows
 * @param from the web address that it was downloaded from; null for a file
 */
record Attachment(String content, String name, boolean identical, @Nullable String from) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    Attachment {
        if (!SHA_256.matcher(content).matches()) {
            throw new IllegalArgumentException("'" + content + "' is not a SHA-256 in lower-case hexadecimal");
        }
    }
}
