package org.demarche.exchange;

import java.util.List;

/** Characters that no plain text in UTF-8 can carry: NUL, and half a character (an unpaired surrogate). */
public final class Unwritable {
    /** Stands where a character cannot. */
    private static final char REPLACEMENT = '\uFFFD';

    private Unwritable() {}

    /** The text with U+FFFD for each of them. */
    public static String replaced(String text) {
        if (text.codePoints().noneMatch(Unwritable::is)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.appendCodePoint(is(point) ? REPLACEMENT : point));
        return out.toString();
    }

    /** The remark on those of a text; none where it has none. */
    public static List<String> remarks(String text) {
        long count = text.codePoints().filter(Unwritable::is).count();
        return count == 0 ? List.of() : List.of("%,d %s that the format cannot hold %s replaced by %c.".formatted(
                count, count == 1 ? "character" : "characters", count == 1 ? "was" : "were", REPLACEMENT));
    }

    private static boolean is(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
