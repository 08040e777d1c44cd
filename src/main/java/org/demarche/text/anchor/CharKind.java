package org.demarche.text.anchor;

/** What a character is to typography. */
enum CharKind {
    /** A letter, a digit or a sign that counts. */
    SIGN,
    /** White space of any width, line breaks too. */
    SPACE,
    /** A hyphen, a dash or a minus sign. */
    DASH,
    /** A double quotation mark, or one that only encloses. */
    MARK,
    /** A single quotation mark, which may be an apostrophe. */
    SINGLE_MARK,
    /** A full stop. */
    DOT,
    /** An ellipsis in one character. */
    ELLIPSIS,
    /** Nothing that is seen: a soft hyphen, a joiner, a sign of direction, a byte order mark. */
    UNSEEN;

    /** The kind of a code point. */
    static CharKind of(int point) {
        if (point < 0x80) {
            return ofAscii(point);
        }
        return switch (point) {
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D
                    -> DASH;
            case '«', '»', '“', '”', '„', '‟', '″', '‶', '〝', '〞', '〟', '＂', '「', '」', '『', '』' -> MARK;
            case '‘', '’', '‚', '‛', '‹', '›', '′', '‵', '´', 'ʼ', 'ʻ', 'ʹ', '＇' -> SINGLE_MARK;
            case '…', '⋯', '︙' -> ELLIPSIS;
            case 0x85 -> SPACE;
            default -> Character.isWhitespace(point) || Character.isSpaceChar(point) ? SPACE
                    : Character.getType(point) == Character.FORMAT ? UNSEEN
                    : SIGN;
        };
    }

    private static CharKind ofAscii(int point) {
        return switch (point) {
            case '-' -> DASH;
            case '"' -> MARK;
            case '\'', '`' -> SINGLE_MARK;
            case '.' -> DOT;
            default -> point <= ' ' ? SPACE : SIGN;
        };
    }

    /** Whether it is a quotation mark of either kind. */
    boolean marks() {
        return this == MARK || this == SINGLE_MARK;
    }
}
