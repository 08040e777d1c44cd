package org.demarche.text.anchor;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without its typography, with the way back: letters in lower case, digits and signs one after another, without
 * spaces, dashes, quotation marks and what is not seen; three dots or more are one ellipsis, and an apostrophe inside a
 * word is always the same. Two runs of words that differ in typography alone have the same letters.
 *
 * <p>The reverse does not quite hold ("now here", "nowhere"), so what stood between two letters is kept too: see
 * {@link #sameJoints}.
 */
final class Letters {
    static final char ELLIPSIS = '…';
    static final char APOSTROPHE = '\'';

    /** What stands between a letter and the one before it. */
    private static final byte NOTHING = 0;
    private static final byte DASH = 1;
    private static final byte SPACE = 2;

    private final String raw;
    private final StringBuilder signs;
    private int[] from;
    private int[] to;
    private byte[] joints;
    private String text = "";

    private Letters(String raw) {
        this.raw = raw;
        signs = new StringBuilder(raw.length());
        from = new int[raw.length()];
        to = new int[raw.length()];
        joints = new byte[raw.length()];
    }

    static Letters of(String raw) {
        Letters letters = new Letters(raw);
        letters.read();
        letters.text = letters.signs.toString();
        return letters;
    }

    /** The text with its typography. */
    String raw() {
        return raw;
    }

    /** The letters alone. */
    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Index in the raw text at which a letter begins, in UTF-16 units. */
    int from(int letter) {
        return from[letter];
    }

    /** Index in the raw text at which a letter ends, in UTF-16 units. */
    int to(int letter) {
        return to[letter];
    }

    /** Whether nothing, not even a dash, stands between a letter and the one before it. */
    boolean joined(int letter) {
        return letter > 0 && joints[letter] == NOTHING;
    }

    /**
     * Whether letters that are the same here and there are words of the same kind there: no space has come between
     * letters that were one word, or between digits of one number, and none has gone.
     *
     * @param at where the other's letters begin here
     */
    boolean sameJoints(int at, Letters other) {
        for (int i = 1; i < other.length(); i++) {
            byte here = joints[at + i];
            byte there = other.joints[i];
            if (here != there && (here == NOTHING || there == NOTHING)) {
                char before = text.charAt(at + i - 1);
                char after = text.charAt(at + i);
                boolean spaced = here == SPACE || there == SPACE;
                boolean word = Character.isLetter(before) && Character.isLetter(after);
                boolean number = Character.isDigit(before) && Character.isDigit(after);
                if (number || (spaced && word)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void read() {
        byte joint = SPACE;
        int at = 0;
        while (at < raw.length()) {
            int point = raw.codePointAt(at);
            int next = at + Character.charCount(point);
            switch (CharKind.of(point)) {
                case SPACE, MARK -> joint = joint == DASH ? DASH : SPACE;
                case DASH -> joint = DASH;
                case UNSEEN -> {}
                case SINGLE_MARK -> {
                    if (insideWord(at, next)) {
                        add(APOSTROPHE, at, next, joint);
                        joint = NOTHING;
                    } else {
                        joint = joint == DASH ? DASH : SPACE;
                    }
                }
                case DOT, ELLIPSIS -> {
                    next = dots(at, joint);
                    joint = NOTHING;
                }
                case SIGN -> {
                    next = cluster(point, at, next, joint);
                    joint = NOTHING;
                }
            }
            at = next;
        }
    }

    private boolean insideWord(int at, int next) {
        return at > 0 && next < raw.length()
                && Character.isLetterOrDigit(raw.codePointBefore(at))
                && Character.isLetterOrDigit(raw.codePointAt(next));
    }

    /** Reads dots: one or two are full stops, more of them, spaced or not, an ellipsis. Returns where they end. */
    private int dots(int start, byte joint) {
        int dots = 0;
        int end = start;
        int at = start;
        while (at < raw.length()) {
            CharKind kind = CharKind.of(raw.charAt(at));
            if (kind == CharKind.DOT || kind == CharKind.ELLIPSIS) {
                dots += kind == CharKind.DOT ? 1 : 3;
                end = at + 1;
            } else if (kind != CharKind.SPACE || raw.charAt(at) == '\n') {
                break;
            }
            at++;
        }
        if (dots >= 3) {
            add(ELLIPSIS, start, end, joint);
            return end;
        }
        add('.', start, start + 1, joint);
        return start + 1;
    }

    /** Reads a sign with the accents that follow it. Returns where they end. */
    private int cluster(int point, int start, int next, byte joint) {
        int end = next;
        while (end < raw.length() && isAccent(raw.codePointAt(end))) {
            end += Character.charCount(raw.codePointAt(end));
        }
        if (end == next && !hasOtherForm(point)) {
            addPoint(fold(point), start, end, joint);
        } else {
            byte before = joint;
            for (int folded : Normalizer.normalize(raw.substring(start, end), Normalizer.Form.NFKC)
                    .codePoints().map(Letters::fold).toArray()) {
                addPoint(folded, start, end, before);
                before = NOTHING;
            }
        }
        return end;
    }

    private static int fold(int point) {
        return Character.toLowerCase(Character.toUpperCase(point));
    }

    private static boolean isAccent(int point) {
        return point >= 0x300 && Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** Whether a letter may be written in several ways: as a ligature, at full width. */
    private static boolean hasOtherForm(int point) {
        return (point >= 0xFB00 && point <= 0xFB06) || (point >= 0xFF01 && point <= 0xFF5E);
    }

    private void addPoint(int point, int start, int end, byte joint) {
        if (Character.isBmpCodePoint(point)) {
            add((char) point, start, end, joint);
        } else {
            add(Character.highSurrogate(point), start, end, joint);
            add(Character.lowSurrogate(point), start, end, NOTHING);
        }
    }

    private void add(char sign, int start, int end, byte joint) {
        int i = signs.length();
        if (i == from.length) {
            // A ligature may have more letters than characters.
            int room = i + i / 2 + 8;
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            joints = Arrays.copyOf(joints, room);
        }
        signs.append(sign);
        from[i] = start;
        to[i] = end;
        joints[i] = joint;
    }
}
