package org.demarche.model;

/**
 * A stretch of a text.
 *
 * @param start offset of the first character, in Unicode code points
 * @param end offset after the last character, in Unicode code points
 */
public record TextRange(int start, int end) {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a text range runs from 0 or more to its start or later, not from "
                    + start + " to " + end);
        }
    }

    /** The number of code points in the range. */
    public int length() {
        return end - start;
    }

    /** Whether the code point at {@code offset} lies in the range. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two ranges share a code point. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }
}
