package org.demarche.export.type;

import java.awt.Font;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.timeline.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which face each character of a line is set.
 *
 * <p>Each character, with its accents, is set in the first face that has it: Inter, Noto Sans Arabic, the system's.
 * Only what neither bundled face has depends on the machine.
 */
public final class Faces {
    private static final char REPLACEMENT = '\uFFFD';

    private Faces() {}

    /**
     * The runs of one line in the order in which it is read; together they are {@link #printable} of the text.
     *
     * <p>The base direction is that of the first character that has one, as Unicode's algorithm has it.
     */
    public static List<FaceRun> runs(String text, TextStyle style) {
        String line = printable(text);
        if (line.isEmpty()) {
            return List.of();
        }
        Face inter = Face.inter(style.weight());
        if (plain(line, Fonts.of(inter))) {
            return List.of(new FaceRun(inter, line, 0, 0));
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        List<FaceRun> runs = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            split(line, bidi.getRunStart(i), bidi.getRunLimit(i), bidi.getRunLevel(i), style, runs);
        }
        return runs;
    }

    /**
     * The text as it can be drawn on one line: each control character is a space, and what is no character (half a
     * surrogate pair, U+FFFE, U+FFFF) is U+FFFD. Its length does not change.
     */
    public static String printable(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) >= ' ' && text.charAt(first) < 0x7f) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text);
        for (int i = first; i < printable.length(); i++) {
            char c = printable.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                printable.setCharAt(i, REPLACEMENT);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                printable.setCharAt(i, ' ');
            }
        }
        return printable.toString();
    }

    /** Whether each character stands for itself in the font, from left to right: nothing to order, join or stack. */
    static boolean plain(String line, Font font) {
        for (int i = 0; i < line.length(); i++) {
            if (!plain(line.charAt(i)) || !font.canDisplay(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(char c) {
        return (c < 0x300 && c != '\u00AD')
                || (c >= 0x370 && c <= 0x482)
                || (c >= 0x48A && c <= 0x52F)
                || (c >= 0x1E00 && c <= 0x1FFF)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2030 && c <= 0x205E)
                || (c >= 0x20A0 && c <= 0x20CF)
                || (c >= 0x2100 && c <= 0x22FF);
    }

    private static void split(String line, int start, int end, int level, TextStyle style, List<FaceRun> runs) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line.substring(start, end));
        Face face = null;
        int from = start;
        for (int at = characters.first(), next = characters.next(); next != BreakIterator.DONE;
                at = next, next = characters.next()) {
            Face wanted = face(line.substring(start + at, start + next), face, style);
            if (face != null && wanted != face) {
                runs.add(new FaceRun(face, line.substring(from, start + at), from, level));
                from = start + at;
            }
            face = wanted;
        }
        if (face != null) {
            runs.add(new FaceRun(face, line.substring(from, end), from, level));
        }
    }

    /** The face of a character with its accents; a space stays in the face before it, so that words keep together. */
    private static Face face(String character, @Nullable Face before, TextStyle style) {
        if (before != null && before.bundled() && character.isBlank() && has(before, character)) {
            return before;
        }
        Face inter = Face.inter(style.weight());
        if (has(inter, character)) {
            return inter;
        }
        Face arabic = Face.arabic(style.weight());
        return has(arabic, character) ? arabic : Face.system(style.weight());
    }

    private static boolean has(Face face, String character) {
        Font font = Fonts.of(face);
        return character.codePoints().allMatch(c -> font.canDisplay(c) || Character.getType(c) == Character.FORMAT);
    }
}
