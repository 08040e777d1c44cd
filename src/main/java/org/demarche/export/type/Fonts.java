package org.demarche.export.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faces as fonts of Java 2D. Safe for any thread. */
final class Fonts {
    private static final Map<Face, Font> BASES = new ConcurrentHashMap<>();

    private Fonts() {}

    /** A face at a size of 1 px; read from its file when it is first asked for. */
    static Font of(Face face) {
        return BASES.computeIfAbsent(face, Fonts::load);
    }

    /** A face at a size in px. */
    static Font of(Face face, double size) {
        return of(face).deriveFont((float) size);
    }

    private static Font load(Face face) {
        if (!face.bundled()) {
            return new Font(Font.SANS_SERIF, face == Face.SYSTEM_BOLD ? Font.BOLD : Font.PLAIN, 1);
        }
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the program's font for " + face + " cannot be read", e);
        }
    }
}
