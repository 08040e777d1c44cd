package org.demarche.model;

import java.util.regex.Pattern;

/**
 * The fingerprint of an article as it was published.
 *
 * @param sha256 of the UTF-8 bytes of the text, in lower-case hexadecimal
 * @param length in code points
 */
public record Original(String sha256, int length) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Original {
        if (!HEX.matcher(sha256).matches()) {
            throw new IllegalArgumentException("'" + sha256 + "' is not a SHA-256 in lower-case hexadecimal");
        }
        if (length < 0) {
            throw new IllegalArgumentException("a text has no length of " + length);
        }
    }
}
