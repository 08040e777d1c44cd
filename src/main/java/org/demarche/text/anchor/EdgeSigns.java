package org.demarche.text.anchor;

/**
 * The marks and dashes with which a quote begins or ends belong to it, though they are no letters: finds those of
 * the same kind at the ends of a passage.
 */
final class EdgeSigns {
    private EdgeSigns() {}

    /**
     * Where a passage begins whose letters begin at an index.
     *
     * @param head what the quote has before its first letter
     */
    static int before(String text, int index, String head) {
        int at = index;
        int begin = index;
        int inHead = head.length();
        while (inHead > 0 && at > 0) {
            int wanted = head.codePointBefore(inHead);
            int there = text.codePointBefore(at);
            if (!alike(CharKind.of(wanted), CharKind.of(there))) {
                break;
            }
            inHead = runStart(head, inHead);
            at = runStart(text, at);
            begin = CharKind.of(there) == CharKind.SPACE ? begin : at;
        }
        return begin;
    }

    /**
     * Where a passage ends whose letters end at an index.
     *
     * @param tail what the quote has after its last letter
     */
    static int after(String text, int index, String tail) {
        int at = index;
        int end = index;
        int inTail = 0;
        while (inTail < tail.length() && at < text.length()) {
            int wanted = tail.codePointAt(inTail);
            int there = text.codePointAt(at);
            if (!alike(CharKind.of(wanted), CharKind.of(there))) {
                break;
            }
            inTail = runEnd(tail, inTail);
            at = runEnd(text, at);
            end = CharKind.of(there) == CharKind.SPACE ? end : at;
        }
        return end;
    }

    private static boolean alike(CharKind one, CharKind other) {
        return one == other || (one.marks() && other.marks());
    }

    /** Where the sign before an index begins; several spaces, dashes or equal single marks are one sign. */
    private static int runStart(String text, int end) {
        int point = text.codePointBefore(end);
        int start = end - Character.charCount(point);
        while (start > 0 && continues(point, text.codePointBefore(start), end - start)) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private static int runEnd(String text, int start) {
        int point = text.codePointAt(start);
        int end = start + Character.charCount(point);
        while (end < text.length() && continues(point, text.codePointAt(end), end - start)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean continues(int point, int next, int length) {
        return switch (CharKind.of(point)) {
            case SPACE, DASH -> CharKind.of(next) == CharKind.of(point);
            // Two single marks may stand for a double one.
            case SINGLE_MARK -> next == point && length == 1;
            default -> false;
        };
    }
}
