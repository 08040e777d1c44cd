package org.demarche.export.type;

/**
 * A stretch of a text that is set in one face and one direction.
 *
 * @param text the stretch itself, in the order in which it is read
 * @param start where it begins in the whole text, in UTF-16
 * @param level its level in the bidirectional algorithm: even from left to right, odd from right to left
 */
public record FaceRun(Face face, String text, int start, int level) {
    /** Whether it runs from right to left. */
    public boolean rightToLeft() {
        return (level & 1) == 1;
    }

    /** Where it ends in the whole text, in UTF-16. */
    public int end() {
        return start + text.length();
    }
}
