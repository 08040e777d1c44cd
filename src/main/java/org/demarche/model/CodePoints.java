package org.demarche.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text whose places are counted in code points, as dossiers count them. Finding a place takes constant time.
 * Immutable.
 */
public final class CodePoints {
    /** Code points between two known places: a table of a 256th of the text, and at most 255 steps from it. */
    private static final int STRIDE = 256;

    private final String text;
    private final int length;
    /** UTF-16 index of every 256th code point; null where code points and UTF-16 units are the same. */
    private final int @Nullable [] landmarks;

    private CodePoints(String text) {
        this.text = text;
        length = text.codePointCount(0, text.length());
        landmarks = length == text.length() ? null : landmarks(text, length);
    }

    public static CodePoints of(String text) {
        return new CodePoints(text);
    }

    private static int[] landmarks(String text, int length) {
        int[] marks = new int[length / STRIDE + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = text.offsetByCodePoints(marks[i - 1], STRIDE);
        }
        return marks;
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** The number of code points. */
    public int length() {
        return length;
    }

    /** Whether the range lies in the text. */
    public boolean holds(TextRange range) {
        return range.end() <= length;
    }

    /**
     * The UTF-16 index of an offset.
     *
     * @throws IndexOutOfBoundsException if the offset is not in the text
     */
    public int index(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length + " code points");
        }
        return landmarks == null ? offset
                : text.offsetByCodePoints(landmarks[offset / STRIDE], offset % STRIDE);
    }

    /**
     * The offset of a UTF-16 index; an index between the halves of a surrogate pair counts as before the pair.
     *
     * @throws IndexOutOfBoundsException if the index is not in the text
     */
    public int offset(int index) {
        if (index < 0 || index > text.length()) {
            throw new IndexOutOfBoundsException("index " + index + " of a text of " + text.length() + " units");
        }
        if (landmarks == null) {
            return index;
        }
        boolean splitsPair = index > 0 && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        int whole = splitsPair ? index - 1 : index;
        int found = Arrays.binarySearch(landmarks, whole);
        int before = found >= 0 ? found : -found - 2;
        return before * STRIDE + text.codePointCount(landmarks[before], whole);
    }

    /**
     * The words of a range.
     *
     * @throws IndexOutOfBoundsException if it is not in the text
     */
    public String slice(TextRange range) {
        return text.substring(index(range.start()), index(range.end()));
    }
}
