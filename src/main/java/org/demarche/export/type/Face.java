package org.demarche.export.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.demarche.timeline.TextStyle.Weight;
import org.jspecify.annotations.Nullable;

/** A typeface in one weight: those that come with the program, and the system's for characters that these lack. */
public enum Face {
    /** Latin, Greek and Cyrillic. */
    INTER_REGULAR("Inter", 400, "Inter_400Regular.ttf"),
    /** Latin, Greek and Cyrillic. */
    INTER_MEDIUM("Inter", 500, "Inter_500Medium.ttf"),
    /** Latin, Greek and Cyrillic. */
    INTER_SEMI_BOLD("Inter", 600, "Inter_600SemiBold.ttf"),
    /** Latin, Greek and Cyrillic. */
    INTER_BOLD("Inter", 700, "Inter_700Bold.ttf"),
    /** Arabic, for regular and medium text. */
    ARABIC_REGULAR("Noto Sans Arabic", 400, "NotoSansArabic_400Regular.ttf"),
    /** Arabic, for semi-bold and bold text. */
    ARABIC_SEMI_BOLD("Noto Sans Arabic", 600, "NotoSansArabic_600SemiBold.ttf"),
    /** Whatever the system has for all else. */
    SYSTEM_REGULAR("sans-serif", 400, null),
    /** Whatever the system has for all else, bold. */
    SYSTEM_BOLD("sans-serif", 700, null);

    private static final String FOLDER = "/org/demarche/assets/fonts/";

    private final String family;
    private final int weight;
    private final @Nullable String file;

    Face(String family, int weight, @Nullable String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** The name of the family, as CSS has it. */
    public String family() {
        return family;
    }

    /** The weight, as CSS has it: 400 is regular, 700 bold. */
    public int weight() {
        return weight;
    }

    /** Whether it comes with the program. */
    public boolean bundled() {
        return file != null;
    }

    /**
     * The whole TrueType file.
     *
     * @throws IllegalStateException if it is not a bundled face
     */
    public byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's font " + file + " cannot be read", e);
        }
    }

    private InputStream open() {
        InputStream in = file == null ? null : Face.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("no file of the program holds the face " + this);
        }
        return in;
    }

    static Face inter(Weight weight) {
        return switch (weight) {
            case REGULAR -> INTER_REGULAR;
            case MEDIUM -> INTER_MEDIUM;
            case SEMI_BOLD -> INTER_SEMI_BOLD;
            case BOLD -> INTER_BOLD;
        };
    }

    static Face arabic(Weight weight) {
        return heavy(weight) ? ARABIC_SEMI_BOLD : ARABIC_REGULAR;
    }

    static Face system(Weight weight) {
        return heavy(weight) ? SYSTEM_BOLD : SYSTEM_REGULAR;
    }

    private static boolean heavy(Weight weight) {
        return weight == Weight.SEMI_BOLD || weight == Weight.BOLD;
    }
}
