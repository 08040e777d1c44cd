package org.demarche.model.validation;

import org.demarche.model.TextRange;

/** A text as a row of code points. */
final class PointText {
    private final int[] points;

    PointText(String text) {
        points = text.codePoints().toArray();
    }

    int length() {
        return points.length;
    }

    boolean holds(TextRange range) {
        return range.end() <= points.length;
    }

    /** The words of a range that the text {@linkplain #holds holds}. */
    String slice(TextRange range) {
        return new String(points, range.start(), range.length());
    }

    /** The words before an offset, at most so many. */
    String before(int offset, int count) {
        int start = Math.max(0, offset - count);
        return new String(points, start, offset - start);
    }

    /** The words after an offset, at most so many. */
    String after(int offset, int count) {
        return new String(points, offset, Math.min(points.length - offset, count));
    }
}
