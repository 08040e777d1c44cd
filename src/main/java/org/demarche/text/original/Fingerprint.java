package org.demarche.text.original;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;

/** The SHA-256 by which originals are known, in lower-case hexadecimal. */
public final class Fingerprint {
    private Fingerprint() {}

    /** That of a text's UTF-8 bytes. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** That of some bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The text as it was when its fingerprint was taken. What programs change when they save a text is tried: line
     * ends, and the line feed at its end.
     *
     * @param known whether a fingerprint is looked for
     */
    public static Optional<String> restore(String text, Predicate<String> known) {
        return forms(text).stream().filter(form -> known.test(of(form))).findFirst();
    }

    private static SequencedSet<String> forms(String text) {
        SequencedSet<String> forms = new LinkedHashSet<>();
        forms.add(text);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (String one : new String[] {lines, lines.stripTrailing(), lines.stripTrailing() + "\n"}) {
            forms.add(one);
            forms.add(one.replace("\n", "\r\n"));
        }
        return forms;
    }
}
